/** Which exchange takes up which: pursuits by the same asker, relays by another. */
import type { Exchange, Turn } from '../model.js';
import { contentStems } from './merge.js';
import { splitText } from './tokens.js';

/** How many exchanges back a matter is remembered. */
const MEMORY = 40;

const takesUp = /\b(?:follow(?:ing)?[- ]?up|to follow|(?:clarify|come back to|go back to|return to|circle back|back to|staying on|still on|on that|on this|your answer|you didn't|you did not|you haven't|didn't answer|did not answer|you just said|you said|you mentioned|my question|the question|does that mean|so you're|are you saying))\b/i;
const opens = /^[\s"“—–-]*(?:but|so|and yet|and|well|because|or|then|which|why|really|except|though)\b/i;
const others = /\b(?:to follow(?: up)? on|as|what) (?:\p{Lu}[\p{L}'’-]+(?:['’]s)?|my colleague(?:['’]s)?|he|she|they)\b[^.?!]{0,40}(?:question|asked|said|asking|point)/iu;

export function linkFollowUps(exchanges: Exchange[], turns: readonly Turn[], anonymous: ReadonlySet<string>): void {
  const byId = new Map(turns.map((t) => [t.id, t]));
  const asking = exchanges.map((x) => {
    const turn = byId.get(x.question[x.question.length - 1]!)!;
    const text = x.question.map((id) => byId.get(id)!.text).join(' / ');
    const { tokens } = splitText(text);
    return { turn, text, stems: contentStems(tokens, 0, tokens.length - 1), asked: x.asks.length > 0 };
  });
  const frequency = new Map<string, number>();
  for (const { stems } of asking) for (const s of stems) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  const n = Math.max(1, asking.length);
  const weight = (s: string): number => Math.log((n + 1) / (frequency.get(s)! + 0.5));

  exchanges.forEach((exchange, i) => {
    const me = asking[i]!;
    if (!me.asked) return;
    let best = -1;
    let score = 0;
    for (let j = i - 1; j >= Math.max(0, i - MEMORY); j--) {
      const other = asking[j]!;
      if (!other.asked) continue;
      let shared = 0;
      let count = 0;
      const [small, large] = me.stems.size < other.stems.size ? [me.stems, other.stems] : [other.stems, me.stems];
      for (const s of small) if (large.has(s)) { shared += weight(s); count++; }
      let mine = 0;
      for (const s of me.stems) mine += weight(s);
      let likeness = mine > 0 && count > 0 ? shared / mine : 0;
      const same = me.turn.speaker !== null && me.turn.speaker === other.turn.speaker;
      const unnamed = me.turn.speaker === null || anonymous.has(me.turn.speaker);
      const near = j === i - 1;
      if (near && same && !unnamed) likeness += 0.15;
      if (near && (opens.test(me.text) || takesUp.test(me.text)) && me.text.length < 400) likeness += unnamed || same ? 0.3 : 0.15;
      if (!near && takesUp.test(me.text) && count > 0) likeness += 0.1;
      if (likeness > score) { score = likeness; best = j; }
    }
    if (best < 0 || score < 0.22) return;
    const other = asking[best]!;
    const unnamed = me.turn.speaker === null || anonymous.has(me.turn.speaker);
    const pursuit = unnamed ? best === i - 1 && !others.test(me.text) : me.turn.speaker === other.turn.speaker;
    exchange.follows = exchanges[best]!.id;
    exchange.followKind = pursuit ? 'pursuit' : 'relay';
  });
}
