import { fold } from './fold.js';
import { Words } from './words.js';
import { classOf, DIGIT, LOWER, MARK, SPACE, UPPER } from './characters.js';
import { joinsWords } from './hyphens.js';
import { gaps, kindOf } from './kinds.js';
import { markSentences } from './sentences.js';

export { gaps, isCapital, kinds } from './kinds.js';

/**
 * A text cut into tokens, in columns: one array entry per token. Possessive and other clitics
 * (`’s`, `n't`), hyphens and brackets are tokens of their own; `U.S.`, `Dr.` and `3.5` are one.
 */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Index into `words`. */
  word: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** 1 where a sentence begins. */
  first: Uint8Array;
  /** The distinct words of the text. */
  words: string[];
  /** The same folded: lower case, no diacritics, no dots. */
  keys: string[];
}

const abbreviations = new Set(
  (
    'mr mrs ms dr prof st gen sen rep reps sens gov lt col sgt capt maj adm cmdr hon rev jr sr inc corp co ltd vs no mt ft ' +
    'pres amb atty jan feb mar apr jun jul aug sept sep oct nov dec messrs gens'
  ).split(' '),
);
const clitics = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

const isWordClass = (cls: number): boolean => cls === LOWER || cls === UPPER || cls === DIGIT || cls === MARK;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** Cuts a text into tokens, in one pass and in time linear in its length. */
export function tokenize(text: string): Tokens {
  const cutter = new Cutter(text);
  cutter.run();
  return cutter.finish();
}

class Cutter {
  private capacity: number;
  private start: Int32Array;
  private end: Int32Array;
  private word: Int32Array;
  private kind: Uint8Array;
  private gap: Uint8Array;
  private count = 0;
  /** The units of the text, and a few zeros, so that a look past its end finds no letter. */
  private readonly units: Uint16Array;
  private readonly forms: Words;
  private readonly words: string[];
  private readonly wordKinds: number[] = [];

  constructor(private readonly text: string) {
    this.capacity = Math.max(16, text.length >> 2);
    this.units = unitsOf(text);
    this.forms = new Words(text, this.units);
    this.words = this.forms.words;
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.word = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
    this.gap = new Uint8Array(this.capacity);
  }

  run(): void {
    const { text, units } = this;
    let at = 0;
    let gap: number = gaps.paragraph;
    while (at < text.length) {
      const code = units[at]!;
      if (code === 32) {
        if (gap === gaps.none) gap = gaps.space;
        at += 1;
        continue;
      }
      const cls = classOf(code);
      if (cls === SPACE) {
        if (code === 10 || code === 0x2028 || code === 0x2029) gap = gap >= gaps.line ? gaps.paragraph : gaps.line;
        else if (gap === gaps.none) gap = gaps.space;
        at += 1;
        continue;
      }
      let end = isWordClass(cls) ? this.wordEnd(at, cls) : this.punctuationEnd(at);
      const tail = units[end] === 45 && isWordClass(cls) ? this.brokenTail(at, end) : -1;
      if (tail < 0) this.push(at, end, gap);
      else {
        const broken = end;
        end = this.letters(tail);
        this.pushBroken(at, broken, tail, end, gap);
      }
      gap = gaps.none;
      at = end;
    }
  }

  /** Where a word broken at the hyphen at `end` goes on in the next line, or -1. */
  private brokenTail(at: number, end: number): number {
    const { text, units } = this;
    let next = end + 1;
    while (isBlank(units[next]!)) next += 1;
    if (units[next] !== 10) return -1;
    next += 1;
    while (isBlank(units[next]!)) next += 1;
    if (next >= text.length || classOf(units[next]!) !== LOWER || classOf(units[end - 1]!) !== LOWER) return -1;
    return joinsWords(text.slice(at, end), text.slice(next, this.letters(next))) ? next : -1;
  }

