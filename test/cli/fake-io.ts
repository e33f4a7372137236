import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** Runs the command in this process on given input. */
export async function command(
  argv: string[],
  { stdin = '', env = {}, terminal }: { stdin?: string | Uint8Array; env?: Record<string, string>; terminal?: { columns: number } } = {},
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  if (terminal) Object.assign(stdout, { isTTY: true, columns: terminal.columns });
  const texts = [stdout, stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  });
  const code = await run(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out: texts[0]?.() ?? '', err: texts[1]?.() ?? '' };
}

/** A pipe whose reader goes away after the first write. */
export const closedPipe = (): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
