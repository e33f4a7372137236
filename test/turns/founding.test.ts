import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/turns/index.js';
import { hasShared, readShared, whereShared } from '../shared.js';

describe.skipIf(!hasShared)(`the founding briefing${whereShared}`, () => {
  const split = hasShared ? splitTurns(readShared('briefing/meduza-peskov-2020-08-19.txt')) : undefined;

  it('has 28 turns, 14 of the press', () => {
    expect(split?.turns).toHaveLength(28);
    expect(split?.turns.map((turn) => turn.role)).toEqual(Array.from({ length: 28 }, (_, i) => (i % 2 === 0 ? 'press' : 'official')));
  });

  it('knows who speaks', () => {
    expect(split?.speakers.map(({ name, role, anonymous, affiliation, title }) => ({ name, role, anonymous, affiliation, title }))).toEqual(
      [
        { name: 'Kommersant FM', role: 'press', anonymous: false, affiliation: 'Kommersant FM', title: undefined },
        { name: 'Dmitry Peskov', role: 'official', anonymous: false, affiliation: undefined, title: 'Kremlin spokesman' },
        ...['Govorit Mosvka', 'TV Rain', 'BBC News'].map((name) => ({
          name,
          role: 'press',
          anonymous: false,
          affiliation: name,
          title: undefined,
        })),
        { name: 'Journalist', role: 'press', anonymous: true, affiliation: undefined, title: undefined },
        { name: 'Meduza', role: 'press', anonymous: false, affiliation: 'Meduza', title: undefined },
      ],
    );
  });

  it('keeps head and page furniture out of the turns', () => {
    expect(split?.header).toMatchObject({ source: 'Meduza', spokespersons: ['Dmitry Peskov'] });
    expect(split?.header.date).toBeUndefined();
    expect(split?.furniture.map((piece) => piece.kind)).toEqual(['navigation', 'navigation', 'navigation']);
  });
});
