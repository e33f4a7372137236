/** Cuts one sentence into asks. */
import type { AskType, Slot } from '../model.js';
import { contentStart, openings } from './clauses.js';
import { withCondition } from './conditions.js';
import { coordinated, isOwnClause } from './coordination.js';
import { kindOf, offersChoice } from './kinds.js';
import { whOf, type Opening } from './opening.js';
import { aboutFloor } from './requests.js';
import { floorTalk, aboutLine, tagAt } from './tags.js';
import { Gap, type Sentence, type SplitText, type Token } from './tokens.js';
import { markers, pronouns } from './words.js';

/** "At what point does the — would the …": the restart leaves the question word out, so the first start stands. */
const keepsQuestionWord = (tokens: readonly Token[], first: Opening, restart: Opening): boolean =>
  first.kind === 'wh' &&
  restart.kind === 'polar' &&
  first.verb !== undefined &&
  first.verb > first.head + 1 &&
  first.verb < restart.at &&
  tokens[first.head + 1]!.gap < Gap.Dash;

/** An ask before it has ids. Offsets index the text that was split; `first` and `last` its tokens. */
export interface RawAsk {
  start: number;
  end: number;
  first: number;
  last: number;
  type: AskType;
  slot: Slot;
  fragments: { start: number; end: number }[];
  /** Only words after the question word or verb: "About new elections?". */
  elliptic: boolean;
  /** Words break off before the ask is whole. */
  broken: boolean;
}

/** "— I don't know", "— I think I asked this": the speaker breaks off and talks of something else. */
function withoutAfterthought(tokens: readonly Token[], head: number, to: number): number {
  for (let i = head + 6; i < to; i++) {
    const token = tokens[i]!;
    if (token.gap !== Gap.Dash || token.quoted || token.lower !== 'i') continue;
    const next = tokens[i + 1]!.lower;
    if (next === "don't" || next === 'think' || next === 'mean' || next === 'know' || next === 'asked') return i - 1;
  }
  return to;
}

/** Which openings of a sentence ask: those that hang on another, or are broken off or begun anew, do not. */
function standing(tokens: readonly Token[], sentence: Sentence, found: Opening[]): { list: Opening[]; whole: Opening[] } {
  let list = found;
  if (list.length < 2) return { list, whole: list };
  // "…, do you think?" hangs on the question before it.
  list = list.filter(
    (o, i) => !(i > 0 && sentence.last - o.at === 2 && tokens[o.at + 1]!.lower === 'you' && tokens[sentence.last]!.lower === 'think'),
  );
  // A weak opening before a real one is a subordinate clause.
  list = list.filter((o, i) => !(o.weak && i + 1 < list.length && !isOwnClause(tokens, sentence, o, list[i + 1]!)));
  const whole = list;
  // A restart after a dash replaces what it breaks off.
  list = list.filter((o, i) => {
    const next = list[i + 1];
    if (!next) return true;
    const words = next.at - o.at;
    if (words <= 7 && tokens[next.at - 1]!.lower === 'rather') return false;
    if (words <= 7 && tokens[next.at]!.gap === Gap.Dash) return keepsQuestionWord(tokens, o, next);
    if (words <= 3 && tokens[next.at - 1]!.lower !== 'and' && tokens[next.at - 1]!.lower !== 'or') return false;
    return true;
  });
  list = list.filter((o, i) => {
    const before = list[i - 1];
    if (!before) return true;
    const words = o.at - before.at;
    if (words <= 7 && tokens[o.at]!.gap === Gap.Dash) return !keepsQuestionWord(tokens, before, o);
    // "Will you or have you …", "is the minister and is her office …": one clause with two verbs.
    const joined = tokens[o.at - 1]!.lower;
    return !(
      before.kind === 'polar' &&
      o.kind === 'polar' &&
      (joined === 'and' || joined === 'or') &&
      words <= (pronouns.has(tokens[before.at + 1]!.lower) ? 3 : 4)
    );
  });
  return { list, whole };
}

/** Where an ask begins: a sentence's first one with the `¿` that opens it. */
const startAt = (tokens: readonly Token[], { first, start }: Sentence, from: number): number =>
  from === first ? start : tokens[from]!.start;

