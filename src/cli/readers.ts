import { defaultReaders } from '../turns/index.js';
import type { Reader } from '../options.js';

/** The command reads every format. */
export const commandReaders: readonly Reader[] = [...defaultReaders];
