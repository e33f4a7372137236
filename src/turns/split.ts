import { checkLists, turnLists } from '../check-lists.js';
import type { Furniture, Header, Message, Span, Speaker, Turn } from '../model.js';
import type { TurnOptions } from '../options.js';
import { learnLabels } from './accept.js';
import { type RawTurn, assemble, addJoinedLabels, addTail, findFurniture } from './assemble.js';
import { findAsides } from './asides.js';
import { readHeader } from './header/index.js';
import { readInput } from './input.js';
import { defaultLayouts } from './layouts/index.js';
import { tabulate } from './lines.js';
import { findMidline } from './midline.js';
import { addHeadings } from './headings.js';
import { boundariesOf, headOf, onlyQuestions, seenLabels } from './boundaries.js';
import { addIntroduced, addUnlabelledAnswers, findDashTurns } from './dashes.js';
import { detectLayout } from './detect.js';
import { findOpening } from './opening.js';
import { repairLabels } from './repair.js';
import { allCandidates } from './scan.js';
import { spanOf } from './spans.js';
import { correctBoundaries, correctSpeakers, joinedLabels } from './corrections.js';
import { detectLanguage } from './language.js';
import { keyOf, resolveSpeakers } from './speakers/index.js';
import { cutTail } from './tail.js';
import { compileVocabulary, roleOfLabel } from './vocabulary.js';

/** What `splitTurns` gives. */
export interface SplitResult {
  text: string;
  /** BCP 47. */
  language: string;
  turns: Turn[];
  speakers: Speaker[];
  header: Header;
  headerSpans: Span[];
  /** Between turns; what lies inside one is in `Turn.furniture`. */
  furniture: Furniture[];
  layout: { name: string; confidence: number };
  messages: Message[];
}

/** The turn minus its furniture. */
function spokenOf(text: string, start: number, end: number, furniture: readonly Furniture[]): Span[] {
  const out: Span[] = [];
  let at = start;
  const add = (to: number): void => {
    const part = text.slice(at, to);
    const from = at + part.length - part.trimStart().length;
    const until = from + part.trim().length;
    if (until > from) out.push(spanOf(text, from, until));
  };
  for (const piece of furniture) {
    add(piece.start);
    at = piece.end;
  }
  add(end);
  return out;
}

/** A turn whose speaker is not known yet. */
function turnOf(text: string, raw: RawTurn, index: number): Turn {
  const { start, end, boundary, furniture } = raw;
  const words = text.slice(start, end);
  const turn: Turn = {
    id: `t${index + 1}`,
    index,
    start,
    end,
    text: words,
    label: boundary.label,
    labelSpan: raw.labelSpan,
    speaker: null,
    role: 'other',
    asides: findAsides(text, start, end),
    furniture,
    spoken: furniture.length > 0 ? spokenOf(text, start, end, furniture) : start < end ? [{ start, end, text: words }] : [],
  };
  if (boundary.time) turn.time = boundary.time;
  return turn;
}

/**
 * Splits a transcript into turns and says who speaks. Learns the document's own labels first; lines that look like a
 * label and were not taken come as messages (`unmatched-label`).
 *
 * The disjoint set of `headerSpans`, `furniture`, the turns' `labelSpan`s and the turns is, with white space, the whole
 * text; `Turn.asides` and `Turn.furniture` lie inside turns. Offsets are UTF-16 units of `text`, which for plain text
 * and Markdown is the input itself. Time is linear in the input.
 *
 * @param input The transcript; bytes are read as UTF-8.
 * @param options Format (default `auto`), date, language, readers, layouts, corrections, limits.
 * @throws TypeError for input that is no text, or a list of the options that holds something else; RangeError for a wrong date, an unknown format, or input over a limit;
 *   Error for a format whose reader was not passed.
 * @example
 * const { turns, speakers } = splitTurns('Q: Will you sign it?\n\nMS. VOSS: I will.');
 * turns.map(({ label, role, text }) => [label, role, text]);
 */
