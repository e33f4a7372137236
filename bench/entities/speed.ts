/** Speed and memory of the whole stage on transcripts, at three lengths. */
import { listShared, readShared } from '../../test/shared.js';
import { tagEntities } from '../../src/entities/index.js';

export function measureSpeed(): void {
  const text = listShared('transcripts/white-house').slice(0, 40).map(readShared).join('\n\n');
  tagEntities(text.slice(0, 300_000), { date: '2021-06-01' });
  for (const length of [250_000, 500_000, 1_000_000]) {
    const piece = text.slice(0, length);
    const before = process.cpuUsage();
    const found = tagEntities(piece, { date: '2021-06-01' });
    const { user, system } = process.cpuUsage(before);
    console.log(`${(piece.length / 1e6).toFixed(2)} M units: ${(piece.length / (user + system)).toFixed(2)} MB/s CPU, ${found.length} entities, RSS ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  }
}
