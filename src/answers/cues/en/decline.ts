import type { Cue } from '../../../options.js';

/** "No comment", "not going to get into that": a refusal that states no ground. */
export const declineCues: readonly Cue[] = [
  { id: 'decline/no-comment', strategy: 'decline', match: 'no comment', where: 'anywhere', note: 'Says that there is no comment.' },
  {
    id: 'decline/nothing-to-comment',
    strategy: 'decline',
    match: '(nothing|not anything) .{0,3} to (comment|say) .? (on|about)?',
    where: 'anywhere',
    note: 'Says that there is nothing to comment on.',
  },
  {
    id: 'decline/not-going-to-speak',
    strategy: 'decline',
    match:
      '(am|are|is|was|were) .{0,3} not .{0,2} going to .{0,4} (comment|discuss|speak|talk|address|detail|elaborate|preview|characterize|characterise|respond|weigh|assess|answer|engage|describe|debate|relitigate|litigate|disclose|reveal|identify|name|confirm|share|react)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to speak to this.',
  },
  {
    id: 'decline/not-going-to-get-into',
    strategy: 'decline',
    match:
      '(am|are|is|was|were) .{0,3} not .{0,2} going to .{0,3} (get|go|dive|delve|wade) .{0,2} (into|in|there|here|beyond|further|through|down)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to go into this.',
  },
  {
    id: 'decline/not-going-to-do-that',
    strategy: 'decline',
    match:
      '(am|are) .{0,2} not going to (do|say|give|offer|provide|read|lay|tell|rank|grade|negotiate|play|make|put|start) .{0,4} (that|this|more|any|anything|further|it|you|out|here|public|today|assessment|analysis|comment)',
    where: 'anywhere',
    note: 'Says that the speaker is not going to do what is asked.',
  },
  {
    id: 'decline/will-not-speak',
    strategy: 'decline',
    match:
      '(will|would|shall) not .{0,3} (comment|discuss|elaborate|characterize|characterise|preview|engage|detail|disclose|answer|address|respond|divulge)',
    where: 'anywhere',
    note: 'Says that the speaker will not speak to this.',
  },
  {
    id: 'decline/will-not-get-into',
    strategy: 'decline',
    match: '(will|would|can|could|do|does) not .{0,3} (get|go) .{0,2} (into|beyond|further)',
    where: 'anywhere',
    note: 'Says that the speaker will not go into this.',
  },
  {
    id: 'decline/would-rather-not',
    strategy: 'decline',
    match: '(would rather not|rather not|prefer not to|would prefer not)',
    where: 'anywhere',
    note: 'Says that the speaker would rather not answer.',
  },
  {
    id: 'decline/not-want-to-discuss',
    strategy: 'decline',
    match:
      '(do|did|does) not .{0,2} (want|wish|intend|plan|propose|care) to .{0,3} (discuss|comment|talk|say|answer|elaborate|respond|characterize|speak|get)',
    where: 'anywhere',
    note: 'Says that the speaker does not want to speak of this.',
  },
  {
    id: 'decline/not-in-a-position',
    strategy: 'decline',
    match:
      '(am|are|is) not .{0,2} in .? position to .{0,3} (elaborate|comment|discuss|say|speak|confirm|share|get|talk|give|go|offer|provide|read|detail)',
    where: 'anywhere',
    note: 'Says that the speaker is not in a position to say.',
  },
  {
    id: 'decline/beyond-that',
    strategy: 'decline',
    match: '(do|will|can|have) not .{0,6} (beyond|further than) (that|this|what)',
    where: 'anywhere',
    note: 'Says that nothing comes beyond what was said.',
  },
  {
    id: 'decline/beyond-that-first',
    strategy: 'decline',
    match: 'beyond that .{0,3} (do|am|are|will|have|would) .{0,2} (not|nothing)',
    where: 'anywhere',
    note: 'Says that nothing comes beyond what was said.',
  },
  {
    id: 'decline/not-going-beyond',
    strategy: 'decline',
    match: '(not|never) .{0,3} (go|going|get|getting) .{0,3} beyond',
    where: 'anywhere',
    note: 'Says that the speaker will not go beyond what was said.',
  },
  {
    id: 'decline/leave-it-there',
    strategy: 'decline',
    match: '(leave|left) (it|that) (there|here|at that)',
    where: 'tail',
    note: 'Ends the answer without more.',
  },
  {
    id: 'decline/all-i-can-say',
    strategy: 'decline',
    match: '(all|only thing|much) (i|we) (can|am|will|could) .{0,3} (say|tell|share|offer|saying|speak)',
    where: 'anywhere',
    note: 'Says that no more can be said.',
  },
  { id: 'decline/as-far-as', strategy: 'decline', match: '(go|going) as far as', where: 'head', note: 'Sets a bound to what is said.' },
  {
    id: 'decline/nothing-to-share',
    strategy: 'decline',
    match:
      'nothing .{0,3} (for you)? to (share|preview|announce|report|offer|say|tell|read|provide|outline|confirm|give|present|disclose|discuss)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/not-anything-to-share',
    strategy: 'decline',
    match:
      '(do|did|does) not .{0,3} have .{0,8} to (share|preview|announce|report|offer|say|tell|read|provide|outline|give|present|lay|speak|discuss|make|convey|relay)',
    where: 'anywhere',
    note: 'Says that there is nothing to share.',
  },
  {
    id: 'decline/cannot-answer',
    strategy: 'decline',
    match: '(can|could) not .{0,3} (answer|tell you|comment|elaborate|say|discuss|address|go into|get into|talk about|speak about)',
    where: 'anywhere',
    note: 'Says that the speaker cannot answer.',
  },
  {
    id: 'decline/not-able-to',
    strategy: 'decline',
    match:
      'not .{0,4} (able|prepared|allowed|authorized|authorised|willing|ready|inclined) to .{0,4} (answer|say|address|comment|discuss|share|talk|speak|get|go|provide|confirm|disclose|offer|give|announce|elaborate)',
    where: 'anywhere',
    note: 'Says that the speaker is not able to answer.',
  },
  {
    id: 'decline/not-productive',
    strategy: 'decline',
    match:
      '(not|no) .{0,4} (useful|helpful|productive|appropriate|wise|prudent|proper|constructive|point) .{0,5} to .{0,3} (comment|speculate|discuss|get|go|talk|speak|negotiate|say|give|add|make|provide|start)',
    where: 'anywhere',
    note: 'Says that it would not be useful or fitting to answer.',
  },
  {
    id: 'decline/inappropriate',
    strategy: 'decline',
    match:
      '(inappropriate|improper|premature|imprudent|irresponsible|unwise|unhelpful|counterproductive) .{0,4} to .{0,3} (comment|speculate|discuss|get|go|talk|speak|say|give|make|provide|weigh|answer)',
    where: 'anywhere',
    note: 'Says that it would not be fitting to answer.',
  },
  {
    id: 'decline/keep-to-ourselves',
    strategy: 'decline',
    match:
      '(not|never) .{0,3} (provide|providing|give|giving|doing|do) .{0,3} (running|ongoing|daily) .? (commentary|commentaries|comment)',
    where: 'anywhere',
    note: 'Says that there is no running commentary.',
  },
  {
    id: 'decline/no-reaction',
    strategy: 'decline',
    match:
      '(have|is|got) no .{0,2} (reaction|response|comment|view|position|readout|announcement|announcements|update|updates|details|guidance|specifics) .{0,2} (to|on|for|about|beyond)?',
    where: 'anywhere',
    note: 'Says that there is no reaction or detail to give.',
  },
  {
    id: 'decline/no-further-comments',
    strategy: 'decline',
    match: '(not|no) .{0,4} (further|additional|detailed|specific|more) .{0,2} (comment|comments|remarks|statement)',
    where: 'anywhere',
    note: 'Says that there is no further comment.',
  },
  {
    id: 'decline/cannot-do-that',
    strategy: 'decline',
    match: '(can|will|would) not do (that|it|this)',
    where: 'anywhere',
    note: 'Says that the speaker will not do what is asked.',
  },
  {
    id: 'decline/let-you',
    strategy: 'decline',
    match: '(let|leave) (you|others|people|that|it) .{0,4} (judge|decide|conclude|characterize|analysis|interpret|speak)',
    where: 'anywhere',
    note: 'Leaves the judgement to the listeners.',
  },
];
