import type { Cue } from '../../../options.js';

/** "Later": refusals that put it off, promise to come back or name no time yet. */
export const deferCues: readonly Cue[] = [
  {
    id: 'defer/get-back',
    strategy: 'defer',
    match: '(get|come|circle|report|getting|be) back .{0,1} (to|with) (you|folks|all|everyone|that)',
    where: 'anywhere',
    note: 'Promises to come back to it.',
  },
  {
    id: 'defer/follow-up',
    strategy: 'defer',
    match: '(i|we|team|happy|glad) .{0,4} follow up .{0,3} (with|on|you|after|afterwards)',
    where: 'anywhere',
    note: 'Promises to follow up.',
  },
  {
    id: 'defer/take-the-question',
    strategy: 'defer',
    match: '(have|going|happy|let|will|glad|need|can|like) .{0,3} take .{0,1} (your|that|this|the)? (question|one|back)',
    where: 'anywhere',
    note: 'Takes the question for later.',
  },
  {
    id: 'defer/on-notice',
    strategy: 'defer',
    match: '(on notice|offline|under advisement)',
    where: 'anywhere',
    note: 'Takes the question for later.',
  },
  {
    id: 'defer/have-to-check',
    strategy: 'defer',
    match: '(i|we) (will|can|could|would|am|are|need|have|want|had) .{0,4} (check|find out|dig into|track down|look into)',
    where: 'anywhere',
    note: 'Promises to check.',
  },
  {
    id: 'defer/see-if',
    strategy: 'defer',
    match:
      'see if (there is|there are|i can|we can|they have) .{0,3} (get|find|anything|more|any|something|provide|share|detail|details|additional)',
    where: 'anywhere',
    note: 'Promises to check.',
  },
  { id: 'defer/i-will-see', strategy: 'defer', match: 'i will .{0,1} see if', where: 'anywhere', note: 'Promises to check.' },
  {
    id: 'defer/have-to-talk-to',
    strategy: 'defer',
    match:
      '(i|we) .{0,3} (have|need|happy|like|venture|will|can|just|could|would) .{0,3} (talk to|talk with|speak with|connect with|check in with|touch base with|confer with) .{0,2} (the|our|my|him|her|them|team|folks)',
    where: 'anywhere',
    note: 'Promises to ask others.',
  },
  {
    id: 'defer/go-back',
    strategy: 'defer',
    match: '(i|we) (can|will|have|would|need) .{0,2} go back (and|to) .{0,2} (ask|check|make|look|see|the|find|talk|our|my)',
    where: 'anywhere',
    note: 'Promises to go back and ask.',
  },
  {
    id: 'defer/let-me-check',
    strategy: 'defer',
    match:
      'let me .{0,3} (check|see if we|see what we|find out|look into|follow up|talk to|get back to you|get you|get that|get an|dig into|track|take that back|take the question|take your question|take this)',
    where: 'anywhere',
    note: 'Promises to check.',
  },
  {
    id: 'defer/let-me-get',
    strategy: 'defer',
    match: 'let me .{0,2} (get|connect|ask|take) .{0,3} (it|some|more|answer|details|that|with|them|him|question|back)',
    where: 'anywhere',
    note: 'Promises to get it.',
  },
  {
    id: 'defer/when-we-have',
    strategy: 'defer',
    match:
      '(when|once|if|until|as) .{0,2} (i|we) .{0,2} (have|get|know) .{0,4} (announce|share|say|report|provide|preview|convey|announcement|announcements|update|updates|information|news|details|readout|more|specifics|something|anything)',
    where: 'anywhere',
    note: 'Promises word once there is something to say.',
  },
  {
    id: 'defer/will-have-more',
    strategy: 'defer',
    match:
      '(i|we|he|she|they|president|secretary|team|campaign|house) .{0,2} (will|expect|should|hope|going|would|anticipate|sure) .{0,5} have .{0,1} (more|something|additional|further|some) .{0,4} (share|say|announce|offer|report|convey|details|detail|information|specifics|on|about|soon|tomorrow|shortly|later|coming|announcements|talk|news|preview|read|towards|lay)',
    where: 'anywhere',
    note: 'Promises more at a later time.',
  },
  {
    id: 'defer/let-you-know',
    strategy: 'defer',
    match:
      '(will|would|going to|happy to|sure to|certainly|sure we|sure i) .{0,3} (let|keep|update|inform|notify) (you|folks|everyone|everybody|all) .{0,4} (know|posted|updated|informed|apprised|on)',
    where: 'anywhere',
    note: 'Promises to let them know.',
  },
  {
    id: 'defer/will-share',
    strategy: 'defer',
    match:
      '(i|we) .{0,2} (will|would) .{0,3} (share|announce|provide|preview) (that|it|this|them|those|more) .{0,3} (with|when|shortly|soon|once|as|at|tomorrow|later)',
    where: 'anywhere',
    note: 'Promises to share it later.',
  },
  {
    id: 'defer/first-to-know',
    strategy: 'defer',
    match: '(first to know|stay tuned|watch this space|more to come|due course|due time)',
    where: 'anywhere',
    note: 'Puts it off to a later time.',
  },
  {
    id: 'defer/at-the-right-time',
    strategy: 'defer',
    match: '(at|when) (the|an) (appropriate|right|proper|time) (time|moment|stage|is|comes)',
    where: 'anywhere',
    note: 'Puts it off to the right time.',
  },
  {
    id: 'defer/get-ahead',
    strategy: 'defer',
    match:
      '(not|never|without|avoid|best|careful|hesitate) .{0,6} (get|getting|run|jump|jumping|be) .{0,3} (ahead|out in front|in front|frontrunning) .{0,2} (of|there|on)?',
    where: 'anywhere',
    note: 'Does not want to get ahead of something.',
  },
  {
    id: 'defer/too-early',
    strategy: 'defer',
    match:
      '(too|very|bit|little|still|quite) (early|soon) .{0,4} to .{0,3} (say|know|tell|speak|judge|make|offer|give|assess|speculate|predict|comment|draw|venture|get|have|determine|conclude|call|be|sit|put|answer)',
    where: 'anywhere',
    note: 'Says that it is too early.',
  },
  { id: 'defer/premature', strategy: 'defer', match: '(premature|prematurely)', where: 'anywhere', note: 'Says that it is too early.' },
  {
    id: 'defer/nothing-today',
    strategy: 'defer',
    match:
      '(i|we) .{0,4} (not|no|nothing) .{0,11} (announce|share|preview|report|provide|offer|read|update|updates|announcement|announcements|say|lay|outline|present|details|comment|anything|readout|timeline|speak|information|specifics|add|estimate) .{0,9} (today|yet|tonight|currently|tomorrow|now|moment|time|point|stage|morning|juncture)',
    where: 'anywhere',
    note: 'Says that there is nothing to share at this time.',
  },
  {
    id: 'defer/no-update',
    strategy: 'defer',
    match: '!(they|you|people|who) do not .{0,2} have .{0,4} (update|updates|announcement|announcements|proclamation|proclamations)',
    where: 'anywhere',
    note: 'Says that there is no update.',
  },
  {
    id: 'defer/have-no-update',
    strategy: 'defer',
    match: '(i|we) .{0,2} (have|got) no .{0,3} (update|updates|announcement|announcements)',
    where: 'anywhere',
    note: 'Says that there is no update.',
  },
  {
    id: 'defer/no-update-elided',
    strategy: 'defer',
    match: '^do not have .{0,3} (update|updates|announcement|announcements)',
    where: 'anywhere',
    note: 'Says that there is no update.',
  },
  {
    id: 'defer/announce',
    strategy: 'defer',
    match: '(i|we) .{0,4} not .{0,6} to (announce|preview)',
    where: 'anywhere',
    note: 'Says that there is nothing to announce.',
  },
  {
    id: 'defer/different-time',
    strategy: 'defer',
    match: '(at|for|in|until|to) .{0,1} (another|different|later|appropriate|proper) (time|setting|occasion|forum|date|stage)',
    where: 'anywhere',
    note: 'Puts it off to another occasion.',
  },
  {
    id: 'defer/before-comment',
    strategy: 'defer',
    match:
      '(before|until) (i|we) .{0,6} (comment|have more|say more|speak to|respond|make any|weigh in|answer|have something|have specifics|know more)',
    where: 'anywhere',
    note: 'Waits for something before commenting.',
  },
  {
    id: 'defer/hope-to-have',
    strategy: 'defer',
    match:
      '(hope|hoping|expect|working|try|trying|venture) to (have|get|provide|share) .{0,6} (update|details|answer|information|more|specifics|that for you|you that|something|one)',
    where: 'anywhere',
    note: 'Hopes to have more later.',
  },
  {
    id: 'defer/get-that-for-you',
    strategy: 'defer',
    match: '(get|find|pull) .{0,4} for you',
    where: 'anywhere',
    note: 'Promises to get it.',
  },
  {
    id: 'defer/get-you-that',
    strategy: 'defer',
    match:
      '(i|we|me|to) .{0,3} (get|send|find) you .{0,1} (that|something|more|an|a|the|one|those|some|it|details|specifics|information|better|full)',
    where: 'anywhere',
    note: 'Promises to get it.',
  },
  {
    id: 'defer/get-more',
    strategy: 'defer',
    match:
      '(i|we) .{0,2} will .{0,2} get .{0,2} (more|some|that|clarification|details|information|answer|specifics) .{0,3} (detail|details|information|specifics|from|for|on|you|to)',
    where: 'anywhere',
    note: 'Promises to get it.',
  },
  {
    id: 'defer/no-official-position',
    strategy: 'defer',
    match:
      '(i|we) .{0,3} not have .{0,3} (position|decision|decisions|reaction|response|view|plan|plans|date) .{0,8} (today|yet|now|time|point|moment|stage)',
    where: 'anywhere',
    note: 'Says that there is no position yet.',
  },
  {
    id: 'defer/readout',
    strategy: 'defer',
    match:
      '(we|i) .{0,3} will .{0,3} (have|put out|provide|issue|release|share|be) .{0,3} (readout|read-out|statement|announcement|announcements)',
    where: 'anywhere',
    note: 'Promises a readout or an announcement.',
  },
  {
    id: 'defer/give-you-a-readout',
    strategy: 'defer',
    match: '(give|provide|send|have) you .{0,4} (readout|update|details|detail|better sense|more information)',
    where: 'anywhere',
    note: 'Promises a readout or details.',
  },
  {
    id: 'defer/once-we',
    strategy: 'defer',
    match: '(once|after|until|as soon as) (i|we) .{0,2} (have|conclude|lock|locked|know|get|hear|finish|complete|completed|see|do|can)',
    where: 'anywhere',
    note: 'Puts it off until something is done.',
  },
  {
    id: 'defer/after-briefing',
    strategy: 'defer',
    match: 'after (the|this) (briefing|gaggle|call|meeting)',
    where: 'anywhere',
    note: 'Puts it off until after the briefing.',
  },
  {
    id: 'defer/see-announcements',
    strategy: 'defer',
    match:
      '(see|make|have|hear|be|making) .{0,3} (announcement|announcements) .{0,5} (soon|then|tomorrow|later|week|weeks|days|time|make|shortly|today)',
    where: 'anywhere',
    note: 'Announces an announcement.',
  },
  {
    id: 'defer/say-later',
    strategy: 'defer',
    match:
      '(say|details|announce|announcement|announcements|specifics|more) .{0,6} (tomorrow|next week|later this|later today|coming days|coming weeks|later on)',
    where: 'anywhere',
    note: 'Puts it off to a named time.',
  },
  {
    id: 'defer/wait-for',
    strategy: 'defer',
    match: '(i|we) .{0,2} (will|going to|would) .{0,3} wait (for|until|to|a)',
    where: 'anywhere',
    note: 'Waits for something first.',
  },
  {
    id: 'defer/hear-from',
    strategy: 'defer',
    match: 'hear more .{0,3} (from|on|about)',
    where: 'anywhere',
    note: 'Says that more will be heard.',
  },
  {
    id: 'defer/yet',
    strategy: 'defer',
    match:
      '(i|we) .{0,2} (do|have|am|are) not .{0,2} (have|know|made|decided|determined|finalized|set|spoken|announced|got|scheduled|received|locked|ready|at) .{0,8} yet',
    where: 'anywhere',
    note: 'Says that the time has not come.',
  },
  {
    id: 'defer/not-yet-bare',
    strategy: 'defer',
    match: '^(no|well|and|but)? not (yet|today|at this|right) .{0,2}$',
    where: 'anywhere',
    note: 'Says that the time has not come.',
  },
  {
    id: 'defer/at-this-time',
    strategy: 'defer',
    match: '(i|we) .{0,4} (am|are|have|will|would) not .{0,9} (this|right|the|for) (time|point|now|moment|stage|juncture)',
    where: 'anywhere',
    note: 'Says that the time has not come.',
  },
  {
    id: 'defer/no-x-at-this-time',
    strategy: 'defer',
    match: '!(they|you|he|she|people|who) do not have .{0,10} (this|right) (time|point|moment|stage|now)',
    where: 'anywhere',
    note: 'Says that there is nothing to share at this time.',
  },
  {
    id: 'defer/nothing-now-elided',
    strategy: 'defer',
    match: '^(and|but|so|again|well)? (nothing|do not have) .{0,9} (this|right|the) (time|point|now|moment|stage)',
    where: 'anywhere',
    note: 'Says that there is nothing to share at this time.',
  },
  {
    id: 'defer/nothing-on-x-today',
    strategy: 'defer',
    match: 'nothing .{0,2} on .{1,4} (today|now|yet)',
    where: 'anywhere',
    note: 'Says that there is nothing on it today.',
  },
  {
    id: 'defer/no-x-to-share-now',
    strategy: 'defer',
    match:
      '(no|nothing) .{0,5} to (speak|share|announce|preview|report|read|offer|make|give|say|provide) .{0,6} (today|time|point|moment|now|yet|stage)',
    where: 'anywhere',
    note: 'Says that there is nothing to share at this time.',
  },
];
