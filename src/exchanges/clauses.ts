/**
 * Where asking begins inside a sentence: inverted clauses, question words with their verb, requests
 * ("can you tell us …") and reported questions ("I'm wondering whether …").
 */
import { Gap, type Sentence, type Token } from './tokens.js';
import {
  adverbs,
  auxiliaries,
  beForms,
  coordinators,
  determiners,
  haveForms,
  imperativeNext,
  imperatives,
  markers,
  pronouns,
  requestVerbs,
  subjectStart,
  whContractions,
  whWords,
  wonderVerbs,
  eventNouns,
} from './words.js';

/** A place where asking begins. */
export interface Opening {
  /** Token index of the first word. */
  at: number;
  kind: 'polar' | 'wh' | 'request' | 'indirect' | 'elliptic';
  /** Token index of the question word, request verb or inverted verb. */
  head: number;
  /** Token index of the inverted verb, where it stands apart from the head. */
  verb?: number;
  /** A question word with no inversion after it: a subordinate clause if another opening follows. */
  weak?: boolean;
}

const prepositions = new Set(['at', 'in', 'to', 'for', 'by', 'with', 'on', 'from', 'under', 'of', 'about']);

export const whOf = (word: string): string | undefined => (whWords.has(word) ? word : whContractions.get(word));

const subjectAt = (tokens: readonly Token[], at: number, last: number): boolean => {
  if (at > last) return false;
  const token = tokens[at]!;
  return token.gap < Gap.Dash && (subjectStart.has(token.lower) || token.capital);
};

const skipAdverbs = (tokens: readonly Token[], at: number, last: number): number => {
  while (at <= last && adverbs.has(tokens[at]!.lower)) at++;
  return at;
};

/** "can you tell …", "could you please walk …": the verb's index, or -1. */
function requestAt(tokens: readonly Token[], at: number, last: number): number {
  const aux = tokens[at]!.lower;
  if (!(aux === 'can' || aux === 'could' || aux === 'would' || aux === 'will' || aux === 'might' || aux === "can't" || aux === "couldn't"))
    return -1;
  const who = tokens[at + 1]?.lower;
  if (at + 1 > last) return -1;
  if (who === 'you') {
    let i = skipAdverbs(tokens, at + 2, last);
    const you = tokens[i]?.lower;
    if (you === 'guys' || you === 'all' || you === 'both') i = skipAdverbs(tokens, i + 1, last);
    if (i > last) return -1;
    const verb = tokens[i]!.lower;
    if (verb === 'say' && aux === 'would') return -1;
    if (verb === 'be' || verb === 'get') {
      const next = tokens[i + 1]?.lower;
      if (
        next === 'more' ||
        next === 'able' ||
        next === 'willing' ||
        next === 'a' ||
        next === 'into' ||
        next === 'to' ||
        next === 'specific'
      )
        return i;
      return -1;
    }
    return requestVerbs.has(verb) ? i : -1;
  }
  if (who === 'i' || who === 'we') {
    const i = skipAdverbs(tokens, at + 2, last);
    const verb = tokens[i]?.lower;
    if (i < last && (verb === 'get' || verb === 'ask' || verb === 'have' || verb === 'hear')) return i;
  }
  return -1;
}

const floorVerbs = new Set([
  'follow',
  'try',
  'jump',
  'add',
  'say',
  'point',
  'start',
  'squeeze',
  'go',
  'do',
  'clarify',
  'press',
  'turn',
  'come',
  'begin',
  'interrupt',
  'finish',
  'quickly',
  'put',
  'make',
  'switch',
  'pick',
  'read',
  'push',
  'return',
  'circle',
  'one',
  'two',
]);
const floorNouns = new Set([
  'question',
  'questions',
  'follow',
  'followup',
  'follow-up',
  'follow-ups',
  'one',
  'two',
  'another',
  'second',
  'thing',
  'quick',
  'last',
  'more',
  'you',
  'also',
  'this',
  'that',
  'it',
  'again',
  'quickly',
  'something',
  'word',
]);

