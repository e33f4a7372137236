/** Speed and memory of the whole stage on transcripts, at four lengths, after warm-up; the better of three passes. */
import { loadavg } from 'node:os';
import { listShared, readShared } from '../../test/shared.js';
import { tagEntities } from '../../src/entities/index.js';

const options = { date: '2021-06-01' };
const text = listShared('transcripts/white-house').slice(0, 50).map(readShared).join('\n\n');

/** CPU time of one call in microseconds, compiler and collector threads too. */
function cpu(piece: string): { time: number; entities: number } {
  const before = process.cpuUsage();
  const entities = tagEntities(piece, options).length;
  const { user, system } = process.cpuUsage(before);
  return { time: user + system, entities };
}

console.log(`First call ${(cpu(text.slice(0, 200)).time / 1000).toFixed(0)} ms CPU on 200 units; load ${loadavg()[0]!.toFixed(1)}`);
for (let spent = 0; spent < 5e6;) spent += cpu(text.slice(0, 1_000_000)).time;
for (const length of [250_000, 500_000, 1_000_000, 2_000_000]) {
  const piece = text.slice(0, length);
  const passes = [cpu(piece), cpu(piece), cpu(piece)];
  const best = Math.min(...passes.map(({ time }) => time));
  console.log(
    `${(piece.length / 1e6).toFixed(2)} M units: ${(piece.length / best).toFixed(2)} MB/s CPU, ${passes[0]!.entities} entities, RSS ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}
