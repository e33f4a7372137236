import type { Reader } from '../options.js';
import { captionsReader } from '../sources/captions/index.js';
import { csvReader } from '../sources/csv/index.js';
import { htmlReader } from '../sources/html/index.js';
import { xmlReader } from '../sources/xml/index.js';
import { defaultReaders } from '../turns/index.js';

/** The command reads every format. */
export const commandReaders: readonly Reader[] = [...defaultReaders, htmlReader, xmlReader, captionsReader, csvReader];
