import type { Writer } from '../options.js';

/** JSON Lines: one briefing a line. */
export const jsonlWriter: Writer = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  write: (briefing) => JSON.stringify(briefing),
  many: { begin: '', separator: '\n', end: '' },
};
