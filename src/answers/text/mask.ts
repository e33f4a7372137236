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
  let masked = text;
  if (/[([]/.test(text)) masked = maskBrackets(text);
  if (/[\u2018\u2019\u02bc\u201c\u201d\u00a0\u202f]/.test(masked)) {
    masked = masked
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u00a0\u202f]/g, ' ');
  }
  return masked;
}

function maskBrackets(text: string): string {
  return text
    .replace(/\([^()]{1,60}\)/g, (aside) => (stage.test(aside) ? ' '.repeat(aside.length) : aside))
    .replace(/\[[^[\]]*\]/g, (aside) =>
      aside.length <= longestAside && stage.test(aside) ? ' '.repeat(aside.length) : ` ${aside.slice(1, -1)} `,
    );
}
