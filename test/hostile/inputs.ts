/** Inputs made to hurt: runs and chains of one thing, of any length. */

const turn = (words: string): string => `Q: What about this?\n\nMS. LEE: ${words}\n\nQ: And ${words}?\n`;
const run = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));
const inTurn = (piece: string) => (length: number) => turn(run(piece)(length));

/** By name; each makes a text of about so many units. */
export const hostile: Record<string, (length: number) => string> = {
  dots: inTurn('.'),
  'spaced dots': inTurn('. '),
  'U.S. chain': inTurn('U.S.'),
  'U.S. words': inTurn('U.S. '),
  commas: inTurn(','),
  '?!': inTurn('?!'),
  colons: inTurn(':'),
  'open brackets': inTurn('['),
  'nested brackets': (length) => turn('('.repeat(length / 2) + ')'.repeat(length / 2)),
  'quotation marks': inTurn('“'),
  apostrophes: inTurn('’'),
  'apostrophe chain': inTurn('a’'),
  'hyphen chain': inTurn('a-'),
  dashes: inTurn(' — '),
  'unbroken letters': inTurn('x'),
  'unbroken capitals': inTurn('A'),
  'capital words': inTurn('Ab '),
  acronyms: inTurn('ABC '),
  digits: inTurn('7'),
  'digits and commas': inTurn('1,'),
  dates: inTurn('May 3, '),
  'unpunctuated sentence': inTurn('and so it went on to the '),
  questions: inTurn('why? '),
  'no-break spaces': inTurn('\u00a0'),
  spaces: inTurn(' '),
  tabs: inTurn('\t'),
  'line feeds': run('\n'),
  'carriage returns': run('\r'),
  'mixed line ends': run('a\r\n\rb\n\r'),
  'zero-width': inTurn('\u200b'),
  'bidi overrides': inTurn('\u202e\u2066'),
  'combining marks': inTurn('\u0301'),
  'lone high surrogates': inTurn('\ud800'),
  'lone low surrogates': inTurn('\udc00'),
  nuls: inTurn('\0'),
  BOMs: inTurn('\ufeff'),
  'Q without end': run('Q '),
  'Q lines': run('Q\n'),
  'bare labels': run('Q:\n'),
  'label chain': run('A: '),
  'label of capitals': (length) => `${'MR. '.repeat(length / 4)}: hello\n\nQ: Why?\n`,
  'long label': (length) => `${'Abcd '.repeat(length / 5)}: hello\n\nQ: Why?\n\nMR. X: No.\n`,
  'labels of their own': (length) => Array.from({ length: length / 40 }, (_, at) => `NAME${letters(at)} LEE: Is it so?\n\n`).join(''),
  'named askers': (length) =>
    Array.from(
      { length: length / 60 },
      (_, at) => `MS. ${letters(at).toUpperCase()}: Why?\n\nMR. HALE: Because, Ms. ${letters(at)}.\n\n`,
    ).join(''),
  'listed labels': (length) =>
    Array.from({ length: length / 28 }, (_, at) => `NAME${letters(at).toUpperCase()} LEE: 40 percent\n`).join(''),
  'numbered pages': (length) => Array.from({ length: length / 20 }, (_, at) => `Page ${at}\nQ: Why?\n`).join(''),
  'distinct names': (length) =>
    Array.from(
      { length: length / 80 },
      (_, at) => `Q: Did ${letters(at)} Smith meet ${letters(at * 3)} of ${letters(at + 7)}land?\n\nMR. HALE: ${letters(at)} did.\n\n`,
    ).join(''),
  'follow-ups': run('Q: And what about the dam?\n\nMR. HALE: I refer you to the ministry.\n\nQ: But the dam?\n\n'),
  'open front matter': (length) => `---\n${'a: b\n'.repeat(length / 5)}`,
  'time lines': run('00:01\n'),
  'cue times': run('00:00:01.000 --> 00:00:02.000\n'),
  headings: run('# A\n'),
  rules: run('---\n'),
  asterisks: inTurn('*'),
  'bold labels': run('**Q:** a\n'),
  'unclosed emphasis': run('**Q: a\n'),
  underscores: inTurn('_'),
  'angle brackets': inTurn('<'),
  'unclosed tags': run('<b>'),
  ampersands: inTurn('&amp;'),
  'percent signs': inTurn('%'),
  addresses: inTurn('a@b.'),
  'web addresses': inTurn('http://a.'),
  dollars: inTurn('$1 '),
  names: inTurn('John Smith and '),
  titles: inTurn('Mr. President, '),
  'of chain': inTurn('Ministry of '),
  'I said': inTurn('I said that I said '),
  'no comment': inTurn('no comment '),
  'do you': inTurn('do you '),
  'is it or': inTurn('is it or '),
};

function letters(at: number): string {
  let name = '';
  for (let rest = at + 26; rest > 0; rest = Math.floor(rest / 26)) name = String.fromCharCode(97 + (rest % 26)) + name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words that an object without a null prototype would take for its own. */
export const prototypeWords = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__'];
