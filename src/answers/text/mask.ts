/** Words of stage lines: a bracket that holds one of them is not speech. */
const stage =
  /laugh|applause|inaudible|cross-?talk|indiscernible|unintelligible|off-?mic|no audible|pause|audio|foreign language|as interpreted|as translated/i;

/** The longest stage line that is looked for, in UTF-16 units. */
const longestAside = 60;

/**
 * The text as matching sees it, of the same length: straight quotes and apostrophes, plain blanks,
 * stage lines blanked out, translator's brackets taken off. Offsets hold for both.
 */
export function mask(text: string): string {
  return plain(/[([]/.test(text) ? maskBrackets(text) : text);
}

/** Straight quotes and apostrophes, plain blanks: in one pass, since nearly every text has some. */
function plain(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = plainMark(text.charCodeAt(at));
    if (mark === '') continue;
    pieces.push(text.slice(from, at), mark);
    from = at + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** The plain mark for a curly or odd one, `''` for all others. */
function plainMark(code: number): string {
  if (code < 0xa0) return '';
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  return code === 0xa0 || code === 0x202f ? ' ' : '';
}

function maskBrackets(text: string): string {
  return text
    .replace(/\([^()]{1,60}\)/g, (aside) => (stage.test(aside) ? ' '.repeat(aside.length) : aside))
    .replace(/\[[^[\]]*\]/g, (aside) =>
      aside.length <= longestAside && stage.test(aside) ? ' '.repeat(aside.length) : ` ${aside.slice(1, -1)} `,
    );
}
