/** Where asking begins inside a sentence. */
import { wordsWishedAt } from './asked-for.js';
import { persons, polarAt, prepositionAt, whAt } from './inversions.js';
import { subjectAt, whOf, type Opening } from './opening.js';
import { aboutFloor, anyAt, imperativeAt, namedAt, politeIfAt, requestAt, wonderAt } from './requests.js';
import { Gap, type Sentence, type Token } from './tokens.js';
import { pronouns } from './words.js';

/** Does an ask open at this token? `strict`: in mid-sentence. */
function openingAt(tokens: readonly Token[], at: number, sentence: Sentence, strict: boolean): Opening | undefined {
  const { last } = sentence;
  const token = tokens[at]!;
  if (token.quoted) return undefined;
  if (token.word.auxiliary) {
    if (aboutFloor(tokens, at, sentence)) return undefined;
    const request = requestAt(tokens, at, last);
    return request >= 0 ? { at, kind: 'request', head: request } : polarAt(tokens, at, sentence, strict);
  }
  if (whOf(token.lower)) return token.lower === 'how' && aboutFloor(tokens, at, sentence) ? undefined : whAt(tokens, at, sentence, strict);
  const early = prepositionAt(tokens, at, sentence, strict) ?? politeIfAt(tokens, at, last);
  if (early) return early;
  if (strict)
    return wonderAt(tokens, at, sentence) ?? (token.lower === 'i' || token.lower === 'my' ? namedAt(tokens, at, last) : undefined);
  return (
    imperativeAt(tokens, at, last) ??
    namedAt(tokens, at, last) ??
    wordsWishedAt(tokens, at, sentence) ??
    wonderAt(tokens, at, sentence) ??
    anyAt(tokens, at, last)
  );
}

/** First token that is no greeting and no marker. */
export function contentStart(tokens: readonly Token[], sentence: Sentence): number {
  let i = sentence.first;
  while (i < sentence.last) {
    const word = tokens[i]!.lower;
    const next = tokens[i + 1]!;
    const fused = next.gap === Gap.None && (word === 'no' || (word === 'like' && i === sentence.first));
    if (tokens[i]!.word.marker && !fused && !(word === 'all' && next.lower !== 'right')) i++;
    else if ((word === 'thank' && next.lower === 'you') || (word === 'of' && next.lower === 'course')) i += 2;
    else if (word === 'to' && next.lower === 'be' && tokens[i + 2]?.lower === 'clear' && i + 3 <= sentence.last) i += 3;
    else if ((word === 'i' && next.lower === 'mean') || (word === 'you' && next.lower === 'know')) i += 2;
    else break;
  }
  return Math.min(i, sentence.last);
}

const joinsBack = new Set(['nor', 'neither', 'than', 'as']);

