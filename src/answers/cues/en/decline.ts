import type { Cue } from '../../../options.js';

/** "No comment", "not going to get into that": a refusal that states no ground. */
export const declineCues: readonly Cue[] = [
  {
    id: 'decline/no-comment',
    strategy: 'decline',
    match: 'no (further|specific|particular|additional|official)? comment',
    where: 'anywhere',
    note: 'Says that there is no comment.',
  },
  {
    id: 'decline/not-going-to-speak',
    strategy: 'decline',
    match:
      '(i|we) (am|are) .{0,3} not .{0,2} going to .{0,4} (comment|discuss|elaborate|preview|characterize|characterise|respond|weigh|assess|answer|describe|debate|relitigate|litigate|disclose|reveal|identify|name|confirm|share|react|outline|list|lay|parse|define|evaluate|opine|analyze|analyse|grade|rank|rate|handicap|compare|ascribe|indicate|entertain|detail|engage|editorialize)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to speak to this.',
  },
  {
    id: 'decline/not-going-to-talk',
    strategy: 'decline',
    match: '(i|we) (am|are) .{0,3} not .{0,2} going to .{0,4} (speak|talk|address) .{0,2} (to|about|on|it|that|this|these|those|the|any)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to talk about this.',
  },
  {
    id: 'decline/not-going-to-elided',
    strategy: 'decline',
    match:
      '^(and|but|so|just)? not going to .{0,3} (comment|discuss|elaborate|preview|characterize|respond|weigh|assess|answer|confirm|share|react|speak|talk|get|go|engage|give|do|detail)',
    where: 'anywhere',
    note: 'Says, without naming the speaker, that this is not going to be spoken to.',
  },
  {
    id: 'decline/speaker-not-going-to',
    strategy: 'decline',
    match:
      '(house|administration|government|office|department|president|states) (is|are|was|will) .{0,2} not .{0,2} (going to|be)? .{0,2} (comment|commenting|discuss|discussing|speculate|weigh|characterize|preview|respond)',
    where: 'anywhere',
    note: "Says that the speaker's side is not going to speak to this.",
  },
  {
    id: 'decline/not-going-to-get-into',
    strategy: 'decline',
    match:
      '(i|we) (am|are) .{0,3} not .{0,3} going to .{0,3} (get|go|dive|delve|wade|step|be) .{0,2} (into|there|beyond|further|farther|through|down|between|drawn|middle|weeds)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to go into this.',
  },
  {
    id: 'decline/line-by-line',
    strategy: 'decline',
    match: 'not .{0,6} (line by line|point by point|blow by blow|tit for tat|back and forth)',
    where: 'anywhere',
    note: 'Says that the speaker will not go through it.',
  },
  {
    id: 'decline/not-going-to-give',
    strategy: 'decline',
    match:
      '(i|we) (am|are|will) .{0,2} not .{0,2} (going to)? (give|offer|provide|make|set|lay|read|use|have|share|put) .{0,5} (commentary|assessment|analysis|comment|comments|grade|opinion|deadline|deadlines|timeline|timeframe|details|detail|specifics|label|labels|characterization|list|breakdown|lines|statement|update|updates|response|reaction|rundown|more|further|any)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to give what is asked for.',
  },
  {
    id: 'decline/not-going-to-do-that',
    strategy: 'decline',
    match: '(i|we) (am|are) .{0,2} not .{0,2} going to (do|answer|repeat) (that|this|it|your|the)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to do what is asked.',
  },
  {
    id: 'decline/not-going-to-say',
    strategy: 'decline',
    match: '(i|we) (am|are) .{0,2} not .{0,2} going to (say|tell) .{0,1} (more|anything|which|beyond|when|who|much|you)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to say.',
  },
  {
    id: 'decline/from-here',
    strategy: 'decline',
    match: '(i|we) .{0,2} (am|are|will|do|can|would) not .{0,10} from (here|this podium|the podium|the lectern)',
    where: 'anywhere',
    note: 'Says that this is not spoken of from here.',
  },
  {
    id: 'decline/will-not-speak',
    strategy: 'decline',
    match:
      '(i|we) .{0,1} (will|would|shall) not .{0,2} (comment|discuss|elaborate|characterize|characterise|preview|disclose|divulge|weigh|speculate|opine|answer|confirm)',
    where: 'anywhere',
    note: 'Says that the speaker will not speak to this.',
  },
  {
    id: 'decline/will-not-talk',
    strategy: 'decline',
    match: 'i .{0,1} (will|would) not .{0,1} (talk|speak) .{0,1} (about|to|on)',
    where: 'anywhere',
    note: 'Says that the speaker will not speak to this.',
  },
  {
    id: 'decline/will-not-be-speaking',
    strategy: 'decline',
    match:
      '(i|we) .{0,1} (will|would) not .{0,2} be .{0,1} (commenting|discussing|speaking|getting|previewing|confirming|answering|responding|disclosing|sharing|able to speak|able to comment|able to share)',
    where: 'anywhere',
    note: 'Says that the speaker will not be speaking to this.',
  },
  {
    id: 'decline/will-not-get-into',
    strategy: 'decline',
    match: '(i|we) .{0,2} (will|would|can|could|do) not .{0,4} (get|go|wade|dive|delve) .{0,2} (into|beyond|further|farther)',
    where: 'anywhere',
    note: 'Says that the speaker will not go into this.',
  },
  {
    id: 'decline/would-rather-not',
    strategy: 'decline',
    match: '(i|we) .{0,2} (would|will) .{0,2} (rather|prefer|prefer to) not',
    where: 'anywhere',
    note: 'Says that the speaker would rather not answer.',
  },
  {
    id: 'decline/not-want-to-discuss',
    strategy: 'decline',
    match:
      '(i|we) .{0,2} (do|did) not .{0,2} (want|wish|intend|plan|propose|care) to .{0,3} (discuss|comment|elaborate|respond|characterize|weigh|preview|compare|debate|make|offer|give|add|canvass|put)',
    where: 'anywhere',
    note: 'Says that the speaker does not want to speak of this.',
  },
  {
    id: 'decline/not-want-to-talk',
    strategy: 'decline',
    match:
      '(i|we) .{0,2} (do|did) not .{0,2} (want|wish|intend|plan|propose) to .{0,3} (talk|speak|say) .{0,1} (about|to|any|anything|more|too)',
    where: 'anywhere',
    note: 'Says that the speaker does not want to talk about this.',
  },
  {
    id: 'decline/not-in-a-position',
    strategy: 'decline',
    match:
      '(i|we) .{0,3} not .{0,2} in .? position .{0,4} to .{0,3} (say|speak|discuss|comment|talk|confirm|characterize|describe|share|provide|give|answer|elaborate|detail|read|get|go|announce|verify|disclose|assess|lay|preview|offer|make)',
    where: 'anywhere',
    note: 'Says that the speaker is not in a position to say.',
  },
  {
    id: 'decline/beyond-that',
    strategy: 'decline',
    match: '(i|we) .{0,3} (do|will|can|could|would|am|are|have) not .{0,8} (beyond|besides|outside|past) .{0,1} (that|this|what)',
    where: 'anywhere',
    note: 'Says that nothing comes beyond what was said.',
  },
  {
    id: 'decline/beyond-that-first',
    strategy: 'decline',
    match: 'beyond (that|this|what) .{0,6} (i|we) .{0,4} (not|nothing)',
    where: 'anywhere',
    note: 'Says that nothing comes beyond what was said.',
  },
  {
    id: 'decline/not-going-beyond',
    strategy: 'decline',
    match: '(i|we) .{0,4} not .{0,4} (go|going|get) .{0,3} (beyond|past)',
    where: 'anywhere',
    note: 'Says that the speaker will not go beyond what was said.',
  },
  {
    id: 'decline/leave-it-there',
    strategy: 'decline',
    match: '(i|we|let) .{0,5} (leave|leaving) (it|that|this) .{0,2} (there|here|at that)',
    where: 'anywhere',
    note: 'Ends the answer without more.',
  },
  {
    id: 'decline/leave-it-at',
    strategy: 'decline',
    match: '(i|we) .{0,5} (leave|leaving) it (at|with|where|as) .',
    where: 'anywhere',
    note: 'Ends the answer with words that stand already.',
  },
  {
    id: 'decline/all-i-can-say',
    strategy: 'decline',
    match: '(all|only thing) (that)? (i|we) (can|am|will|could|have) .{0,3} (say|tell|share|offer|saying|speak|give)',
    where: 'anywhere',
    note: 'Says that no more can be said.',
  },
  {
    id: 'decline/as-far-as',
    strategy: 'decline',
    match: '(as|about as) far as (i|we) .{0,2} (go|say|take|get)',
    where: 'anywhere',
    note: 'Sets a bound to what is said.',
  },
  {
    id: 'decline/nothing-to-share',
    strategy: 'decline',
    match:
      '(i|we) .{0,2} (have|had|got) .{0,2} nothing .{0,6} to (share|preview|announce|report|offer|say|tell|read|provide|outline|confirm|give|present|disclose|discuss|comment|speak)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/nothing-to-elided',
    strategy: 'decline',
    match: 'nothing .{0,3} to (preview|announce|share|report)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/have-no-x-to',
    strategy: 'decline',
    match: '(have|got) no .{1,5} to (read|share|announce|preview|report|offer|make|convey|provide)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/not-anything-to-share',
    strategy: 'decline',
    match:
      '!(they|you|people|who|he|she) (do|did|will) not .{0,3} have .{0,2} (anything|any|a|an|another|new|more|much|something|specific|specifics|details|names|information|calls|comments|policy|updates) .{0,9} to (share|preview|announce|report|offer|say|tell|read|provide|outline|give|present|lay|speak|discuss|make|convey|relay|predict|call|talk|comment|add)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/nothing-elided',
    strategy: 'decline',
    match:
      '^(and|but|so|just)? do not have .{0,9} to (share|preview|announce|report|read|say|add|offer|lay|provide|convey|speak|give|predict)',
    where: 'anywhere',
    note: 'Says, without naming the speaker, that there is nothing to share.',
  },
  {
    id: 'decline/cannot-answer',
    strategy: 'decline',
    match: '(i|we) .{0,4} (can|could) not .{0,3} (answer|comment|elaborate|discuss|disclose|divulge|preview|specify)',
    where: 'anywhere',
    note: 'Says that the speaker cannot answer.',
  },
  {
    id: 'decline/cannot-tell-you',
    strategy: 'decline',
    match: '(i|we) .{0,1} can not .{0,1} tell you$',
    where: 'anywhere',
    note: 'Says that the speaker cannot tell.',
  },
  {
    id: 'decline/cannot-speak-to',
    strategy: 'decline',
    match:
      '(i|we) .{0,2} (can|could) not .{0,4} (speak to|speak about|speak on|talk about|characterize|characterise|get into|go into|go there|weigh in|respond to) .',
    where: 'anywhere',
    note: 'Says that the speaker cannot speak to it.',
  },
  {
    id: 'decline/cannot-give',
    strategy: 'decline',
    match:
      'i .{0,2} (can|could) not .{0,3} (give|offer|provide|share|shed|detail|describe) .{0,2} (that|this|it|any|more|specific|specifics|details|you|a|much|further|additional)',
    where: 'anywhere',
    note: 'Says that the speaker cannot give what is asked for.',
  },
  {
    id: 'decline/not-able-to',
    strategy: 'decline',
    match:
      '(i|we) .{0,3} not .{0,4} (able|prepared|willing|ready|inclined) to .{0,4} (answer|say|address|comment|discuss|share|talk|speak|get|go|provide|confirm|disclose|offer|give|announce|elaborate|detail|speculate|characterize|read|preview)',
    where: 'anywhere',
    note: 'Says that the speaker is not able to answer.',
  },
  {
    id: 'decline/do-not-think-i-will',
    strategy: 'decline',
    match:
      '(i|we) do not think .{0,3} (can|going|will|want|here|appropriate|helpful|useful|wise|productive|should) .{0,6} (speak|comment|discuss|weigh|react|get into|talk about|telegraph|characterize|preview|answer|respond|negotiate|litigate)',
    where: 'anywhere',
    note: 'Says that the speaker had better not answer.',
  },
  {
    id: 'decline/not-productive',
    strategy: 'decline',
    match:
      '(not|no) .{0,4} (useful|helpful|productive|appropriate|wise|prudent|proper|constructive|point|sense) .{0,7} (to|in) .{0,4} (comment|commenting|speculate|speculating|discuss|get|getting|go|going|talk|speak|negotiate|say|give|provide|debate|weigh|characterize|lay|outline|detail|telegraph|share|answer|do)',
    where: 'anywhere',
    note: 'Says that it would not be useful or fitting to answer.',
  },
  {
    id: 'decline/inappropriate',
    strategy: 'decline',
    match:
      '(inappropriate|improper|imprudent|irresponsible|unwise|unhelpful|counterproductive) .{0,5} to .{0,3} (comment|speculate|discuss|get|go|talk|speak|say|give|make|provide|weigh|answer)',
    where: 'anywhere',
    note: 'Says that it would not be fitting to answer.',
  },
  {
    id: 'decline/no-reaction',
    strategy: 'decline',
    match: '(i|we) .{0,2} (have|got) no .{0,2} (reaction|response|comment|view|readout|guidance|position|thoughts|opinion)',
    where: 'anywhere',
    note: 'Says that there is no reaction to give.',
  },
  {
    id: 'decline/no-further-comments',
    strategy: 'decline',
    match: '(not|no) .{0,5} (further|additional|detailed|specific|more|any) .{0,2} (comment|comments|remarks)',
    where: 'anywhere',
    note: 'Says that there is no further comment.',
  },
  {
    id: 'decline/cannot-do-that',
    strategy: 'decline',
    match: '^(no|well|but|and|so)? (i|we) .{0,1} (can|will|could) not .{0,1} do (that|it|this)',
    where: 'anywhere',
    note: 'Says that the speaker will not do what is asked.',
  },
  {
    id: 'decline/not-have-anything',
    strategy: 'decline',
    match: '(i|we) .{0,4} (do|did|will) not .{0,3} have .{0,2} anything',
    where: 'anywhere',
    note: 'Says that there is nothing to give.',
  },
  {
    id: 'decline/not-have-readout',
    strategy: 'decline',
    match:
      '(i|we) .{0,3} (do|did|will) not .{0,3} have .{0,3} (readout|readouts|reaction|comment|comments|response|deadline|deadlines|conversation|conversations)',
    where: 'anywhere',
    note: 'Says that there is no readout or reaction.',
  },
  {
    id: 'decline/nothing-for-you',
    strategy: 'decline',
    match: '(have|got) .{0,1} nothing .{0,3} (for you|on that|on this|beyond|more on|more for)',
    where: 'anywhere',
    note: 'Says that there is nothing to give.',
  },
  {
    id: 'decline/no-i-cannot',
    strategy: 'decline',
    match: '^no? (i|we) (can|will) not$',
    where: 'anywhere',
    note: 'Refuses in so many words.',
  },
  {
    id: 'decline/not-here-to',
    strategy: 'decline',
    match: '(i|we) (am|are) .{0,2} not .{0,2} here to .',
    where: 'anywhere',
    note: 'Says that this is not the place for it.',
  },
  {
    id: 'decline/not-drawn',
    strategy: 'decline',
    match: '(i|we) .{0,3} not .{0,4} (drawn|telegraph|divulge|volunteer|preempt|bite|opine|editorialize|buy into)',
    where: 'anywhere',
    note: 'Says that the speaker will not be drawn.',
  },
  {
    id: 'decline/no-commentary',
    strategy: 'decline',
    match: 'not .{0,7} (commentary|gratuitous advice|scorecard|play by play)',
    where: 'anywhere',
    note: 'Says that there is no commentary.',
  },
  {
    id: 'decline/not-talk-about',
    strategy: 'decline',
    match:
      '(i|we) .{0,1} (do|would) not .{0,1} (comment|discuss|preview|telegraph|speak to|speak about|talk about|read out|confirm|respond to|get into|characterize)',
    where: 'anywhere',
    note: 'Says that the speaker does not speak of such things.',
  },
  {
    id: 'decline/only-speak',
    strategy: 'decline',
    match: '(can|could|will|would) only speak to',
    where: 'anywhere',
    note: 'Sets a bound to what is said.',
  },
  {
    id: 'decline/refrain',
    strategy: 'decline',
    match: '(i|we) .{0,7} (refrain|refraining) from',
    where: 'anywhere',
    note: 'Says that the speaker refrains from comment.',
  },
  {
    id: 'decline/reserve-comment',
    strategy: 'decline',
    match: '(reserve|withhold|reserving|withholding) .{0,1} (comment|judgment|judgement|my comments)',
    where: 'anywhere',
    note: 'Says that the speaker keeps back comment.',
  },
  {
    id: 'decline/decline-to',
    strategy: 'decline',
    match:
      '(i|we) .{0,4} (decline|hesitate|reluctant|refuse|loath) to .{0,2} (comment|answer|say|get|go|speak|speculate|talk|discuss|give|offer|make|put|characterize)',
    where: 'anywhere',
    note: 'Says that the speaker declines to answer.',
  },
  {
    id: 'decline/not-put',
    strategy: 'decline',
    match:
      '(i|we) .{0,4} not .{0,4} put .{0,4} (timeline|timetable|timeframe|figure|number|time|date|percentage|label|likelihood|deadline|odds)',
    where: 'anywhere',
    note: 'Will not put a figure or a date to it.',
  },
  {
    id: 'decline/not-something',
    strategy: 'decline',
    match:
      'not (something|anything|one|a question) .{0,2} (that)? (i|we) .{0,4} (speak|talk|discuss|comment|share|confirm|address|weigh|answer|preview|read|telegraph|get|go|announce|elaborate|characterize)',
    where: 'anywhere',
    note: 'Says that it is not something the speaker will go into.',
  },
  {
    id: 'decline/one-way-or-the-other',
    strategy: 'decline',
    match: '(i|we) .{0,4} not .{0,9} one way or (the|another) .{0,1}',
    where: 'anywhere',
    note: 'Says that nothing is said either way.',
  },
  {
    id: 'decline/not-intend',
    strategy: 'decline',
    match:
      '(i|we) .{0,2} not .{0,2} (intend|intending|propose|proposing|planning) to .{0,3} (comment|discuss|get|go|make|give|talk|speak|say|answer|speculate|put|add|respond)',
    where: 'anywhere',
    note: 'Says that the speaker does not mean to answer.',
  },
  {
    id: 'decline/more-helpful',
    strategy: 'decline',
    match: 'not .{0,3} be .{0,2} (more helpful|of more help|much help)',
    where: 'anywhere',
    note: 'Says that the speaker cannot help further.',
  },
  {
    id: 'decline/not-weigh-in',
    strategy: 'decline',
    match: '(i|we|house|president|administration) .{0,4} not .{0,4} (weigh|weighing|wade|wading) (in|into)',
    where: 'anywhere',
    note: 'Says that the speaker will not weigh in.',
  },
  {
    id: 'decline/not-take-position',
    strategy: 'decline',
    match: '(i|we|house|administration) .{0,4} not .{0,3} (take|taking|taken|have) .{0,2} (position|sides|side)',
    where: 'anywhere',
    note: 'Says that no position is taken.',
  },
  {
    id: 'decline/not-commenting',
    strategy: 'decline',
    match:
      '(i|we) (am|are) .{0,3} not .{0,2} (commenting|discussing|confirming|disclosing|previewing|responding|speculating|announcing|getting into)',
    where: 'anywhere',
    note: 'Says that the speaker is not commenting.',
  },
  {
    id: 'decline/not-comfortable',
    strategy: 'decline',
    match: '(i|we) .{0,3} not .{0,3} comfortable .{0,4} (engaging|discussing|talking|speaking|getting|commenting|sharing|giving|to)',
    where: 'anywhere',
    note: 'Says that the speaker is not comfortable answering.',
  },
];
