export { defaultWriters } from './writers.js';
export { jsonWriter } from './json.js';
export { jsonlWriter } from './jsonl.js';
export { tableWriter } from './table/index.js';
