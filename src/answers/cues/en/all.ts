import type { Cue } from '../../../options.js';
import { answeredCues } from './answered.js';
import { confidentialCues } from './confidential.js';
import { declineCues } from './decline.js';
import { deferCues } from './defer.js';
import { hypotheticalCues } from './hypothetical.js';
import { knowledgeCues } from './knowledge.js';
import { plainCues } from './plain.js';
import { referCues } from './refer.js';
import { remitCues } from './remit.js';
import { replyCues } from './reply.js';
import { talkCues } from './talk.js';

/** The English cues. Extend them with `[...defaultCues, mine]`. */
export const defaultCues: readonly Cue[] = [
  ...declineCues,
  ...confidentialCues,
  ...hypotheticalCues,
  ...remitCues,
  ...referCues,
  ...deferCues,
  ...knowledgeCues,
  ...answeredCues,
  ...plainCues,
  ...talkCues,
  ...replyCues,
];
