import type { Cue } from '../../../options.js';

/** Words that give what was asked: polar replies, reasons, corrections. */
export const replyCues: readonly Cue[] = [
  {
    id: 'explicit/yes',
    strategy: 'explicit',
    match: '^(well|oh|so|look|and|but)? (yes|yep|yup|absolutely|indeed|certainly|definitely|exactly|correct)',
    where: 'head',
    note: 'Opens with a yes.',
  },
  {
    id: 'explicit/no',
    strategy: 'explicit',
    match: '^(well|oh|so|look|and|but)? (no|nope|not at all|never|absolutely not|certainly not|of course not|not really|not necessarily)',
    where: 'head',
    note: 'Opens with a no.',
  },
  {
    id: 'explicit/that-is-right',
    strategy: 'explicit',
    match:
      '^(well|yes|yeah|so|and|no)? (that|you|this|both) (is|are) (exactly|absolutely|quite|entirely|generally)? (right|correct|true|accurate)$',
    where: 'anywhere',
    note: 'Says that it is right.',
  },
  {
    id: 'explicit/short-reply',
    strategy: 'explicit',
    match: '^(well|yes|no)? (he|she|it|they|we|there|that|this) (is|are|does|do|did|has|have|will|would|was|were|can|could|should) not?$',
    where: 'head',
    note: 'Replies in so many words.',
  },
  {
    id: 'explicit/i-do',
    strategy: 'explicit',
    match: '^(well|yes|no)? i (am|do|did|have|will|would|was|can)$',
    where: 'head',
    note: 'Replies in so many words.',
  },
  {
    id: 'explicit/answer-is',
    strategy: 'explicit',
    match: '(answer|answer to that|short answer|simple answer) .{0,6} is .{0,1} (yes|no)',
    where: 'anywhere',
    note: 'Says that the answer is yes or no.',
  },
  { id: 'explicit/because', strategy: 'explicit', match: '^(well|so|and|but)? because', where: 'head', note: 'Opens with a reason.' },
  {
    id: 'correction/actually',
    strategy: 'correction',
    match: '^(no|well|but|and)? .{0,1} (that|it|this) is .{0,2} not .{0,2} (true|accurate|correct|the case|right)',
    where: 'anywhere',
    note: 'Rejects a presupposition.',
  },
  {
    id: 'correction/did-not-say',
    strategy: 'correction',
    match: '(i|we|he|she|they|president) .{0,3} (did not|never|have not) .{0,1} (say|said|suggest|suggested) (that|it|anything)',
    where: 'anywhere',
    note: "Rejects what was put in somebody's mouth.",
  },
  {
    id: 'correction/not-what-said',
    strategy: 'correction',
    match: 'not what .{0,2} (i|we|he|she|they|president) .{0,2} (said|saying|suggesting|suggested|meant|say|doing)',
    where: 'anywhere',
    note: "Rejects what was put in somebody's mouth.",
  },
  {
    id: 'correction/disagree-with',
    strategy: 'correction',
    match:
      '(i|we|would|just) .{0,3} (disagree|dispute|take issue|push back|quibble|quarrel) .{0,2} (with|on|against|that|the)? .{0,2} (premise|characterization|notion|idea|framing|suggestion|assertion|that)',
    where: 'anywhere',
    note: 'Rejects a presupposition.',
  },
];
