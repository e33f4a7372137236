/** Speed and memory of the whole stage on transcripts, at three lengths, after warm-up; the better of three passes. */
import { listShared, readShared } from '../../test/shared.js';
import { tagEntities } from '../../src/entities/index.js';

const options = { date: '2021-06-01' };

export function measureSpeed(): void {
  const text = listShared('transcripts/white-house').slice(0, 50).map(readShared).join('\n\n');
  for (let pass = 0; pass < 2; pass += 1) tagEntities(text.slice(0, 1_000_000), options);
  for (const length of [250_000, 500_000, 1_000_000, 2_000_000]) {
    const piece = text.slice(0, length);
    let best = Infinity;
    let entities = 0;
    for (let pass = 0; pass < 3; pass += 1) {
      const before = process.cpuUsage();
      entities = tagEntities(piece, options).length;
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, user + system);
    }
    console.log(
      `${(piece.length / 1e6).toFixed(2)} M units: ${(piece.length / best).toFixed(2)} MB/s CPU, ${entities} entities, RSS ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    );
  }
}
