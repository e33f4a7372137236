import { listShared, readShared } from '../../test/shared.js';
import { splitTurns } from '../../src/turns/index.js';

/** What was measured, in MB of UTF-8 per second of processor time. */
export interface Speed {
  name: string;
  megabytes: number;
  median: number;
  best: number;
}

const warmUp = 4;
const passes = 9;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Median and best of several passes over the texts, after a warm-up of some seconds; processor time, so that other work on the machine counts less. */
function measure(name: string, texts: readonly string[]): Speed {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const pass = (): void => {
    for (const text of texts) splitTurns(text, { format: 'text' });
  };
  for (const start = processorTime(); processorTime() - start < warmUp;) pass();
  const speeds = Array.from({ length: passes }, () => {
    const start = processorTime();
    pass();
    return megabytes / (processorTime() - start);
  }).sort((a, b) => a - b);
  return { name, megabytes, median: speeds[passes >> 1]!, best: speeds.at(-1)! };
}

/** Speed on real plain text: briefings joined to one long text, and every plain-text document by itself. */
export function measureSpeed(): Speed[] {
  const long = listShared('transcripts/white-house')
    .slice(0, 60)
    .map((path) => readShared(path).replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  const each = ['canada-captions', 'federal-reserve', 'otter', 'podcast-markdown', 'rev', 'white-house', 'white-house-background-call']
    .flatMap((folder) => listShared(`transcripts/${folder}`))
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .map((path) => readShared(path));
  return [measure('one long text', [long]), measure(`${each.length} documents, one by one`, each)];
}

export const describeSpeed = ({ name, megabytes, median, best }: Speed): string =>
  `plain text, ${name} (${megabytes.toFixed(1)} MB): ${median.toFixed(1)} MB/s of processor time, best ${best.toFixed(1)} (median and best of ${passes} passes after ${warmUp} s of warm-up)`;
