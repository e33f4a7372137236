import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { startProgress } from '../../src/cli/progress.js';

/** Standard streams as a terminal has them, and what was written to the one for errors. */
function terminal(stdoutIsOne = false): { io: Io; shown(): string } {
  let shown = '';
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString();
      done();
    },
  });
  Object.assign(stderr, { isTTY: true, columns: 100 });
  return { io: { stderr, stdout: { isTTY: stdoutIsOne } } as unknown as Io, shown: () => shown };
}

describe('progress on a terminal', () => {
  it('says share, count, rate and the time that remains, and keeps what is reported', async () => {
    const { io, shown } = terminal();
    const progress = await startProgress(io, 4, 'documents', true);
    progress.step(1);
    progress.report('onrecord: b.txt: No such file or directory\n');
    await new Promise((resolve) => setTimeout(resolve, 150));
    progress.step(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    progress.stop();
    expect(shown()).toMatch(/50%\s+2 read, [\d.]+\/s, \S+ left/u);
    expect(shown()).toContain('onrecord: b.txt: No such file or directory\n');
  });

  it('says count and rate where the end is not known', async () => {
    const { io, shown } = terminal();
    const progress = await startProgress(io, undefined, 'bytes', true);
    progress.step(100);
    await new Promise((resolve) => setTimeout(resolve, 150));
    progress.stop();
    expect(shown()).toMatch(/1 read, [\d.]+\/s/u);
  });

  it('is silent where the output itself goes to the terminal', async () => {
    const { io, shown } = terminal(true);
    const progress = await startProgress(io, 4, 'documents', false);
    progress.step(1);
    progress.stop();
    expect(shown()).toBe('');
  });
});
