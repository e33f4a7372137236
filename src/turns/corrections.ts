import type { Message, Role, Span, Speaker } from '../model.js';
import type { Corrections } from '../options.js';
import type { Boundary } from './assemble.js';
import { spanOf } from './spans.js';

/** Boundaries after a person's repairs, and a message for each repair that found nothing to do. */
export interface Corrected {
  boundaries: Boundary[];
  messages: Message[];
}

const missed = (what: string): Message => ({
  rule: 'correction-unmatched',
  severity: 'warning',
  reason: `A correction found nothing to apply to: ${what}.`,
});

/** Applies `split` and `join`: new boundaries where words begin, boundaries taken out before words or by a turn's number. */
export function correctBoundaries(text: string, boundaries: readonly Boundary[], corrections: Corrections | undefined): Corrected {
  const messages: Message[] = [];
  if (corrections === undefined) return { boundaries: [...boundaries], messages };
  const turnOf = (id: string): Boundary | undefined => boundaries[Number(/^t(\d+)$/u.exec(id)?.[1] ?? 0) - 1];
  const out = new Set<Boundary>();
  const added: Boundary[] = [];
  for (const join of corrections.join ?? []) {
    const target =
      'turn' in join ? turnOf(join.turn) : boundaries.find((boundary) => text.slice(boundary.end).trimStart().startsWith(join.text));
    if (target === undefined || target === boundaries[0])
      messages.push(missed('turn' in join ? `join ${join.turn}` : `join “${join.text}”`));
    else out.add(target);
  }
  for (const { before, turn, label } of corrections.split ?? []) {
    const inside = turn === undefined ? undefined : turnOf(turn);
    const from = inside?.end ?? boundaries[0]?.start ?? 0;
    const next = inside === undefined ? undefined : boundaries[boundaries.indexOf(inside) + 1];
    const at = text.indexOf(before, from);
    if (before === '' || at < 0 || at >= (next?.start ?? text.length) || (turn !== undefined && inside === undefined))
      messages.push(missed(`split before “${before}”`));
    else added.push({ start: at, end: at, label: label ?? null });
  }
  const kept = boundaries.filter((boundary) => !out.has(boundary) && !added.some((one) => one.start === boundary.start));
  return { boundaries: [...kept, ...added].sort((a, b) => a.start - b.start), messages };
}

/** Labels of joined turns stay in the text: they are furniture of the turn that they now stand in. */
export function joinedLabels(before: readonly Boundary[], after: readonly Boundary[]): Span[] {
  const kept = new Set(after.map((boundary) => boundary.start));
  return before
    .filter((boundary) => !kept.has(boundary.start) && boundary.end > boundary.start)
    .map(({ start, end }) => spanOf('', start, end));
}

/** Applies a person's word on speakers, by printed label or by name. Changes the speakers. Gives the roles that were set. */
export function correctSpeakers(
  speakers: readonly Speaker[],
  corrections: Corrections | undefined,
  key: (name: string) => string,
): { roles: Map<string, Role>; messages: Message[] } {
  const roles = new Map<string, Role>();
  const messages: Message[] = [];
  for (const [label, change] of Object.entries(corrections?.speakers ?? {})) {
    const found = speakers.filter((speaker) => speaker.labels.includes(label) || speaker.name === label);
    if (found.length === 0) messages.push(missed(`speaker “${label}”`));
    for (const speaker of found) {
      if (change.name !== undefined) {
        speaker.name = change.name;
        speaker.key = key(change.name);
      }
      if (change.affiliation !== undefined) speaker.affiliation = change.affiliation;
      if (change.title !== undefined) speaker.title = change.title;
      if (change.anonymous !== undefined) speaker.anonymous = change.anonymous;
      if (change.role !== undefined) {
        speaker.role = change.role;
        roles.set(speaker.id, change.role);
      }
    }
  }
  return { roles, messages };
}
