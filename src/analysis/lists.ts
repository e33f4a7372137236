import type { Ask, Briefing, Exchange, Speaker, Turn } from '../model.js';
import type { Briefings } from './types.js';

/** One briefing or several, as a list. */
export const listOf = (briefings: Briefings): readonly Briefing<string>[] =>
  Array.isArray(briefings) ? (briefings as readonly Briefing<string>[]) : [briefings as Briefing<string>];

/** By code units: the same in every locale. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A briefing's records by id. */
export interface Index {
  briefing: Briefing<string>;
  turns: ReadonlyMap<string, Turn>;
  speakers: ReadonlyMap<string, Speaker>;
}

export const indexOf = (briefing: Briefing<string>): Index => ({
  briefing,
  turns: new Map(briefing.turns.map((turn) => [turn.id, turn])),
  speakers: new Map(briefing.speakers.map((speaker) => [speaker.id, speaker])),
});

/** The turns of some ids, in their order. */
export const turnsOf = (index: Index, ids: readonly string[]): Turn[] =>
  ids.flatMap((id) => {
    const turn = index.turns.get(id);
    return turn === undefined ? [] : [turn];
  });

/** Who says a turn. */
export const speakerOf = (index: Index, turn: string | undefined): Speaker | null => {
  const id = turn === undefined ? null : (index.turns.get(turn)?.speaker ?? null);
  return id === null ? null : (index.speakers.get(id) ?? null);
};

/** Who asks: the speaker of the ask's turn, else of the question's last turn. */
export const askerOf = (index: Index, exchange: Exchange<string>, ask?: Ask<string>): Speaker | null =>
  speakerOf(index, ask?.turn ?? exchange.asks.at(-1)?.turn ?? exchange.question.at(-1));

/** `Maria Hill (BBC News)`, `BBC News`, `not named`. */
export function speakerName(speaker: Speaker | null): string {
  if (speaker === null) return 'not named';
  const { name, affiliation } = speaker;
  return affiliation === undefined || affiliation === name ? name : `${name} (${affiliation})`;
}

/** The verdict's label where it counts: none given, or abstained, is null. */
export const labelOf = (verdict: { label: string; abstained: boolean } | null): string | null =>
  verdict === null || verdict.abstained ? null : verdict.label;

/** Whether a turn is spoken from the podium. */
export const isPodium = (turn: Turn): boolean => turn.role === 'official' || turn.role === 'moderator';
