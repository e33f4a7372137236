import { base } from './base.js';
import { findings } from './findings.js';
import { print } from './print.js';
import { transcript } from './transcript.js';

/** The page's only style sheet. A constant, since its hash stands in the page's policy. */
export const style = base + findings + transcript + print;
