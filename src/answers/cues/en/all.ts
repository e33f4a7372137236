import type { Cue } from '../../../options.js';
import { declineCues } from './decline.js';
import { groundCues } from './grounds.js';
import { laterCues } from './later.js';
import { replyCues } from './reply.js';
import { talkCues } from './talk.js';

/** The English cues. Extend them with `[...defaultCues, mine]`. */
export const defaultCues: readonly Cue[] = [...declineCues, ...groundCues, ...laterCues, ...talkCues, ...replyCues];