export function sentenceAsks(split: SplitText, sentence: Sentence): RawAsk[] {
  const { tokens } = split;
  let list = openings(tokens, sentence);
  if ((list.length === 0 && sentence.mark !== '?') || aboutLine(tokens, sentence)) return [];
  const tag = tagAt(tokens, sentence);
  if (tag >= 0) list = list.filter((o) => o.at < tag - 1);
  const { whole, list: kept } = standing(tokens, sentence, list);
  list = kept;
  const asks: RawAsk[] = [];
  const make = (from: number, until: number, opening: Opening, ends: boolean): RawAsk => {
    const to = withoutAfterthought(tokens, opening.head, until);
    const close = ends && to === until;
    const end = close ? sentence.end : tokens[to]!.end;
    const { type, slot } = kindOf(tokens, from, to, opening);
    return {
      start: startAt(tokens, sentence, from),
      end,
      first: from,
      last: to,
      type,
      slot,
      fragments: [],
      elliptic: false,
      broken: close && sentence.mark === '-',
    };
  };
  if (list.length === 0) {
    if (sentence.mark !== '?') return [];
    const from = contentStart(tokens, sentence);
    if (aboutFloor(tokens, from, sentence)) return [];
    if (from === sentence.last && whOf(tokens[from]!.lower)) return [];
    if (sentence.last - sentence.first < 8 && tokens.slice(from, sentence.last + 1).some((t) => floorTalk.has(t.lower))) return [];
    if (sentence.last - from < 0) return [];
    const length = sentence.last - from + 1;
    if (tag >= 0)
      return [
        {
          start: startAt(tokens, sentence, from),
          end: sentence.end,
          first: from,
          last: sentence.last,
          type: 'tag',
          slot: 'polarity',
          fragments: [],
          elliptic: false,
          broken: false,
        },
      ];
    const capitalOnly = tokens.slice(from, sentence.last + 1).every((t) => t.capital);
    if (length <= 3 && capitalOnly && !offersChoice(tokens, from, sentence.last)) return []; // a name called out
    if (length === 1 && markers.has(tokens[from]!.lower)) return [];
    const choice = offersChoice(tokens, from, sentence.last);
    return [
      {
        start: startAt(tokens, sentence, from),
        end: sentence.end,
        first: from,
        last: sentence.last,
        type: choice ? 'alternative' : /^any/.test(tokens[from]!.lower) ? 'polar' : 'declarative',
        slot: choice ? 'choice' : 'polarity',
        fragments: [],
        elliptic: length <= 6,
        broken: false,
      },
    ];
  }
  if (tag >= 0 && list.length === 1 && list[0]!.at > sentence.first + 6) list = [];
  if (tag >= 0 && list.length === 0) {
    const from = contentStart(tokens, sentence);
    return [
      {
        start: startAt(tokens, sentence, from),
        end: sentence.end,
        first: from,
        last: sentence.last,
        type: 'tag',
        slot: 'polarity',
        fragments: [],
        elliptic: false,
        broken: false,
      },
    ];
  }
  // Reported questions in coordination.
  const expanded: Opening[] = [];
  list.forEach((o, i) => {
    expanded.push(o);
    const until = list[i + 1]?.at ?? sentence.last + 1;
    const more = o.kind === 'polar' ? [] : coordinated(tokens, o, until - 1);
    // After a question word only "and whether …" is sure to be asked.
    expanded.push(...(o.kind === 'wh' ? more.filter((c) => tokens[c.at]!.lower === 'whether') : more));
  });
  for (let i = 0; i < expanded.length; i++) {
    const opening = expanded[i]!;
    let next = expanded[i + 1];
    // "A or B?" stays one ask.
    let j = i;
    while (next && tokens[next.at - 1]?.lower === 'or') {
      j++;
      next = expanded[j + 1];
    }
    let to = sentence.last;
    if (next) {
      // What was begun in between and left belongs to neither.
      const left = whole.find((o) => o.at > opening.head && o.at < next!.at && !list.includes(o) && o.kind !== 'indirect');
      to = (left ?? next).at - 1;
      while (to > opening.at && markers.has(tokens[to]!.lower)) to--;
      const condition = withCondition(tokens, sentence, next, opening.head + 1);
      if (condition < next.at && condition > opening.head + 1) {
        to = condition - 1;
        while (to > opening.at && markers.has(tokens[to]!.lower)) to--;
      }
    }
    // The condition of what was begun and left for something else is not this one's.
    const left = whole.findLast((o) => o.at < opening.at && o.kind !== opening.kind && !list.includes(o));
    const floor = i === 0 ? sentence.first : asks[asks.length - 1]!.last + 1;
    const from = withCondition(tokens, sentence, opening, left ? Math.max(floor, left.at) : floor);
    const ask = make(from, to, opening, !next);
    if (j > i && opening.kind === 'polar') {
      ask.type = 'alternative';
      ask.slot = 'choice';
    }
    asks.push(ask);
    i = j;
  }
  return asks;
}
