/**
 * Time grows with the length of a text and no faster, however it is made. Told by ratio: eight times the text may take at
 * most thirty times as long (linear is 8, quadratic 64), and only where that is long enough to be measured at all.
 */
import { describe, expect, it } from 'vitest';
import { classifyExchanges } from '../../src/answers/index.js';
import { tagBriefing } from '../../src/entities/index.js';
import { pairExchanges } from '../../src/exchanges/index.js';
import { splitTurns } from '../../src/turns/index.js';
import { hostile } from './inputs.js';

/** 16,000 units here; `npm run nightly` says 1,000,000. */
const long = Number(process.env['ONRECORD_GROWTH_UNITS'] ?? 16_000);
const short = long / 8;
/** Texts of 10 MB and 100,000 speakers: half a minute each, nightly. */
const whole = long >= 1_000_000;
const unlimited = { maxTurns: Infinity };
/** Below this a ratio says nothing, and eight times the time hurts nobody. */
const noticeable = 400;

const cpu = <T>(work: () => T): { ms: number; result: T } => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
};

function stages(text: string): Record<string, number> {
  const split = cpu(() => splitTurns(text, unlimited));
  const pairs = cpu(() => pairExchanges(split.result.turns, split.result));
  const answers = cpu(() => classifyExchanges({ ...split.result, exchanges: pairs.result }, {}));
  const entities = cpu(() => tagBriefing(split.result, { language: 'en', date: '2024-05-01' }));
  return { turns: split.ms, asks: pairs.ms, answers: answers.ms, entities: entities.ms };
}

const names = Object.keys(hostile).filter((name) => name !== 'nuls');

describe('time on hostile text', { timeout: whole ? 1_800_000 : 120_000 }, () => {
  stages('Q: Will you go to Geneva in May?\n\nMS. LEE: I have nothing to announce today.\n\n'.repeat(100));

  it.each(names)('is linear on %s', (name) => {
    const much = stages(hostile[name]!(long));
    const slow = Object.entries(much).filter(([, ms]) => ms > noticeable);
    if (slow.length === 0) return;
    // Twice, since the machine may have been busy.
    const [little, again] = [stages(hostile[name]!(short)), stages(hostile[name]!(long))];
    for (const [stage] of slow) {
      if (again[stage]! > noticeable) expect(again[stage]! / Math.max(little[stage]!, 10), `${name}: ${stage}`).toBeLessThan(30);
    }
  });

  it.skipIf(!whole)('is linear on one line of 10 MB', () => {
    const line = (units: number): string => 'Will you go to Geneva in May? No comment. '.repeat(units / 42);
    const [little, much] = [stages(line(1_250_000)), stages(line(10_000_000))];
    for (const [stage, ms] of Object.entries(much)) if (ms > noticeable) expect(ms / Math.max(little[stage]!, 10), stage).toBeLessThan(30);
  });

  it.skipIf(!whole)('is linear with 100,000 speakers', () => {
    const many = (speakers: number): string => hostile['named askers']!(60 * speakers);
    const [little, much] = [stages(many(12_500)), stages(many(100_000))];
    for (const [stage, ms] of Object.entries(much)) if (ms > noticeable) expect(ms / Math.max(little[stage]!, 10), stage).toBeLessThan(30);
    expect(splitTurns(many(100_000), unlimited).speakers.length).toBeGreaterThan(100_000);
  });
});
