/** Joins asks of one turn that leave the same slot open. */
import { whOf } from './clauses.js';
import type { RawAsk } from './sentence-asks.js';
import type { SplitText, Token } from './tokens.js';
import { auxiliaries, eventNouns, markers, pronouns, requestVerbs, stanceNouns, whWords } from './words.js';

const empty = new Set(
  `a an the of to in on at for with by from about as into over than that this these those it its there here and or but if whether you your i me my we us our he she they his her
  their them him do does did is are was were be been being has have had can could will would should may might not no any some all more most much many very just also so then
  what why how when where who which whose say said tell talk give think know going go get got like mean really right now yet still again today bit little sense us
  president administration white house government kremlin secretary minister prime`.split(/\s+/),
);

/** A crude stem: enough to see that calling and calls are one word. */
export function stem(word: string): string {
  let w = word.replace(/'s$/, '');
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us')) w = w.slice(0, -1);
  if (w.length > 6 && w.endsWith('er')) w = w.slice(0, -2);
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  return w;
}

export const isContent = (word: string): boolean => word.length > 2 && !empty.has(word) && !auxiliaries.has(word) && !pronouns.has(word);

export function contentStems(tokens: readonly Token[], first: number, last: number): Set<string> {
  const found = new Set<string>();
  for (let i = first; i <= last; i++) if (isContent(tokens[i]!.lower)) found.add(stem(tokens[i]!.lower));
  return found;
}

const generic = new Set([
  ...eventNouns,
  ...stanceNouns,
  ...requestVerbs,
  ...markers,
  ...whWords,
  'question',
  'issue',
  'matter',
  'explain',
  'further',
  'possible',
  'happening',
  'details',
  'know',
  'light',
]);

const asksForWords = new Set([...eventNouns, ...stanceNouns, 'respond', 'react', 'think', 'feel', 'say', 'explain', 'comment']);

/** Asks for "your position", "a comment on that": no object of its own. */
function isGeneric(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.last - ask.first > 10) return false;
  let named = false;
  for (let i = ask.first; i <= ask.last; i++) {
    const token = tokens[i]!;
    const word = whOf(token.lower) ?? token.lower;
    if (i > ask.first + 1 && whWords.has(word) && i < ask.last) return false;
    if (word.endsWith("'s") && !named && i < ask.last && !pronouns.has(word.slice(0, -2)) && !whWords.has(word.slice(0, -2))) {
      named = true;
      continue;
    }
    if (isContent(word) && !generic.has(word)) return false;
  }
  if (ask.type === 'request') return true;
  if (ask.type !== 'wh' || ask.slot === 'reason') return false;
  for (let i = ask.first; i <= ask.last; i++) if (asksForWords.has(tokens[i]!.lower)) return true;
  return false;
}

const overlap = (a: Set<string>, b: Set<string>): number => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n / Math.max(1, Math.min(a.size, b.size));
};

const sharedStems = (a: Set<string>, b: Set<string>): number => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n;
};

/** "Is it …", "was that …": asks after the thing just asked for. */
function guesses(tokens: readonly Token[], ask: RawAsk): boolean {
  const subject = tokens[ask.first + 1]?.lower;
  const verb = tokens[ask.first]!.lower;
  return ask.last > ask.first && (verb === 'is' || verb === 'was' || verb === "isn't") && (subject === 'it' || subject === 'that');
}

/** "Why …?" and "what is the …?" leave a slot that a guess can fill. */
function guessable(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'wh' && ask.type !== 'request') return false;
  if (ask.slot === 'reason') return true;
  const word = tokens[ask.first]!.lower;
  const next = tokens[ask.first + 1]?.lower;
  return word === "what's" || (word === 'what' && (next === 'is' || next === 'was'));
}

/** A request for words on a thing, with no question in it. */
function isFrame(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'request' || ask.last - ask.first > 16) return false;
  for (let i = ask.first + 1; i <= ask.last; i++) {
    const word = tokens[i]!.lower;
    if (whWords.has(word) || word === 'whether' || word === 'if') return false;
  }
  return true;
}

const restates = new Set(['mean', 'meaning', 'words', 'specifically', 'like', 'again', 'basically']);

function absorb(target: RawAsk, piece: RawAsk): void {
  target.fragments.push({ start: piece.start, end: piece.end }, ...piece.fragments);
  target.fragments.sort((a, b) => a.start - b.start);
}

export function mergeAsks(split: SplitText, asks: readonly RawAsk[]): RawAsk[] {
  const { tokens } = split;
  const out: RawAsk[] = [];
  for (const ask of asks) {
    const previous = out[out.length - 1];
    if (ask.broken && ask.last - ask.first < 3) continue;
    if (!previous) {
      out.push({ ...ask, fragments: [...ask.fragments] });
      continue;
    }
    const between = tokens.slice(previous.last + 1, ask.first).map((t) => t.lower);
    const adjacent = between.length <= 4;
    // "…? Or would you …?": one choice.
    if (
      adjacent &&
      between[0] === 'or' &&
      (previous.type === 'polar' || previous.type === 'alternative' || previous.type === 'declarative')
    ) {
      previous.end = ask.end;
      previous.last = ask.last;
      previous.type = 'alternative';
      previous.slot = 'choice';
      continue;
    }
    const mine = contentStems(tokens, ask.first, ask.last);
    const theirs = contentStems(tokens, previous.first, previous.last);
    // A guess at the slot's own answer, or a shard of the same question.
    if (adjacent && ask.elliptic) {
      absorb(previous, ask);
      continue;
    }
    // Asked again further on, in words of its own.
    const again = out.find(
      (o) =>
        o.slot === ask.slot &&
        o.type !== 'declarative' &&
        sharedStems(contentStems(tokens, o.first, o.last), mine) >= 2 &&
        overlap(contentStems(tokens, o.first, o.last), mine) >= 0.75,
    );
    if (again && again !== previous) {
      const before = contentStems(tokens, again.first, again.last);
      if (mine.size > before.size) {
        absorb(ask, again);
        out.splice(out.indexOf(again), 1);
        out.push({ ...ask });
      } else absorb(again, ask);
      continue;
    }
    // "Why is that? Is it the cost?": a guess at the answer.
    if (between.length <= 2 && guesses(tokens, ask) && guessable(tokens, previous) && ask.type !== 'wh') {
      absorb(previous, ask);
      continue;
    }
    // "Can you talk about the lock? Will it open?": the frame before the ask.
    if (between.length <= 2 && isFrame(tokens, previous) && !between.includes('and') && !between.includes('also')) {
      absorb(ask, previous);
      out[out.length - 1] = { ...ask };
      continue;
    }
    if (isGeneric(tokens, ask) && between.length <= 12) {
      absorb(previous, ask);
      continue;
    }
    if (
      isGeneric(tokens, previous) &&
      between.length <= 12 &&
      between[0] !== 'and' &&
      between[0] !== 'also' &&
      !between.includes('second')
    ) {
      absorb(ask, previous);
      out[out.length - 1] = { ...ask };
      continue;
    }
    const same = previous.slot === ask.slot;
    const restated = between.some((w) => restates.has(w));
    const shared = overlap(mine, theirs);
    if (
      adjacent &&
      same &&
      ((ask.slot === 'reason' && shared > 0) || (restated && shared > 0) || shared >= 0.6 || (previous.broken && shared > 0))
    ) {
      if (mine.size >= theirs.size) {
        absorb(ask, previous);
        out[out.length - 1] = { ...ask };
      } else absorb(previous, ask);
      continue;
    }
    out.push({ ...ask, fragments: [...ask.fragments] });
  }
  return out;
}
