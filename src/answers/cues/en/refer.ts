import type { Cue } from '../../../options.js';

/** Refusals that name who should be asked. */
export const referCues: readonly Cue[] = [
  {
    id: 'refer/refer-you',
    strategy: 'refer',
    match: '(refer|direct|send|steer|redirect|defer) (you|folks|people|everyone|anybody|anyone|reporters) .{0,5} to !what',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/point-you',
    strategy: 'refer',
    match:
      '(i|we|to|can) .{0,4} point (you|folks|people|everyone) .{0,2} (to|at|into) (the|them|him|her|his|their|my|our|your|those|each|department|dod|doj|state|congress|dhs|leadership)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/point-you-to-name',
    strategy: 'refer',
    match:
      'point (you|folks) (over|back|directly|really)? to !(what|the|his|her|our|my|that|this|some|a|those|it|back|them|him|their|your|these|comments|remarks|where|how)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/refer-to',
    strategy: 'refer',
    match:
      '(i|we) .{0,5} (refer|defer|direct) (to|that|it|this|those|all|any|questions|these|everything|your|them) .{0,5} (to|the|them|him|her|my|our|his|their|on|for|you)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  { id: 'refer/defer-to', strategy: 'refer', match: '(i|we) .{0,4} defer to .', where: 'anywhere', note: 'Defers to others.' },
  {
    id: 'refer/have-to-ask',
    strategy: 'refer',
    match:
      'you .{0,4} (have to|need to|want to|ought to|got to) .{0,3} (ask|talk|speak|check with|call|reach out|contact|consult|pose|go to|follow up) .',
    where: 'anywhere',
    note: 'Says whom to ask.',
  },
  {
    id: 'refer/should-ask',
    strategy: 'refer',
    match:
      'you .{0,2} (should|could|might|can|may) .{0,4} (ask|check with|talk to|speak to|reach out|follow up with|contact|direct) .{0,1} (him|her|them|the|it|that|his|my|department|to|with|president|state)',
    where: 'anywhere',
    note: 'Says whom to ask.',
  },
  {
    id: 'refer/question-for',
    strategy: 'refer',
    match: '(that|this|it|those|these|really|better|best) .{0,3} (question|questions) .{0,3} for !you',
    where: 'anywhere',
    note: 'Says for whom the question is.',
  },
  {
    id: 'refer/question-to-ask',
    strategy: 'refer',
    match: 'question .{0,3} you .{0,3} to ask',
    where: 'anywhere',
    note: 'Says whom to ask.',
  },
  {
    id: 'refer/directed-to',
    strategy: 'refer',
    match: '(question|questions|inquiries) .{0,4} (posed|put|directed|addressed|referred) .{0,1} to',
    where: 'anywhere',
    note: 'Says where the question should go.',
  },
  {
    id: 'refer/encourage-to-ask',
    strategy: 'refer',
    match:
      '(encourage|urge|invite|suggest|suggesting|advise) .{0,3} (you|folks|people) .{0,3} (ask|check|reach|talk|speak|contact|follow|direct|go)',
    where: 'anywhere',
    note: 'Says whom to ask.',
  },
  {
    id: 'refer/will-speak-to-it',
    strategy: 'refer',
    match:
      '!(i|we) (can|could|should|may|might|best|better) (certainly|probably|better|best|certainly)? (speak|address|answer) .{0,1} to (that|this|it|those|his|her|their|how|what|why)',
    where: 'anywhere',
    note: 'Says who will speak to it.',
  },
  {
    id: 'refer/let-them-speak-to',
    strategy: 'refer',
    match:
      '(i|we) .{0,4} let .{1,7} (speak|talk|address|answer|lay|announce|go into|get into|walk|discuss|give|release|provide) .{0,2} (to|about|that|on|this|it|those|you|out|their|his|her|more|an|any|the)',
    where: 'anywhere',
    note: 'Lets others speak to it.',
  },
  {
    id: 'refer/leave-them-to-speak',
    strategy: 'refer',
    match: '(i|we) .{0,5} leave .{1,8} to (speak|talk|address|answer|lay|announce|discuss|explain|give|provide|characterize)',
    where: 'anywhere',
    note: 'Leaves it to others to speak to it.',
  },
  {
    id: 'refer/one-to-announce',
    strategy: 'refer',
    match: '(will|would) be the one to (announce|say|speak|decide|answer|make|tell)',
    where: 'anywhere',
    note: 'Says who will speak to it.',
  },
  {
    id: 'refer/better-addressed',
    strategy: 'refer',
    match: '(better|best) .{0,3} (addressed|directed|answered|posed|put) .{0,2} (to|at|by)',
    where: 'anywhere',
    note: 'Says who is better asked.',
  },
  {
    id: 'refer/best-position',
    strategy: 'refer',
    match:
      '(best|better|right|likely|appropriate) .{0,1} (position|positioned|suited|entity|agency|source|placed) .{0,3} to .{0,3} (answer|speak|address|ask|talk|lay|give|provide|discuss|explain|tell|comment)',
    where: 'anywhere',
    note: 'Says who is better asked.',
  },
  {
    id: 'refer/might-have-more',
    strategy: 'refer',
    match:
      '(department|office|they|he|she|team|campaign|treasury|agency|state|justice|pentagon|colleagues) .{0,2} (might|may|will|would|can|could|should|is|are) .{0,4} have .{0,1} (more|better|some|additional|best) .{0,4} (specifics|details|information|you|that|reaction|insight|answer|data|numbers|readout|share|say)',
    where: 'anywhere',
    note: 'Says who may know more.',
  },
  {
    id: 'refer/can-answer',
    strategy: 'refer',
    match: '(can|could|will|may|might) .{0,2} (answer|address|explain|speak) .{0,4} (for you|better than)',
    where: 'anywhere',
    note: 'Names who can answer.',
  },
  {
    id: 'refer/ask-them',
    strategy: 'refer',
    match: '^(well|so|you|please)? (ask|call) (him|her|them) .{0,3}$',
    where: 'anywhere',
    note: 'Says whom to ask.',
  },
  {
    id: 'refer/reach-out',
    strategy: 'refer',
    match: 'i would .{0,2} (reach out to|turn to|talk to|check with|go to|look to|contact) (the|them|him|her|his|their|those)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/connect-you',
    strategy: 'refer',
    match: '(connect|put) you .{0,1} (with|in touch)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/turn-to',
    strategy: 'refer',
    match: 'for that .{0,3} (turn|go|look) to',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
  {
    id: 'refer/place-to-go',
    strategy: 'refer',
    match: '(is|are|would be) .{0,1} the .{0,2} (place|person|entity|people|ones) to (go|ask|contact|call|talk|speak)',
    where: 'anywhere',
    note: 'Names who should be asked.',
  },
];