/** "Can I follow up?", "Can you hear me?": about the floor or the line, not about the matter. */
export function aboutFloor(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const last = sentence.last;
  const aux = tokens[at]!.lower;
  const who = tokens[at + 1]?.lower ?? '';
  if (aux === 'how' && (who === 'are' || who === "'re") && tokens[at + 2]?.lower === 'you' && last - at <= 4) return true;
  if (aux !== 'can' && aux !== 'could' && aux !== 'may' && aux !== 'might' && aux !== 'am') return false;
  let i = skipAdverbs(tokens, at + 2, last);
  if (i > last) return true;
  const verb = tokens[i]!.lower;
  if (
    (verb === 'hear' || verb === 'see') &&
    (tokens[i + 1]?.lower === 'me' || tokens[i + 1]?.lower === 'us' || i === last) &&
    last - i <= 4
  )
    return true;
  if (verb === 'repeat' || (verb === 'say' && tokens[i + 1]?.lower === 'that')) return who === 'you' && last - i <= 4;
  if (who !== 'i' && who !== 'we') return false;
  if (aux === 'am') return verb === 'audible' || verb === 'unmuted' || verb === 'on';
  if (floorVerbs.has(verb)) return true;
  if (verb !== 'ask' && verb !== 'get' && verb !== 'have') return false;
  for (i += 1; i <= last; i++) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.gap >= Gap.Comma) return true;
    if (
      (word === 'question' || word === 'questions' || word === 'follow-up') &&
      !(tokens[i + 1]?.lower === 'about' || tokens[i + 1]?.lower === 'on')
    )
      return true;
    if (!(floorNouns.has(word) || word === 'a' || word === 'just' || word === 'in' || word === 'to' || word === 'an')) return false;
  }
  return true;
}

/** "I'm wondering", "I was hoping", "I wanted to ask": index of the last frame word, or -1. */
function wonderAt(tokens: readonly Token[], at: number, last: number): number {
  const word = tokens[at]!.lower;
  let i = at;
  if (word === 'i' || word === "i'm" || word === "i'd" || word === 'just' || word === 'we' || word === "we're") i++;
  else if (!wonderVerbs.has(word)) return -1;
  for (let step = 0; step < 6 && i <= last; step++, i++) {
    const w = tokens[i]!.lower;
    if (wonderVerbs.has(w)) return i;
    if ((w === 'know' || w === 'ask' || w === 'understand' || w === 'see') && i > at + 1) return i;
    if (!(
      w === 'was' ||
      w === 'am' ||
      w === 'just' ||
      w === 'also' ||
      w === 'want' ||
      w === 'wanted' ||
      w === 'would' ||
      w === 'like' ||
      w === 'to' ||
      w === 'guess' ||
      w === 'love' ||
      w === "'m" ||
      w === 'really' ||
      w === 'do' ||
      w === 'have' ||
      w === 'been' ||
      w === 'were' ||
      w === 'are' ||
      w === 'kind' ||
      w === 'of'
    ))
      return -1;
  }
  return -1;
}

/** "My question is whether …", "I want to find out what …", "we need some clarification on where …": index of the last frame word, or -1. */
function nameOfAsk(tokens: readonly Token[], at: number, last: number): number {
  const word = tokens[at]!.lower;
  if (!(
    word === 'my' ||
    word === 'the' ||
    word === 'i' ||
    word === "i'm" ||
    word === 'we' ||
    word === "we're" ||
    word === 'question' ||
    word === 'another' ||
    word === 'one'
  ))
    return -1;
  for (let i = at; i <= Math.min(last, at + 9); i++) {
    const w = tokens[i]!.lower;
    if (w === 'question' || w === 'clarification' || w === 'clarity') return i;
    if (w === 'sense' && tokens[i - 1]?.lower === 'a' && tokens[i + 1]?.lower === 'of') return i + 1;
    if (w === 'find' && tokens[i + 1]?.lower === 'out') return i + 1;
  }
  return -1;
}

/** Subjects that cannot open a new clause after a relative word and its verb: "where would you …" is asked. */
const persons = new Set(['you', 'he', 'she', 'they', 'we']);

