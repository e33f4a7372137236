import type { Writer } from '../options.js';
import { jsonWriter } from './json.js';
import { jsonlWriter } from './jsonl.js';
import { tableWriter } from './table/index.js';

/** Every writer that comes with onrecord; the command's `--to` offers these by name. */
export const defaultWriters: readonly Writer[] = [jsonWriter, jsonlWriter, tableWriter];
