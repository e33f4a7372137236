import type { Speaker, Turn } from '../../src/model.js';

/** A briefing from `who: words` lines; `s1` is press, others officials. */
export function briefing(...lines: [speaker: string, words: string][]) {
  let text = '';
  const turns: Turn[] = lines.map(([speaker, words], index) => {
    text += `${speaker}: `;
    const start = text.length;
    text += words;
    const span = { start, end: text.length, text: words };
    text += '\n\n';
    return {
      ...span,
      id: `t${index + 1}`,
      index,
      label: speaker,
      labelSpan: null,
      speaker,
      role: speaker === 's1' ? 'press' : 'official',
      asides: [],
      furniture: [],
      spoken: [span],
    };
  });
  const speakers: Speaker[] = [...new Set(lines.map(([speaker]) => speaker))].map((id) => ({
    id,
    key: id,
    name: id,
    labels: [id],
    role: id === 's1' ? 'press' : 'official',
    anonymous: false,
    evidence: [],
  }));
  return { text, turns, speakers };
}