/** Does an inverted or wh clause begin at this token? `strict`: in mid-sentence, where a relative clause may stand. */
function openingAt(tokens: readonly Token[], at: number, sentence: Sentence, strict: boolean): Opening | undefined {
  const last = sentence.last;
  const token = tokens[at]!;
  const word = token.lower;
  if (token.quoted) return undefined;
  const asks = sentence.mark === '?';
  const open = asks || sentence.mark === '-';
  const next = tokens[at + 1];
  if (auxiliaries.has(word)) {
    if (aboutFloor(tokens, at, sentence)) return undefined;
    const request = requestAt(tokens, at, last);
    if (request >= 0) return { at, kind: 'request', head: request };
    if (!next || at + 1 > last) return undefined;
    if (next.lower === 'no' && beForms.has(word)) return undefined;
    if (!strict && open && next.gap < Gap.Dash && (asks || !pronouns.has(word))) return { at, kind: 'polar', head: at };
    if (!subjectAt(tokens, at + 1, last)) return undefined;
    if (!asks && at + 4 < last && (tokens[at + 2]!.gap === Gap.Dash || tokens[at + 3]!.gap === Gap.Dash)) return undefined;
    if (strict) {
      const pronoun = pronouns.has(next.lower);
      // "He came and is a friend", "and had a meeting": the verb of the clause before, not an inversion.
      if (
        !pronoun &&
        (haveForms.has(word) || beForms.has(word)) &&
        (next.lower === 'a' || next.lower === 'an' || next.lower === 'no' || next.lower === 'some' || next.lower === 'another')
      )
        return undefined;
      if (!pronoun && !asks) return undefined;
      if (
        (next.lower === 'that' || next.lower === 'this' || next.lower === 'all' || next.lower === 'one' || next.lower === 'something') &&
        !asks
      )
        return undefined;
    } else if (!pronouns.has(next.lower) && !determiners.has(next.lower) && !asks) return undefined;
    return { at, kind: 'polar', head: at };
  }
  const wh = whOf(word);
  if (wh && word === 'what' && next?.lower === 'have' && tokens[at + 2]?.lower === 'you' && at + 2 === last) return undefined;
  if (wh) {
    if (word !== wh) {
      // what's, who'd
      if (strict && !asks && word !== "what's" && word !== "how's") return undefined;
      if (strict && (wh === 'who' || wh === 'when' || wh === 'where') && !coordinators.has(tokens[at - 1]?.lower ?? '')) return undefined;
      return { at, kind: 'wh', head: at };
    }
    if (!next || at + 1 > last) return asks && (word === 'why' || (!strict && word !== 'what')) ? { at, kind: 'wh', head: at } : undefined;
    if (
      (word === 'what' || word === 'how') &&
      (next.lower === 'about' || next.lower === 'if' || next.lower === 'come' || (next.lower === 'else' && asks))
    )
      return { at, kind: 'wh', head: at };
    // Relative and adverbial clauses: "which is", "when the President said", "who was".
    let i = at + 1;
    let steps = 0;
    const reach = word === 'when' || word === 'where' || word === 'who' || word === 'why' ? 1 : 9;
    while (i <= last && steps < reach) {
      const here = tokens[i]!;
      if (here.gap >= Gap.Dash && steps > 0) break;
      if (auxiliaries.has(here.lower)) {
        if (
          steps === 0 &&
          strict &&
          (word === 'which' || word === 'who' || word === 'where') &&
          !persons.has(tokens[i + 1]?.lower ?? '') &&
          token.gap !== Gap.Sentence &&
          !(asks && coordinators.has(tokens[at - 1]?.lower ?? ''))
        )
          return undefined;
        if (i + 1 > last) return undefined;
        if (asks && steps < 5 && !strict) return { at, kind: 'wh', head: at, verb: i };
        if (subjectAt(tokens, i + 1, last) || (steps === 0 && asks)) return { at, kind: 'wh', head: at, verb: i };
        if (steps > 0 && asks && !strict) return { at, kind: 'wh', head: at, verb: i };
        if (steps > 0) return asks && (word === 'what' || word === 'how') ? { at, kind: 'wh', head: at } : undefined;
        return undefined;
      }
      if (
        steps === 0 &&
        ((determiners.has(here.lower) && here.lower !== 'other' && here.lower !== 'many' && here.lower !== 'no') || (here.capital && !asks))
      )
        break;
      if (
        pronouns.has(here.lower) &&
        here.lower !== 'this' &&
        here.lower !== 'that' &&
        here.lower !== 'these' &&
        here.lower !== 'those' &&
        here.lower !== 'one'
      )
        break;
      i++;
      steps++;
    }
    if (!strict && asks) return { at, kind: 'wh', head: at, weak: true };
    return undefined;
  }
  if (prepositions.has(word) && next && at + 1 < last && whWords.has(next.lower) && next.gap === Gap.None) {
    for (let i = at + 2; i <= Math.min(last - 1, at + 7); i++) {
      if (pronouns.has(tokens[i]!.lower) && i === at + 2) break;
      if (auxiliaries.has(tokens[i]!.lower)) return subjectAt(tokens, i + 1, last) ? { at, kind: 'wh', head: at + 1, verb: i } : undefined;
    }
    return asks && strict && last - at <= 4 && coordinators.has(tokens[at - 1]?.lower ?? '') ? { at, kind: 'wh', head: at + 1 } : undefined;
  }
  // "If you could talk about …": a request without its main clause.
  if (word === 'if' && next?.lower === 'you' && at + 3 <= last) {
    const can = tokens[at + 2]!.lower;
    if (can === 'can' || can === 'could' || can === 'would' || can === 'might') {
      const verb = skipAdverbs(tokens, at + 3, last);
      if (verb <= last && requestVerbs.has(tokens[verb]!.lower)) return { at, kind: 'request', head: verb, weak: true };
    }
  }
  if (!strict && imperatives.has(word) && next && at + 1 <= last && imperativeNext.has(next.lower) && next.gap === Gap.None) {
    const toUs = next.lower === 'us' || next.lower === 'me';
    if (
      !toUs &&
      (word === 'let' ||
        word === 'take' ||
        word === 'help' ||
        word === 'tell' ||
        word === 'give' ||
        word === 'walk' ||
        word === 'remind' ||
        word === 'name')
    )
      return undefined;
    if (word === 'let' && !(tokens[at + 2]?.lower === 'know')) return undefined;
    return { at, kind: 'request', head: at };
  }
  if (!strict && nameOfAsk(tokens, at, last) >= 0) {
    const named = nameOfAsk(tokens, at, last);
    for (let j = named + 1; j <= Math.min(last - 1, named + 7); j++) {
      const w = tokens[j]!.lower;
      if (w === 'whether' || (w === 'if' && tokens[j + 1]!.lower !== 'i') || (whOf(w) && w !== 'which' && w !== 'who'))
        return { at: j, kind: 'indirect', head: j, weak: true };
    }
  }
  const wonder = wonderAt(tokens, at, last);
  if (wonder >= 0 && wonder < last) {
    let i = wonder + 1;
    const after = tokens[i]!.lower;
    if (after === 'you' && tokens[i + 1] && i + 1 <= last) {
      const second = tokens[i + 1]!.lower;
      if (second === 'could' || second === 'can' || second === 'might' || second === 'would' || second === "could've")
        return { at, kind: 'request', head: skipAdverbs(tokens, i + 2, last) };
      if (second === 'about' || second === 'guys') i++;
      else i++;
    }
    const limit = Math.min(last, i + 12);
    for (let j = i; j <= limit; j++) {
      const w = tokens[j]!.lower;
      if (w === 'if' || w === 'whether') {
        const you = tokens[j + 1]?.lower;
        const can = tokens[j + 2]?.lower;
        if (you === 'you' && (can === 'could' || can === 'can' || can === 'would' || can === 'might') && j + 2 <= last) {
          const verb = skipAdverbs(tokens, j + 3, last);
          if (verb <= last && requestVerbs.has(tokens[verb]!.lower)) return { at, kind: 'request', head: verb };
        }
        return { at: j, kind: 'indirect', head: j };
      }
      if (whOf(w) && !(w === 'which' && j > i)) return { at: j, kind: 'indirect', head: j };
      if (tokens[j]!.gap >= Gap.Comma && j > i + 6) break;
    }
    if (asks) return { at, kind: 'indirect', head: wonder, weak: true };
    return undefined;
  }
  if (word === 'any' && next && at + 1 <= last && !strict) {
    for (let j = at + 1; j <= Math.min(last, at + 3); j++) if (eventNouns.has(tokens[j]!.lower)) return { at, kind: 'elliptic', head: j };
  }
  return undefined;
}