/** "Did he know, did the ministry know of it?": the same question begun anew, in fuller words. */
function saidAnew(tokens: readonly Token[], before: Opening, at: number): boolean {
  if (before.kind !== 'polar' || tokens[at]!.lower !== tokens[before.head]!.lower || tokens[at]!.gap !== Gap.Comma) return false;
  if (at > before.head + 8 && [1, 2, 3].every((k) => tokens[before.head + k]?.lower === tokens[at + k]?.lower)) return true;
  const [old, fresh] = [tokens[before.head + 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (pronouns.has(old) && pronouns.has(fresh) && tokens[before.head + 2]?.lower === tokens[at + 2]?.lower) return true;
  if (old === 'it' || old === 'that' || old === 'this' || old === 'there') return false;
  return old === fresh || (pronouns.has(old) && old !== 'you' && !pronouns.has(fresh));
}

/** A question word that is its clause's subject, or has none inverted after it. */
const isObject = (tokens: readonly Token[], { head, verb }: Opening): boolean =>
  whOf(tokens[head]!.lower) === tokens[head]!.lower &&
  (verb === undefined || (verb === head + 1 && !subjectAt(tokens, verb + 1, verb + 1)));

const isEcho = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === tokens[at + 2]!.lower && tokens[at + 1]!.lower === tokens[at + 3]!.lower && tokens[at + 1]!.gap === Gap.None;

/** All openings of a sentence, left to right. */
export function openings(tokens: readonly Token[], sentence: Sentence): Opening[] {
  const found: Opening[] = [];
  const start = contentStart(tokens, sentence);
  let echo = -1;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = tokens[i]!;
    const previous = i > sentence.first ? tokens[i - 1]! : undefined;
    const atStart = i === start || i === sentence.first;
    const twoBefore = i > sentence.first + 1 ? tokens[i - 2]! : undefined;
    const further = twoBefore?.lower ?? '';
    // "and", "but also", "I guess"
    const joined =
      previous !== undefined &&
      (previous.word.coordinator ||
        (twoBefore !== undefined &&
          ((previous.word.marker && twoBefore.word.coordinator) ||
            (previous.lower === 'guess' && further === 'i') ||
            (previous.lower === 'rather' && further === 'or'))));
    const marked = previous !== undefined && previous.word.marker;
    if (!(atStart || i === echo || token.gap >= Gap.Comma || joined || (marked && previous.gap >= Gap.Comma))) continue;
    if (previous && joinsBack.has(previous.lower)) continue;
    // "Could you could you say …": begun twice.
    if (i + 3 <= sentence.last && token.word.auxiliary && isEcho(tokens, i)) {
      echo = i + 2;
      continue;
    }
    const before = found[found.length - 1];
    // "Is there room, are there sweeteners": a comma alone opens no second ask.
    if (before && !before.weak && token.gap <= Gap.Comma && !joined && !marked && !saidAnew(tokens, before, i)) continue;
    // After a name called at the start the clause begins anew.
    const relative = token.lower === 'which' || token.lower === 'who' || token.lower === 'where';
    const strict = !(atStart || i === echo || (!before && !relative && token.gap >= Gap.Comma && i - sentence.first <= 4));
    const opening = openingAt(tokens, i, sentence, strict);
    // "I guess what I'm asking is …"
    if (opening?.kind === 'wh' && previous?.lower === 'guess' && opening.verb !== opening.head + 1) continue;
    if (!opening || (before && opening.at <= (before.verb ?? before.head))) continue;
    // "Does he worry about what the town and what the port will say?": a second object.
    if (
      before?.kind === 'polar' &&
      opening.kind === 'wh' &&
      previous?.lower === 'and' &&
      previous.gap === Gap.None &&
      isObject(tokens, opening)
    )
      continue;
    if (before && token.gap === Gap.Comma && !joined && !marked && saidAnew(tokens, before, i)) found.pop();
    // "When and where will it open?": two question words, one verb.
    const twofold = opening.kind === 'wh' && opening.at >= sentence.first + 2 && previous?.lower === 'and' && whOf(further) !== undefined;
    found.push(twofold ? { ...opening, at: opening.at - 2 } : opening);
    i = Math.max(i, Math.min(opening.head, opening.at));
  }
  if (found.length > 0 || sentence.mark !== '?') return found;
  const late = lateInversion(tokens, sentence);
  return late ? [late] : [];
}

/** "Speaking of the bridge do you think …?", "Minister have you …?": no mark before the inversion. */
function lateInversion(tokens: readonly Token[], sentence: Sentence): Opening | undefined {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const subject = tokens[i + 1]!;
    if (!tokens[i]!.word.auxiliary || tokens[i]!.quoted || subject.gap !== Gap.None) continue;
    if (!persons.has(subject.lower) && subject.lower !== 'there' && subject.lower !== 'it') continue;
    const before = tokens[i - 1]!.lower;
    if (pronouns.has(before) || whOf(before) || joinsBack.has(before)) continue;
    if (aboutFloor(tokens, i, sentence)) return undefined;
    const request = requestAt(tokens, i, sentence.last);
    return request >= 0 ? { at: i, kind: 'request', head: request } : { at: i, kind: 'polar', head: i };
  }
  return afterComma(tokens, sentence);
}

/** "Knowing that the lock is shut, will shipping go on?": an inverted clause whose subject is a noun. */
function afterComma(tokens: readonly Token[], { first, last }: Sentence): Opening | undefined {
  for (let i = first + 1; i + 2 <= last; i++) {
    const { gap, word, quoted } = tokens[i]!;
    if (gap < Gap.Comma || !word.auxiliary || quoted) continue;
    const next = tokens[i + 1]!;
    if (next.gap === Gap.None && next.word.stem >= 0 && !next.lower.endsWith('ed') && !next.lower.endsWith('ing'))
      return { at: i, kind: 'polar', head: i };
  }
  return undefined;
}
