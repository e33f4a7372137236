import type { Writer } from '../options.js';

/** One briefing as indented JSON; several make an array. Validates against `onrecord/schema.json`; `readBriefing` reads it back. */
export const jsonWriter: Writer = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  write: (briefing) => JSON.stringify(briefing, null, 2),
  many: { begin: '[\n', separator: ',\n', end: '\n]' },
};
