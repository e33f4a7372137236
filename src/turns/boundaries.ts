/* eslint-disable regexp/no-super-linear-move -- bounded input: labels and the 12 units after one. */
import type { Header } from '../model.js';
import type { Mark } from '../options.js';
import type { Accepted } from './accept.js';
import type { Boundary } from './assemble.js';
import type { SeenLabel } from './detect.js';
import { type Vocabulary, roleOfLabel } from './vocabulary.js';

const dashAfter = /^\s{0,4}[-–—]\s+(?=[\p{L}\p{N}“"«'‘¿¡([…])/u;

/** Labels whose closer goes on with a dash (`Host: - Good morning`), in most of their places. */
function withDash(text: string, accepted: readonly Accepted[]): boolean {
  const colons = accepted.filter(({ candidate }) => (candidate.closer === 'colon' || candidate.closer === 'bare') && !candidate.alone);
  const dashed = colons.filter(({ candidate }) => dashAfter.test(text.slice(candidate.end, candidate.end + 12)));
  return dashed.length >= 3 && dashed.length >= colons.length * 0.6;
}

/** Where turns begin: labels that were learnt and labels that the format itself marks. */
export function boundariesOf(text: string, marks: readonly Mark[], accepted: readonly Accepted[]): Boundary[] {
  const dashed = withDash(text, accepted);
  const out: Boundary[] = accepted.map(({ candidate }) => {
    const { start, end, label, time, closer } = candidate;
    const dash = dashed && (closer === 'colon' || closer === 'bare') ? dashAfter.exec(text.slice(end, end + 12)) : null;
    const boundary: Boundary = { start, end: end + (dash?.[0].length ?? 0), label };
    if (time !== undefined) boundary.time = { start: time, end: time };
    return boundary;
  });
  for (const mark of marks) {
    if (mark.kind !== 'label' && mark.kind !== 'speech') continue;
    const printed =
      mark.kind === 'label'
        ? text
            .slice(mark.start, mark.end)
            .trim()
            .replace(/^(?:>{1,3}|[-–—»])\s*|\s*(?:\.[-–—]|[:;.–—-])$/gu, '')
            .replaceAll(/\s+/gu, ' ')
        : null;
    out.push({
      start: mark.start,
      end: mark.kind === 'label' ? mark.end : mark.start,
      label: printed === '' ? null : printed,
      ...(mark.time ? { time: mark.time } : {}),
      ...(mark.name === undefined ? {} : { name: mark.name }),
      ...(mark.role ? { role: mark.role } : {}),
    });
  }
  return out.sort((a, b) => a.start - b.start).filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0));
}

/** The labels as layouts see them, each kind once. */
export function seenLabels(boundaries: readonly Boundary[], accepted: readonly Accepted[]): SeenLabel[] {
  const closers = new Map(accepted.map(({ candidate }) => [candidate.start, candidate.closer]));
  const seen = new Map<string, SeenLabel[]>();
  for (const { label, start, time } of boundaries) {
    if (label === null) continue;
    const closer = closers.get(start) ?? ('colon' as const);
    const timed = time !== undefined;
    let kinds = seen.get(label);
    if (kinds === undefined) seen.set(label, (kinds = []));
    const before = kinds.find((one) => one.closer === closer && one.timed === timed);
    if (before === undefined) kinds.push({ label, closer, timed, times: 1 });
    else before.times++;
  }
  return [...seen.values()].flat();
}

/** The head of the document, for the recognition of its layout. */
export const headOf = (text: string, header: Partial<Header> | undefined, first: number): string =>
  `${header?.title ?? ''}\n${header?.source ?? ''}\n${header?.institution ?? ''}\n${text.slice(0, Math.min(first, 4000))}`;

/** Whether every label asks, and several paragraphs follow most of them: then answers go unlabelled. */
export function onlyQuestions(boundaries: readonly Boundary[], text: string, vocabulary: Vocabulary): boolean {
  if (boundaries.length < 2 || boundaries.some(({ label }) => label === null || roleOfLabel(label, vocabulary) !== 'press')) return false;
  const long = boundaries.filter(({ end }, i) =>
    /\S[ \t]*\r?\n\s*\S/u.test(text.slice(end, boundaries[i + 1]?.start ?? text.length).trim()),
  );
  return long.length >= boundaries.length * 0.5;
}