  private punctuationEnd(at: number): number {
    const { text, units } = this;
    const code = units[at]!;
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) return at + 2;
    if (isApostrophe(code)) {
      const end = this.letters(at + 1);
      if (end > at + 1 && end - at <= 3 && clitics.has(text.slice(at + 1, end).toLowerCase())) return end;
    }
    return at + 1;
  }

  private letters(at: number): number {
    const { text, units } = this;
    let end = at;
    while (end < text.length) {
      const code = units[end]!;
      // Letters of ASCII first: nearly every unit is one.
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 44 && isWordClass(classOf(code)))) end += 1;
      else break;
    }
    return end;
  }

  private wordEnd(at: number, cls: number): number {
    const { text, units } = this;
    let end = this.letters(at + 1);
    for (;;) {
      if (end >= text.length) return end;
      const code = units[end]!;
      if (code === 32) return end;
      const next = end + 1 < text.length ? classOf(units[end + 1]!) : SPACE;
      const last = classOf(units[end - 1]!);
      if (code === 46 /* . */) {
        if (last === DIGIT && next === DIGIT) end = this.letters(end + 1);
        else if (this.dotted(at, end)) end += 1;
        else if (this.domain(at, end) || this.mail(end)) return this.address(end);
        else return end;
        if (end < text.length && isWordClass(classOf(units[end]!))) end = this.letters(end);
        continue;
      }
      if (code === 44 && cls === DIGIT && last === DIGIT && next === DIGIT) {
        end = this.letters(end + 1);
        continue;
      }
      if (isApostrophe(code) && (next === LOWER || next === UPPER)) {
        const tail = this.letters(end + 1);
        // `don't` keeps its stem `do`, as the clitic set lacks nothing else; `O'Neill` and `d'Ivoire` stay whole.
        if (tail - end <= 3 && clitics.has(text.slice(end + 1, tail).toLowerCase())) return end;
        end = tail;
        continue;
      }
      if (code === 64 /* @ */ && isWordClass(next)) return this.address(end);
      if (code === 58 && text.startsWith('://', end)) return this.address(end);
      return end;
    }
  }

  /** Whether the dot at `end` belongs to the word from `at`: `U.S.`, `J.`, `Dr.` */
  private dotted(at: number, end: number): boolean {
    const { text, units } = this;
    const before = units[end - 2]!;
    if (classOf(units[end - 1]!) === UPPER && (end - 1 === at || before === 46)) return true;
    if (end - at === 1 && classOf(units[at]!) === LOWER && end + 2 < text.length && units[end + 2] === 46) return true;
    if (before === 46 && units[end - 4] !== 46 && end - at === 3) return true;
    return end - at <= 6 && abbreviations.has(text.slice(at, end).toLowerCase());
  }

  private domain(at: number, end: number): boolean {
    const { text, units } = this;
    if (end + 1 >= text.length || classOf(units[end + 1]!) !== LOWER) return false;
    return (
      text.startsWith('www', at) || /^(?:com|org|net|gov|edu|info|co|uk|ru|ua|by|eu|de|fr|io|tv|me)\b/.test(text.slice(end + 1, end + 6))
    );
  }

  /** Whether the dot at `from` stands in the first part of a mail address. */
  private mail(from: number): boolean {
    const { text, units } = this;
    for (let at = from + 1; at < text.length && at < from + 40; at += 1) {
      const code = units[at]!;
      if (code === 64) return at > from + 1;
      if (code !== 46 && !isWordClass(classOf(code))) return false;
    }
    return false;
  }

  private address(from: number): number {
    const { text, units } = this;
    let end = from;
    while (end < text.length && classOf(units[end]!) !== SPACE) end += 1;
    while (end > from && /[.,;:!?)\]"”’'>]/.test(text.charAt(end - 1))) end -= 1;
    return Math.max(end, from + 1);
  }

  private push(start: number, end: number, gap: number): void {
    if (this.count === this.capacity) this.grow();
    this.put(this.forms.idOf(start, end), start, end, gap);
  }

  /** A word over a line end counts as the word it is, from its first unit to its last. */
  private pushBroken(start: number, end: number, tail: number, last: number, gap: number): void {
    if (this.count === this.capacity) this.grow();
    const word = this.text.slice(start, end) + this.text.slice(tail, last);
    this.put(this.forms.idOfWord(word), start, last, gap);
  }

  private put(id: number, start: number, end: number, gap: number): void {
    const at = this.count++;
    if (id === this.wordKinds.length) this.wordKinds.push(kindOf(this.words[id]!));
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = id;
    this.kind[at] = this.wordKinds[id]!;
    this.gap[at] = gap;
  }

  private grow(): void {
    this.capacity *= 2;
    const wider = <A extends Int32Array | Uint8Array>(old: A, fresh: A): A => (fresh.set(old), fresh);
    this.start = wider(this.start, new Int32Array(this.capacity));
    this.end = wider(this.end, new Int32Array(this.capacity));
    this.word = wider(this.word, new Int32Array(this.capacity));
    this.kind = wider(this.kind, new Uint8Array(this.capacity));
    this.gap = wider(this.gap, new Uint8Array(this.capacity));
  }

  finish(): Tokens {
    const { text, count, start, end, word, kind, gap, words } = this;
    const keys = words.map(fold);
    const first = new Uint8Array(count);
    const tokens = { text, count, start, end, word, kind, gap, first, words, keys };
    markSentences(tokens);
    return tokens;
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 4);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