export function splitTurns(input: string | Uint8Array, options: TurnOptions = {}): SplitResult {
  checkLists(options, turnLists);
  const layouts = options.layouts ?? defaultLayouts;
  const read = readInput(input, options);
  const { text, marks } = read;
  const messages: Message[] = [...read.messages];
  const vocabulary = compileVocabulary(layouts);
  const table = tabulate(text, marks);

  const candidates = allCandidates(text, table, marks);
  for (const candidate of findMidline(text, table.lines, vocabulary)) candidates.push(candidate);
  const learned = learnLabels(candidates, text, table.lines, vocabulary);
  learned.accepted = repairLabels(text, table.lines, learned.accepted);
  let boundaries = boundariesOf(text, marks, learned.accepted);
  if (boundaries.length < 3) {
    const dashes = findDashTurns(text, table);
    if (dashes.length > boundaries.length) boundaries = dashes;
  }
  const dashed = boundaries.length > 0 && boundaries.every((boundary) => boundary.label === null && boundary.end > boundary.start);
  const firstLabel = boundaries[0]?.start ?? text.length;
  const dashLayout = dashed ? layouts.find((layout) => layout.name === 'dash-dialogue') : undefined;
  const detected =
    dashLayout !== undefined
      ? { layout: dashLayout, confidence: 0.8 }
      : detectLayout(layouts, seenLabels(boundaries, learned.accepted), headOf(text, read.header, firstLabel));
  const chosen = detected === null ? [] : layouts.filter((layout, index) => index === 0 || layout === detected.layout);

  const pieces = findFurniture(text, table, marks, boundaries, chosen, new Set(options.corrections?.drop ?? []));
  addHeadings(text, table, boundaries, pieces);
  boundaries = addIntroduced(
    text,
    table,
    boundaries,
    chosen.flatMap((layout) => layout.introductions ?? []),
    pieces,
  );
  if (
    (detected?.layout.unlabelledAnswers === true &&
      boundaries.every(({ label }) => label !== null && roleOfLabel(label, vocabulary) === 'press')) ||
    onlyQuestions(boundaries, text, vocabulary)
  ) {
    boundaries = addUnlabelledAnswers(text, table, boundaries, (at) => pieces.some((piece) => piece.start <= at && at < piece.end));
  }
  const last = boundaries[boundaries.length - 1];
  if (last !== undefined) {
    const cut = cutTail(text, table, last.end, text.length);
    if (cut < text.length) addTail(text, table, pieces, cut);
    const opening = findOpening(text, table, boundaries[0]?.start ?? 0, pieces, detected?.layout.opening ?? 'speech');
    if (opening !== null) boundaries.unshift({ start: opening, end: opening, label: null });
  }
  const corrected = correctBoundaries(text, boundaries, options.corrections);
  messages.push(...corrected.messages);
  addJoinedLabels(pieces, joinedLabels(boundaries, corrected.boundaries));
  boundaries = corrected.boundaries;
  const assembled = assemble(text, boundaries, pieces);
  const header = readHeader({
    text,
    headerSpans: assembled.headerSpans,
    given: read.header,
    date: options.date,
    monthLeads: /^(?:white-house|joint|state-dep|pentagon|public|cnn|debate)/u.test(detected?.layout.name ?? ''),
    house: detected !== null && detected.confidence >= 0.6 ? detected.layout.institution : undefined,
  });
  const turns = assembled.turns.map((raw, index) => turnOf(text, raw, index));
  const maxTurns = options.maxTurns ?? 200_000;
  if (turns.length > maxTurns) throw new RangeError(`Expected at most ${maxTurns} turns (maxTurns), got ${turns.length}.`);
  const speakers = resolveSpeakers({
    text,
    turns,
    header,
    headerSpans: assembled.headerSpans,
    vocabulary: detected === null ? compileVocabulary([]) : compileVocabulary(layouts, detected.layout),
    given: assembled.turns.map((raw) => raw.boundary),
    layout: detected?.layout,
  });
  const repaired = correctSpeakers(speakers, options.corrections, keyOf);
  messages.push(...repaired.messages);
  if (repaired.roles.size > 0) for (const turn of turns) turn.role = repaired.roles.get(turn.speaker ?? '') ?? turn.role;
  const dropped = new Set(pieces.map((piece) => piece.start));
  for (const candidate of learned.rejected) {
    if (candidate.start < (turns[0]?.start ?? Infinity) || dropped.has(candidate.start)) continue;
    messages.push({
      rule: 'unmatched-label',
      severity: 'info',
      span: spanOf(text, candidate.start, candidate.end),
      reason: `“${candidate.label}” looks like a label but is taken as speech: it is unlike the other labels of this document.`,
    });
  }
  if (turns.length === 0) {
    messages.push({
      rule: 'no-turns',
      severity: 'warning',
      reason: text.trim() === '' ? 'The text is empty.' : 'No speaker label was found, so there are no turns.',
    });
  }
  return {
    text,
    language: options.language ?? read.language ?? detectLanguage(turns.length > 0 ? text.slice(turns[0]?.start ?? 0) : text),
    turns,
    speakers,
    header,
    headerSpans: assembled.headerSpans,
    furniture: assembled.furniture,
    layout:
      turns.length > 0 && detected !== null
        ? { name: detected.layout.name, confidence: detected.confidence }
        : { name: 'none', confidence: 1 },
    messages,
  };
}
