import type { SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** Says on a terminal how far the command is; elsewhere nothing. */
export interface Progress {
  /** `done` of the total given at the start; one more document was read. */
  step(done: number): void;
  /** A line that stays, above the bar. */
  report(text: string): void;
  stop(): void;
}

const silent = (io: Pick<Io, 'stderr'>): Progress => ({
  step: () => undefined,
  report: (text) => void io.stderr.write(text),
  stop: () => undefined,
});

/**
 * A bar with the rate and the time that remains, on standard error, where that is a terminal and the output goes elsewhere.
 *
 * @param total Documents, or bytes of the input; undefined where it is not known: then there is a count and a rate only.
 */
export async function startProgress(io: Io, total: number | undefined, unit: 'documents' | 'bytes', toFile: boolean): Promise<Progress> {
  if (io.stderr.isTTY !== true || (io.stdout.isTTY === true && !toFile) || (unit === 'documents' && (total ?? 0) < 2)) return silent(io);
  const { SingleBar: Bar } = (await import('cli-progress')).default;
  const bar: SingleBar = new Bar({
    stream: io.stderr as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: false,
    etaBuffer: 50,
    format: total === undefined ? '{read} read, {rate}/s' : `{bar} {percentage}%  {read} read, {rate}/s, {eta_formatted} left`,
  });
  const from = Date.now();
  let read = 0;
  const rate = (): string => (read / Math.max(0.001, (Date.now() - from) / 1000)).toFixed(1);
  bar.start(total ?? 1, 0, { read, rate: '0' });
  return {
    step(done) {
      read += 1;
      bar.update(total === undefined ? 0 : Math.min(done, total), { read, rate: rate() });
    },
    report(text) {
      // Blanks over what stands there; the bar is drawn anew below.
      io.stderr.write(`\r\u001B[K${text}`);
    },
    stop: () => bar.stop(),
  };
}
