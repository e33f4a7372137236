import type { Cue } from '../../../options.js';

/** "Later", "don't know", "already said", "next": refusals by time, knowledge, repetition and closing. */
export const laterCues: readonly Cue[] = [
  {
    id: 'defer/get-back',
    strategy: 'defer',
    match: '(get|come|circle|follow|report) .{0,2} (back|up) .{0,2} (to|with|on) .{0,2} (you|that|this|it|folks)?',
    where: 'anywhere',
    note: 'Promises to come back to it.',
  },
  {
    id: 'defer/take-the-question',
    strategy: 'defer',
    match: '(take|taking) .{0,2} (your|that|this|the) (question|one) .{0,6} (back|offline|for the record|under advisement|on notice|and)',
    where: 'anywhere',
    note: 'Takes the question for later.',
  },
  {
    id: 'defer/on-notice',
    strategy: 'defer',
    match: '(on notice|offline|for the record)',
    where: 'anywhere',
    note: 'Takes the question for later.',
  },
  {
    id: 'defer/have-to-check',
    strategy: 'defer',
    match:
      '(have|need|going|happy|try|want|like|will|can|glad) .{0,2} (check|double-check|look into|find out|dig into|track down|check in|check on|see if)',
    where: 'anywhere',
    note: 'Promises to check.',
  },
  {
    id: 'defer/when-we-have',
    strategy: 'defer',
    match:
      '(when|as soon as|once|if and when|until) .{0,3} (have|has|get|got|is) .{0,6} (to announce|announcement|to share|update|updates|to say|to report|more information|news|more details|to provide|ready|finalized|finalised|available|public)',
    where: 'anywhere',
    note: 'Promises word once there is something to say.',
  },
  {
    id: 'defer/will-have-more',
    strategy: 'defer',
    match:
      '(will|going to|expect|hope|should|hopefully|would|when|once) .{0,6} more .{0,3} (to share|to say|to announce|to offer|to tell|to report|details|information|specifics|on that|on this|about that|soon|tomorrow|shortly)',
    where: 'anywhere',
    note: 'Promises more at a later time.',
  },
  {
    id: 'defer/let-you-know',
    strategy: 'defer',
    match:
      '(will|would|going to|happy to|sure to|certainly) .{0,4} (let|keep|update|tell|inform|notify) .{0,2} (you|folks|everyone|everybody|all) .{0,2} (know|posted|updated|informed|apprised)?',
    where: 'anywhere',
    note: 'Promises to let them know.',
  },
  {
    id: 'defer/first-to-know',
    strategy: 'defer',
    match:
      '(first to know|stay tuned|stand by|watch this space|more to come|coming soon|in due course|in due time|at the appropriate time|at the right time|at the proper time|at an appropriate time)',
    where: 'anywhere',
    note: 'Puts it off to a later time.',
  },
  {
    id: 'defer/get-ahead',
    strategy: 'defer',
    match: '(not|never|cannot|without|be|is|avoid|would) .{0,5} (get|getting|got|run|jump|jumping) .{0,2} (ahead|out in front)',
    where: 'anywhere',
    note: 'Does not want to get ahead of something.',
  },
  {
    id: 'defer/too-early',
    strategy: 'defer',
    match: '(too|very|still|bit|quite) (early|soon) .{0,2} (to|for|in|on|days)',
    where: 'anywhere',
    note: 'Says that it is too early.',
  },
  { id: 'defer/premature', strategy: 'defer', match: '(premature|prematurely)', where: 'anywhere', note: 'Says that it is too early.' },
  {
    id: 'defer/nothing-today',
    strategy: 'defer',
    match:
      '(nothing|not|no) .{0,10} (announce|share|preview|report|provide|offer|read|update|updates|announcement|announcements|say|lay|outline|present|details) .{0,8} (today|yet|at this time|at this point|right now|at the moment|for now|tonight|at this moment|this morning|just yet|currently|this stage)',
    where: 'anywhere',
    note: 'Says that there is nothing to share at this time.',
  },
  {
    id: 'defer/no-update',
    strategy: 'defer',
    match:
      '(not|no) .{0,5} (update|updates|announcement|announcements|proclamation|proclamations|preview|previews) .{0,3} (on|for|to|about|at|beyond)?',
    where: 'anywhere',
    note: 'Says that there is no update.',
  },
  {
    id: 'defer/announce',
    strategy: 'defer',
    match: 'not .{0,6} to (announce|preview) .',
    where: 'anywhere',
    note: 'Says that there is nothing to announce.',
  },
  {
    id: 'defer/not-yet-there',
    strategy: 'defer',
    match: '(not|is not|are not) .{0,2} (there|at that point|at that stage) yet',
    where: 'anywhere',
    note: 'Says that the time has not come.',
  },
  {
    id: 'no-knowledge/do-not-know',
    strategy: 'no-knowledge',
    match: '(i|we) .{0,3} do not .{0,2} know !that',
    where: 'anywhere',
    note: 'Says that the speaker does not know.',
  },
  {
    id: 'no-knowledge/not-have-information',
    strategy: 'no-knowledge',
    match:
      '(not|never) .{0,2} have .{0,6} (information|details|detail|specifics|data|numbers|number|figures|figure|timeline|timetable|date|list|readout|insight|visibility|breakdown|update|confirmation)',
    where: 'anywhere',
    note: 'Says that the speaker has no information.',
  },
  {
    id: 'no-knowledge/not-have-such',
    strategy: 'no-knowledge',
    match:
      '(not|no) .{0,3} (have|had|received|got) .{0,3} (such|any|that|this|the|an|a|enough) .{0,2} (information|info|details|data|knowledge|number|numbers|date|answer|specifics|figures)',
    where: 'anywhere',
    note: 'Says that the speaker has no such information.',
  },
  {
    id: 'no-knowledge/in-front-of-me',
    strategy: 'no-knowledge',
    match: '(not|no) .{0,8} (in front of me|with me|at my fingertips|off the top|to hand|at hand|on me|handy)',
    where: 'anywhere',
    note: 'Says that the speaker does not have it at hand.',
  },
  {
    id: 'no-knowledge/have-not-seen',
    strategy: 'no-knowledge',
    match:
      '(i|we) .{0,3} (have|had|did) not .{0,3} (seen|read|heard|see|hear|looked|reviewed|asked|spoken|talked|checked|discussed|studied|been briefed|gotten|received)',
    where: 'anywhere',
    note: 'Says that the speaker has not seen, heard or asked it.',
  },
  {
    id: 'no-knowledge/not-aware',
    strategy: 'no-knowledge',
    match: '(i|we) .{0,3} (am|are|was|were) not .{0,2} (aware|familiar|sure|certain|privy|tracking|apprised|informed|briefed|read in)',
    where: 'anywhere',
    note: 'Says that the speaker is not aware of it.',
  },
  {
    id: 'no-knowledge/no-idea',
    strategy: 'no-knowledge',
    match: '(no idea|no clue|unclear|beats me|no way of knowing|unaware|not my understanding)',
    where: 'anywhere',
    note: 'Says that the speaker does not know.',
  },
  {
    id: 'no-knowledge/cannot-confirm',
    strategy: 'no-knowledge',
    match:
      '(not|cannot|unable to|nothing to) .{0,4} (confirm|verify|corroborate|say whether|say if|say for sure|say definitively|say exactly)',
    where: 'anywhere',
    note: 'Says that the speaker cannot confirm it.',
  },
  {
    id: 'no-knowledge/nothing-on-that',
    strategy: 'no-knowledge',
    match:
      '(not|nothing) .{0,3} (have)? (anything|a lot|much|more|something)? .{0,3} (for you)? (on|about) (that|this|it) .{0,2} (specific|one|report|today|front)?',
    where: 'anywhere',
    note: 'Says that there is nothing on that.',
  },
  {
    id: 'no-knowledge/hard-to-say',
    strategy: 'no-knowledge',
    match: '(hard|difficult|impossible|tough) to .{0,2} (say|know|assess|tell|judge|answer|estimate)',
    where: 'anywhere',
    note: 'Says that it is hard to say.',
  },
  {
    id: 'no-knowledge/remember',
    strategy: 'no-knowledge',
    match: '(do|did|can|could) not .{0,2} (recall|remember)',
    where: 'anywhere',
    note: 'Says that the speaker does not remember.',
  },
  {
    id: 'already-answered/nothing-to-add',
    strategy: 'already-answered',
    match:
      '(nothing|not|no) .{0,5} (to add|else to say|more to say|further to say|further to add|more to add|else to add|new to say|new to add|new to share|else to share|more to share|else to offer|more than what|other than what)',
    where: 'anywhere',
    note: 'Says that there is nothing to add.',
  },
  {
    id: 'already-answered/anything-further',
    strategy: 'already-answered',
    match:
      '(nothing|not|no) .{0,4} (anything|nothing|information|comment|comments|details) .{0,2} (further|more|else|additional|new|beyond) .{0,8} (said|say|told|shared|gave|already|add|provided|stated|past)',
    where: 'anywhere',
    note: 'Says that there is nothing beyond what was said.',
  },
  {
    id: 'already-answered/i-answered',
    strategy: 'already-answered',
    match:
      '(i|we) .{0,2} (already|just) .{0,2} (answered|addressed|said|spoke to|spoken to|responded|given|told|explained|covered|commented|dealt|laid|stated|talked about)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/have-answered',
    strategy: 'already-answered',
    match:
      '(i|we) .{0,2} (have|think i|believe i) .{0,3} (answered|addressed|responded to|dealt with|covered|commented on|been asked) .{0,4} (that|this|it|your|the|question)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/said-everything',
    strategy: 'already-answered',
    match: '(said|told|given|shared|covered) .{0,3} (everything|all|enough|as much) .{0,4} (i|we|want|wanted|have|can|that|could|going|to)',
    where: 'anywhere',
    note: 'Says that all has been said.',
  },
  {
    id: 'already-answered/asked-and-answered',
    strategy: 'already-answered',
    match:
      '(asked and answered|same question|same answer|question before|stand by what|stands for itself|speak for themselves|speaks for itself)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'close-topic/go-ahead',
    strategy: 'close-topic',
    match: '^(okay|ok|all right|alright|yes|yeah|thank you|thanks|sorry|well|and|right|please)? (go ahead|next question|next|go on)',
    where: 'head',
    note: 'Gives the floor to the next person.',
  },
  {
    id: 'close-topic/next',
    strategy: 'close-topic',
    match:
      '(next question|last question|one more question|let us move on|going to move on|moving on|somebody else|someone else|have to go|got to go|out of time)',
    where: 'anywhere',
    note: 'Moves to the next question.',
  },
  {
    id: 'close-topic/done',
    strategy: 'close-topic',
    match: '(we|i) (are|am|have) .{0,2} (done|finished|through) .{0,3} (with|here|on|talking|this|topic|now)',
    where: 'anywhere',
    note: 'Ends the topic.',
  },
  {
    id: 'no-knowledge/know-end',
    strategy: 'no-knowledge',
    match: '(do|did) not know$',
    where: 'anywhere',
    note: 'Says that the speaker does not know.',
  },
  {
    id: 'no-knowledge/have-no',
    strategy: 'no-knowledge',
    match: '(i|we) (have|had|got) no .{0,3} (information|knowledge|details|idea|data|insight|confirmation|specifics|way)',
    where: 'anywhere',
    note: 'Says that the speaker has no information.',
  },
  {
    id: 'defer/different-time',
    strategy: 'defer',
    match: '(another|different|later|appropriate|right|proper) (time|setting|occasion|forum|day|date|stage|moment)',
    where: 'anywhere',
    note: 'Puts it off to another occasion.',
  },
  {
    id: 'defer/before-comment',
    strategy: 'defer',
    match: '(before|until) (i|we|he) .{0,6} (comment|have more|say more|speak to|respond|make any|weigh in|answer)',
    where: 'anywhere',
    note: 'Waits for something before commenting.',
  },
  {
    id: 'defer/hope-to-have',
    strategy: 'defer',
    match:
      '(hope|hoping|expect|working|try|trying) to (have|get|provide|share|extract) .{0,6} (update|details|answer|information|more|specifics|that for you|you that)',
    where: 'anywhere',
    note: 'Hopes to have more later.',
  },
  { id: 'defer/get-that-for-you', strategy: 'defer', match: '(get|find) .{0,5} for you', where: 'anywhere', note: 'Promises to get it.' },
  {
    id: 'defer/no-official-position',
    strategy: 'defer',
    match:
      'not have .{0,3} (position|announcement|proclamation|proclamations|announcements|decision|decisions|reaction|response) .{0,8} (today|yet|at this|right now|at the moment|for now)',
    where: 'anywhere',
    note: 'Says that there is no position yet.',
  },
];
