/** Who asks and who answers: by role where the turns stage knows it, else by what they do. */
import type { Turn } from '../model.js';

export type Side = 'ask' | 'answer' | 'host';

const asksAloud = (turn: Turn): boolean => turn.text.includes('?');
const keyOf = (turn: Turn): string => turn.speaker ?? turn.label ?? '';

/** Moderators who give the floor. Where they ask about as often as the press, those who do are askers under another name. */
function hostsOf(turns: readonly Turn[]): Set<string> {
  const counts = new Map<string, { turns: number; asks: number }>();
  let theirs = 0;
  let press = 0;
  for (const turn of turns) {
    if (turn.role === 'press' && asksAloud(turn)) press++;
    if (turn.role !== 'moderator') continue;
    const count = counts.get(keyOf(turn)) ?? { turns: 0, asks: 0 };
    count.turns++;
    if (asksAloud(turn) && turn.text.length > 60) {
      count.asks++;
      theirs++;
    }
    counts.set(keyOf(turn), count);
  }
  const everyone = [...counts];
  const hosts = theirs * 2 < press ? everyone : everyone.filter(([, { turns: all, asks }]) => asks * 3 < all || asks === 0);
  return new Set(hosts.map(([key]) => key));
}

/** Turns of a speaker heard at most three times, who asks between two turns of somebody else: a reporter taken for an official. */
function guestsOf(turns: readonly Turn[]): Set<number> {
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(keyOf(turn), (counts.get(keyOf(turn)) ?? 0) + 1);
  const guests = new Set<number>();
  turns.forEach((turn, i) => {
    const before = turns[i - 1];
    const after = turns[i + 1];
    if (turn.role !== 'official' || turn.text.length < 100 || counts.get(keyOf(turn))! > 3 || !before || !after) return;
    const between = before.role === 'official' && keyOf(before) === keyOf(after) && keyOf(before) !== keyOf(turn);
    if (between && counts.get(keyOf(after))! > 6 && turn.text.slice(-150).includes('?')) guests.add(i);
  });
  return guests;
}

/** The side of each turn. `host`: a moderator who asks only where nobody else does. */
export function sidesOf(turns: readonly Turn[]): Side[] {
  const roles = new Set(turns.map((t) => t.role));
  const press = roles.has('press') || roles.has('audience');
  const official = roles.has('official');
  const moderatorAsks = turns.some((t) => t.role === 'moderator' && asksAloud(t));
  if (official && (press || (moderatorAsks && !roles.has('other')))) {
    const hosts = hostsOf(turns);
    const guests = guestsOf(turns);
    return turns.map((t, i): Side => {
      if (t.role === 'press' || t.role === 'audience' || guests.has(i)) return 'ask';
      if (t.role === 'moderator') return press && hosts.has(keyOf(t)) ? 'host' : 'ask';
      return 'answer';
    });
  }
  // Nobody's part is known on one of the sides: whoever asks more than others, in more of their turns, is the asker.
  const stats = new Map<string, { turns: number; asks: number; length: number }>();
  for (const turn of turns) {
    const key = keyOf(turn);
    const entry = stats.get(key) ?? { turns: 0, asks: 0, length: 0 };
    entry.turns++;
    entry.length += turn.text.length;
    if (asksAloud(turn)) entry.asks++;
    stats.set(key, entry);
  }
  const unnamed = stats.size <= 1;
  const total = { turns: 0, asks: 0, length: 0 };
  for (const s of stats.values()) {
    total.turns += s.turns;
    total.asks += s.asks;
    total.length += s.length;
  }
  const rate = total.asks / Math.max(1, total.turns);
  const asker = (turn: Turn): boolean => {
    if (turn.role === 'press' || turn.role === 'audience' || turn.role === 'moderator') return true;
    if (turn.role === 'official') return false;
    const s = stats.get(keyOf(turn))!;
    return s.asks > 0 && s.asks / s.turns > Math.max(0.25, rate) && s.length / s.turns <= (total.length / total.turns) * 1.2;
  };
  if (unnamed) {
    // dash dialogue: no names at all
    let previous: Side = 'answer';
    return turns.map((turn) => (previous = previous === 'ask' ? 'answer' : asksAloud(turn) ? 'ask' : 'answer'));
  }
  const sides = turns.map((turn): Side => (asker(turn) ? 'ask' : 'answer'));
  return sides;
}
