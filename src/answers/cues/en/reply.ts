import type { Cue } from '../../../options.js';

/** Words that give what was asked: polar replies, reasons, corrections. */
export const replyCues: readonly Cue[] = [
  {
    id: 'explicit/yes',
    strategy: 'explicit',
    match: '^(well|oh|so|look|and|but|i think)? (yes|yeah|yep|yup|sure|absolutely|correct|right|exactly|indeed|certainly|definitely|sure)',
    where: 'head',
    note: 'Opens with a yes.',
  },
  {
    id: 'explicit/no',
    strategy: 'explicit',
    match: '^(well|oh|so|look|and|but|i think)? (no|nope|not at all|never|absolutely not|certainly not|of course not|not yet|not really)',
    where: 'head',
    note: 'Opens with a no.',
  },
  {
    id: 'correction/actually',
    strategy: 'correction',
    match: '(not|no) .{0,6} (the case|accurate|correct|true|right|quite right|what happened) .{0,6} (actually|in fact|what|the|it|we|he)',
    where: 'anywhere',
    note: 'Rejects a presupposition and goes on with facts.',
  },
];
