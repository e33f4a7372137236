import { describe, expect, it } from 'vitest';
import { defaultLayouts, splitTurns } from '../../src/turns/index.js';

const speakersOf = (text: string): [string, string, string[]][] =>
  splitTurns(text).speakers.map(({ name, role, labels }) => [name, role, labels]);

describe('speakers', () => {
  it('join the long first label and the short later ones', () => {
    expect(
      speakersOf(`PRESS SECRETARY JOHN F. HARBEN: Good morning.

Q: Is the pier open?

MR. HARBEN: It is.

Q: Since when?

MR. HARBEN: May.`),
    ).toEqual([
      ['John F. Harben', 'official', ['PRESS SECRETARY JOHN F. HARBEN', 'MR. HARBEN']],
      ['Q', 'press', ['Q']],
    ]);
  });

  it('join initials that a first label explains', () => {
    expect(
      speakersOf(`Vera Kolb (VK): Why did you go?

Prime Minister Ian Marsh (PMIM): To see it.

VK: And?

PMIM: It was there.

VK: Was it?

PMIM: Yes.`).map(([name, , labels]) => [name, labels]),
    ).toEqual([
      ['Vera Kolb', ['Vera Kolb (VK)', 'VK']],
      ['Ian Marsh', ['Prime Minister Ian Marsh (PMIM)', 'PMIM']],
    ]);
  });

  it('read an asker’s name and outlet from the speech, with evidence', () => {
    const text = `MR. DALE: Good morning. Go ahead, Lita.

Q: Will the road open this year?

MR. DALE: It will.

Q: Tomas Brandt from Harbor News TV. Which road do you mean?

MR. DALE: The old one.

Q: Why?

MR. DALE: It was closed.`;
    const { speakers, turns } = splitTurns(text);
    const byTurn = turns.map((turn) => speakers.find((speaker) => speaker.id === turn.speaker));
    expect(byTurn[1]).toMatchObject({ name: 'Lita', anonymous: false, role: 'press' });
    expect(byTurn[1]?.evidence.map((span) => span.text)).toEqual(['Lita']);
    expect(byTurn[3]).toMatchObject({ name: 'Tomas Brandt', affiliation: 'Harbor News TV' });
    expect(byTurn[5]).toMatchObject({ name: 'Q', anonymous: true });
  });

  it('take prototype words as names', () => {
    expect(splitTurns('constructor: a?\n\n__proto__: b.\n\nconstructor: c?\n\n__proto__: d.').messages.length).toBeGreaterThanOrEqual(0);
    expect(splitTurns('Ann constructor: a?\n\nBo Prototype: b.\n\nAnn constructor: c?\n\nBo Prototype: d.').text).toContain('constructor');
  });

  it('report lines that look like a label and were not taken', () => {
    const { messages, turns } = splitTurns(`QUESTION: Is it true?

MR. DALE: Here is what matters.

Harbor Plan: we build it.

QUESTION: When?

MR. DALE: Now.`);
    expect(turns).toHaveLength(4);
    expect(messages.map(({ rule, span }) => [rule, span?.text])).toContainEqual(['unmatched-label', 'Harbor Plan:']);
  });

  it('learn a house of one’s own from a layout that is passed in', () => {
    const text = 'askme: How tall is it?\n\nkeeper: Ten feet.\n\naskme: And wide?\n\nkeeper: Two.';
    const own = {
      name: 'lighthouse',
      labels: { press: ['askme'], official: ['keeper'] },
      evidence: { labels: [/^(?:askme|keeper)$/u], head: /^/u },
    };
    const { layout, turns } = splitTurns(text, { layouts: [...defaultLayouts, own] });
    expect(turns.map((turn) => turn.role)).toEqual(['press', 'official', 'press', 'official']);
    expect(layout.name).toBe('lighthouse');
  });
});
