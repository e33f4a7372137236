/** The founding briefing, end to end, on the original text. Expectations hold offsets, labels and names; its sentences stay outside. */
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../src/index.js';
import type { Briefing, Entity } from '../src/index.js';
import { hasShared, readShared, whereShared } from './shared.js';

const read = (): Briefing => parseBriefing(readShared('briefing/meduza-peskov-2020-08-19.txt'), { date: '2020-08-19' });

describe.skipIf(!hasShared)(`the founding briefing${whereShared}`, () => {
  const briefing = hasShared ? read() : (undefined as unknown as Briefing);

  it('has 28 turns, and its page is furniture and header', () => {
    expect(briefing.turns).toHaveLength(28);
    expect(briefing.turns.map((turn) => turn.label).filter((label, i, all) => all.indexOf(label) === i)).toEqual([
      'Kommersant FM',
      'Dmitry Peskov',
      'Govorit Mosvka',
      'TV Rain',
      'BBC News',
      'Journalist',
      'Meduza',
    ]);
    expect(briefing.header).toMatchObject({ source: 'Meduza', spokespersons: ['Dmitry Peskov'] });
    expect(briefing.header.title).toMatch(/^‘?Belarusians must solve/);
    expect(briefing.furniture.filter((piece) => piece.kind === 'navigation').length).toBeGreaterThanOrEqual(2);
  });

  it('resolves every speaker', () => {
    const seen = Object.fromEntries(briefing.speakers.map((speaker) => [speaker.labels[0], speaker]));
    for (const outlet of ['Kommersant FM', 'Govorit Mosvka', 'TV Rain', 'BBC News', 'Meduza']) {
      expect(seen[outlet]).toMatchObject({ role: 'press', anonymous: false });
    }
    expect(seen['Journalist']).toMatchObject({ role: 'press', anonymous: true });
    expect(seen['Dmitry Peskov']).toMatchObject({ role: 'official', anonymous: false });
    expect(seen['Dmitry Peskov']?.title).toMatch(/Kremlin spokesman/);
  });

  it('has 14 exchanges and 23 asks, as the codebook counts them', () => {
    expect(briefing.exchanges.map((exchange) => exchange.asks.length)).toEqual([2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 1]);
    for (const [i, exchange] of briefing.exchanges.entries()) {
      expect(exchange.question).toEqual([`t${2 * i + 1}`]);
      expect(exchange.answer).toEqual([`t${2 * i + 2}`]);
    }
  });

  it('labels the seven flat refusals, with the exact words', () => {
    const refusals = briefing.exchanges.flatMap((exchange, i) => (exchange.verdict?.label === 'refusal' ? [i + 1] : []));
    expect(refusals).toEqual([2, 5, 7, 8, 10, 11, 14]);
    const strategies = [2, 5, 7, 8, 10, 11, 14].map((n) => briefing.exchanges[n - 1]!.verdict!.strategy);
    expect(strategies).toEqual([
      'already-answered',
      'already-answered',
      'already-answered',
      'already-answered',
      'no-knowledge',
      'no-knowledge',
      'close-topic',
    ]);
    for (const { verdict } of briefing.exchanges) {
      expect(verdict?.evidence.length).toBeGreaterThan(0);
      for (const piece of verdict!.evidence) expect(briefing.text.slice(piece.start, piece.end)).toBe(piece.text);
    }
  });

  it('links pursuits and relays', () => {
    const kinds = briefing.exchanges.map((exchange) => exchange.followKind);
    expect(kinds).toContain('pursuit');
    expect(kinds).toContain('relay');
  });

  it('joins entities and their aliases', () => {
    const find = (name: RegExp): Entity | undefined =>
      briefing.entities.find((entity) => [entity.name, ...entity.aliases].some((each) => name.test(each)));
    expect(find(/^(?:Alexander )?Lukashenko$/)).toMatchObject({ type: 'person' });
    expect(find(/Alyaksandr Lukashenka/)?.id).toBe(find(/^Alexander Lukashenko$/)?.id);
    expect(find(/^Lukashenko$/)?.id ?? find(/^Alexander Lukashenko$/)?.id).toBe(find(/^Alexander Lukashenko$/)?.id);
    expect(find(/^Svetlana Tikhanovskaya$/)).toMatchObject({ type: 'person' });
    expect(find(/^Alexander Bortnikov$/)).toMatchObject({ type: 'person' });
    expect(find(/Putin$/)).toMatchObject({ type: 'person', name: 'Vladimir Putin' });
    expect(find(/Macron$/)).toMatchObject({ type: 'person', name: 'Emmanuel Macron' });
    for (const body of [/^PACE$/, /^OSCE$/, /^Collective Security Treaty Organization$/, /^Coordination Council$/, /^FSB$/]) {
      expect(find(body)).toMatchObject({ type: 'organization' });
    }
    expect(find(/^Union State$/)).toBeDefined();
    expect(find(/^Belarus$/)).toMatchObject({ type: 'place' });
    expect(find(/^Belarusians?$/)).toMatchObject({ type: 'group' });
  });

  it('reads dates against the briefing’s day under any time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const each of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
        process.env.TZ = each;
        const dates = read()
          .entities.filter((entity) => entity.type === 'date')
          .flatMap((entity) => entity.mentions);
        expect(dates.find((mention) => mention.text === 'August 9')?.normalized).toBe('2020-08-09');
        expect(dates.find((mention) => mention.text === 'Yesterday')?.normalized).toBe('2020-08-18');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
