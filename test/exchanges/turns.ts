import type { Role, Speaker, Turn } from '../../src/model.js';

/** Builds turns from `[label, role, words]`, as they would stand in a text with one turn a paragraph. */
export function turnsOf(...given: [label: string, role: Role, words: string][]): Turn[] {
  let at = 0;
  return given.map(([label, role, text], index) => {
    const start = at + label.length + 2;
    const end = start + text.length;
    const turn: Turn = {
      id: `t${index + 1}`,
      index,
      start,
      end,
      text,
      label,
      labelSpan: { start: at, end: start - 1, text: `${label}:` },
      speaker: label,
      role,
      asides: [],
      furniture: [],
      spoken: [{ start, end, text }],
    };
    at = end + 2;
    return turn;
  });
}

/** Short forms: `q` an unnamed reporter, `a` the podium. */
export const q = (words: string): [string, Role, string] => ['Q', 'press', words];
export const a = (words: string, label = 'MS. LEE'): [string, Role, string] => [label, 'official', words];

/** The speakers record that makes `Q` anonymous. */
export const anonymousQ: Speaker = { id: 'Q', key: 'q', name: 'Q', labels: ['Q'], role: 'press', anonymous: true, evidence: [] };