/** First token that is no greeting, marker or vocative. */
export function contentStart(tokens: readonly Token[], sentence: Sentence): number {
  let i = sentence.first;
  while (i < sentence.last) {
    const word = tokens[i]!.lower;
    const next = tokens[i + 1]!.lower;
    if (
      markers.has(word) &&
      !(word === 'all' && next !== 'right') &&
      !(word === 'no' && tokens[i + 1]!.gap === Gap.None) &&
      !(word === 'like' && tokens[i + 1]!.gap === Gap.None && i === sentence.first)
    ) {
      i++;
      continue;
    }
    if ((word === 'thank' || word === 'of') && (next === 'you' || next === 'course')) {
      i += 2;
      continue;
    }
    if ((word === 'i' && next === 'mean') || (word === 'you' && next === 'know')) {
      i += 2;
      continue;
    }
    break;
  }
  return Math.min(i, sentence.last);
}

/** All openings of a sentence, left to right. */
export function openings(tokens: readonly Token[], sentence: Sentence): Opening[] {
  const found: Opening[] = [];
  const start = contentStart(tokens, sentence);
  let vocative = true;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = tokens[i]!;
    const previous = i > sentence.first ? tokens[i - 1]! : undefined;
    const atStart = i === start || i === sentence.first;
    const afterMark = previous !== undefined && markers.has(previous.lower) && previous.gap >= Gap.Comma;
    if (!(atStart || token.gap >= Gap.Comma || (previous && (coordinators.has(previous.lower) || afterMark)))) continue;
    const previousWord = previous?.lower;
    if (previousWord === 'nor' || previousWord === 'neither' || previousWord === 'than' || previousWord === 'as') continue;
    const strict = !(atStart || (vocative && token.gap >= Gap.Comma && i - sentence.first <= 4));
    const before = found[found.length - 1];
    // "Is there room, are there sweeteners": a comma alone opens no second ask.
    const commaOnly =
      before !== undefined &&
      !before.weak &&
      token.gap <= Gap.Comma &&
      !(previous && (coordinators.has(previous.lower) || markers.has(previous.lower)));
    if (commaOnly) continue;
    const opening = openingAt(tokens, i, sentence, strict);
    if (opening && (found.length === 0 || opening.at > (found[found.length - 1]!.verb ?? found[found.length - 1]!.head))) {
      found.push(opening);
      i = Math.max(i, Math.min(opening.head, opening.at));
    }
    if (opening) vocative = false;
  }
  if (found.length === 0 && sentence.mark === '?') {
    // "Speaking of the bridge do you think …?", "Minister have you …?": no mark before the inversion.
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const subject = tokens[i + 1]!;
      if (!auxiliaries.has(tokens[i]!.lower) || tokens[i]!.quoted || subject.gap !== Gap.None) continue;
      if (!persons.has(subject.lower) && subject.lower !== 'there' && subject.lower !== 'it') continue;
      const before = tokens[i - 1]!.lower;
      if (pronouns.has(before) || whOf(before) || before === 'that' || before === 'than' || before === 'as') continue;
      const request = requestAt(tokens, i, sentence.last);
      if (aboutFloor(tokens, i, sentence)) return [];
      return [request >= 0 ? { at: i, kind: 'request', head: request } : { at: i, kind: 'polar', head: i }];
    }
  }
  return found;
}
