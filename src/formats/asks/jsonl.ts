import type { Writer } from '../../options.js';
import { askRows } from './rows.js';

/** JSON Lines: one ask a line, with the fields of `AskRow`. */
export const asksJsonlWriter: Writer = {
  name: 'asks-jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  write: (briefing, context) =>
    askRows(briefing, context)
      .map((row) => JSON.stringify(row))
      .join('\n'),
  many: { begin: '', separator: '\n', end: '' },
};
