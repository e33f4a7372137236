import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/turns/index.js';

const text = `Q: Will the ferry sail?

MS. VOSS: It will. I have said so. Another voice: not today.

MS. VOSS: And again tomorrow.

Read more about ferries here

Q: At noon?

MS. VOSS: At noon.`;

const printed = (corrections: Parameters<typeof splitTurns>[1] = {}): [string | null, string][] =>
  splitTurns(text, corrections).turns.map((turn) => [turn.label, turn.spoken.map((span) => span.text).join(' ')]);

describe('corrections', () => {
  it('rename a speaker and set roles on all turns', () => {
    const { speakers, turns } = splitTurns(text, {
      corrections: { speakers: { 'MS. VOSS': { name: 'Ada Voss', role: 'moderator', title: 'Host' }, Q: { anonymous: false } } },
    });
    expect(speakers.map(({ name, role, title }) => [name, role, title])).toEqual([
      ['Q', 'press', undefined],
      ['Ada Voss', 'moderator', 'Host'],
    ]);
    expect(speakers[1]?.key).toBe('ada-voss');
    expect(turns.filter((turn) => turn.label === 'MS. VOSS').every((turn) => turn.role === 'moderator')).toBe(true);
  });

  it('split and join turns, and drop lines', () => {
    expect(
      printed({
        corrections: {
          split: [{ before: 'Another voice', label: 'Voice' }],
          join: [{ text: 'And again' }],
          drop: ['Read more about ferries here'],
        },
      }),
    ).toEqual([
      ['Q', 'Will the ferry sail?'],
      ['MS. VOSS', 'It will. I have said so.'],
      ['Voice', 'Another voice: not today. And again tomorrow.'],
      ['Q', 'At noon?'],
      ['MS. VOSS', 'At noon.'],
    ]);
  });

  it('say when they found nothing', () => {
    const { messages } = splitTurns(text, {
      corrections: {
        speakers: JSON.parse('{"constructor": {"role": "press"}}') as Record<string, { role: 'press' }>,
        join: [{ turn: 't99' }],
        split: [{ before: 'nowhere' }],
      },
    });
    expect(messages.filter((message) => message.rule === 'correction-unmatched')).toHaveLength(3);
  });
});
