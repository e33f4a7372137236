/** Inverted clauses ("will it open") and question words with their verb ("what specifically is"). */
import { subjectAt, whOf, type Opening } from './opening.js';
import { Gap, type Sentence, type Token } from './tokens.js';
import { auxiliaries, beForms, coordinators, determiners, haveForms, pronouns, whWords } from './words.js';

const prepositions = new Set(['at', 'in', 'to', 'for', 'by', 'with', 'on', 'from', 'under', 'of', 'about']);
/** After "is" or "had" these begin what was said of the subject before: "He came and is a friend". */
const complements = new Set(['a', 'an', 'no', 'some', 'another']);
/** Pronouns that as often begin a clause of their own. */
const pointing = new Set([
  'that',
  'this',
  'all',
  'one',
  'something',
  'anything',
  'nothing',
  'everything',
  'everyone',
  'everybody',
  'nobody',
]);
/** Subjects that cannot open a new clause after a relative word and its verb: "where would you …" is asked. */
export const persons: ReadonlySet<string> = new Set(['you', 'he', 'she', 'they', 'we']);
/** Between "what" and its verb stand nouns, not these. */
const notInside = (word: string): boolean =>
  pronouns.has(word) && word !== 'this' && word !== 'that' && word !== 'these' && word !== 'those' && word !== 'one';

/** "What's happened is that …": the clause is the subject of a statement. */
const isCleft = (tokens: readonly Token[], at: number, last: number): boolean => {
  for (let i = at + 2; i < last; i++) if (tokens[i]!.lower === 'is' || tokens[i]!.lower === 'was') return true;
  return false;
};

/** An auxiliary before its subject. `strict`: in mid-sentence, where it may be the verb of the clause before. */
export function polarAt(tokens: readonly Token[], at: number, sentence: Sentence, strict: boolean): Opening | undefined {
  const { last } = sentence;
  const word = tokens[at]!.lower;
  const next = tokens[at + 1];
  if (!next || at + 1 > last || (next.lower === 'no' && beForms.has(word))) return undefined;
  // "Can you say — did the pilot tell the crew that —": begun anew, and broken off in its turn.
  const asks = sentence.mark === '?' || (strict && sentence.mark === '-' && tokens[at]!.gap === Gap.Dash);
  const opening: Opening = { at, kind: 'polar', head: at };
  if (!strict && (asks || sentence.mark === '-') && next.gap < Gap.Dash) return opening;
  if (!subjectAt(tokens, at + 1, last)) return undefined;
  // "Does the — I wanted to say …": begun and left.
  if (!asks && at + 4 < last && (tokens[at + 2]!.gap === Gap.Dash || tokens[at + 3]!.gap === Gap.Dash)) return undefined;
  const pronoun = pronouns.has(next.lower);
  const states = haveForms.has(word) || beForms.has(word);
  // "Had a question on the lock.", "The pilot was — was there.": no subject, or one that stands before.
  if (!asks && states && (complements.has(next.lower) || tokens[at - 1]?.lower === word)) return undefined;
  if (!strict) return asks || pronoun || determiners.has(next.lower) ? opening : undefined;
  if (!pronoun && (!asks || (states && complements.has(next.lower)))) return undefined;
  return !asks && pointing.has(next.lower) ? undefined : opening;
}

/** A question word. `strict`: in mid-sentence, where a relative clause may stand. */
export function whAt(tokens: readonly Token[], at: number, sentence: Sentence, strict: boolean): Opening | undefined {
  const { last } = sentence;
  const token = tokens[at]!;
  const word = token.lower;
  const wh = whOf(word);
  if (!wh) return undefined;
  const asks = sentence.mark === '?';
  const opening: Opening = { at, kind: 'wh', head: at };
  const coordinated = coordinators.has(tokens[at - 1]?.lower ?? '');
  const cut = tokens[at + 1];
  if (cut && at + 1 <= last && cut.gap >= Gap.Dash && !(word === 'why' && asks)) return undefined; // "What — is he …": left at once
  if (word !== wh) {
    // what's, who'd
    if (strict && !asks && word !== "what's" && word !== "how's") return undefined;
    if (!asks && isCleft(tokens, at, last)) return undefined;
    return strict && (wh === 'who' || wh === 'when' || wh === 'where') && !coordinated ? undefined : opening;
  }
  const next = tokens[at + 1];
  if (!next || at + 1 > last) return asks && (word === 'why' || (!strict && word !== 'what')) ? opening : undefined;
  if (word === 'what' && next.lower === 'have' && tokens[at + 2]?.lower === 'you' && at + 2 === last) return undefined; // "or what have you"
  if (word === 'why' && next.lower === 'not' && asks && tokens[at - 1]?.lower !== 'or') return opening;
  if (word === 'what' || word === 'how') {
    if (next.lower === 'about' || next.lower === 'if' || next.lower === 'come' || (next.lower === 'else' && asks)) return opening;
  }
  const reach = word === 'when' || word === 'where' || word === 'who' || word === 'why' ? 1 : 9;
  for (let i = at + 1, steps = 0; i <= last && steps < reach; i++, steps++) {
    const here = tokens[i]!;
    if (here.gap >= Gap.Dash && steps > 0) break;
    if (auxiliaries.has(here.lower)) {
      if (i + 1 > last) return undefined;
      const relative = word === 'which' || word === 'who' || word === 'where';
      const subject = tokens[i + 1]!.lower;
      if (steps === 0 && strict && relative && !persons.has(subject) && token.gap !== Gap.Sentence && !(asks && coordinated))
        return undefined;
      // "What makes it so hard is that …"
      if (!asks && steps > 1 && beForms.has(here.lower) && (subject === 'that' || subject === 'because')) return undefined;
      const inverted = subjectAt(tokens, i + 1, last) || (asks && (steps === 0 || !strict));
      if (inverted) return { ...opening, verb: i };
      return steps > 0 && asks && (word === 'what' || word === 'how') ? opening : undefined;
    }
    // "What the minister says is …": the subject comes first.
    const subjectFirst = determiners.has(here.lower) && here.lower !== 'other' && here.lower !== 'many' && here.lower !== 'no';
    if (steps === 0 && (subjectFirst || (here.capital && !asks))) break;
    if (notInside(here.lower) || /^(?:i|you|he|she|it|we|they)'/.test(here.lower)) break;
  }
  // "For the crew, why so late?"
  if (strict && asks && word === 'why' && last - at <= 4 && token.gap === Gap.Comma) return opening;
  return !strict && asks ? { ...opening, weak: true } : undefined;
}

/** "At what point would …", "and for how long?" */
export function prepositionAt(tokens: readonly Token[], at: number, sentence: Sentence, strict: boolean): Opening | undefined {
  const { last } = sentence;
  const next = tokens[at + 1];
  if (!prepositions.has(tokens[at]!.lower) || !next || at + 1 >= last || next.gap !== Gap.None || !whWords.has(next.lower))
    return undefined;
  const opening: Opening = { at, kind: 'wh', head: at + 1 };
  for (let i = at + 2; i <= Math.min(last - 1, at + 7); i++) {
    if (i === at + 2 && pronouns.has(tokens[i]!.lower)) break;
    if (auxiliaries.has(tokens[i]!.lower)) return subjectAt(tokens, i + 1, last) ? { ...opening, verb: i } : undefined;
  }
  const short = sentence.mark === '?' && strict && last - at <= 4 && coordinators.has(tokens[at - 1]?.lower ?? '');
  return short ? opening : undefined;
}
