import type { Readable, Writable } from 'node:stream';

/** The world as the command sees it; `process` is one. */
export interface Io {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Record<string, string | undefined>;
}

/** The caller used the command wrongly: exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Whether colour escapes belong on standard output: https://no-color.org, then FORCE_COLOR, then whether it is a terminal. */
export function wantsColour({ stdout, env }: Pick<Io, 'stdout' | 'env'>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** Columns to write for: the terminal's, else COLUMNS, else 100. */
export function columnsOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  return Number.isInteger(columns) && columns > 0 ? columns : 100;
}

/** What an error says, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/gu, ' ').trim();
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
