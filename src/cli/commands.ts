import { agreeCommand } from './agree.js';
import { codebookCommand } from './codebook.js';
import { compareCommand } from './compare.js';
import type { Io } from './io.js';

/** What the command does where its first argument is one of these names; a file of that name is written `./agree`. */
export const commands: ReadonlyMap<string, (argv: readonly string[], io: Io) => Promise<number>> = new Map([
  ['agree', agreeCommand],
  ['codebook', codebookCommand],
  ['compare', compareCommand],
]);
