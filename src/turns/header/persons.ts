/* eslint-disable regexp/no-super-linear-move -- bounded input: lines of at most 900 units. */
const name = "\\p{Lu}[\\p{L}.’'-]+(?: (?:(?:de|del|de la|la|van|von|der|al|el|bin) )?\\p{Lu}[\\p{L}.’'-]+){1,3}";
const office =
  '(?:spokes(?:man|woman|person)|press secretary|secretary[- ]general|secretary of \\p{L}+|deputy secretary|under ?secretary|secretary|foreign minister|prime minister|minister|president|chancellor|ambassador|director|governor|commissioner|high representative|chair(?:man|woman)?|coordinator|adviser|advisor|administrator|general|admiral|porte-parole|sprecher(?:in)?|vocer[oa]|portavoz)';
/** The office with a capital or a small letter; names stay as they are, so the pattern may not ignore case. */
const anyOffice = `(?:${office.slice(3, -1).replaceAll(/(^|\||- \]| )(\p{Ll})/gu, (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`)})`;
const officeThenName = new RegExp(
  `(?<!\\p{L})${anyOffice}(?: (?:for|of|to) (?:the )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3},?)? (${name})`,
  'gu',
);
const nameThenOffice = new RegExp(
  `(${name}),? (?:the UN |the )?(?:[Dd]eputy |[Aa]ssociate |[Cc]hief |[Oo]fficial |[Ss]enior |[Aa]cting |[Pp]rincipal )?(?:${anyOffice})`,
  'gu',
);
const spokesThenName = new RegExp(`(?:[Ss]pokes(?:man|woman|person)|[Pp]ress [Ss]ecretary),? (${name})`, 'gu');
const byName = new RegExp(`\\b(?:by|with|von|par|por) ((?:\\p{Lu}[\\p{L}.’'-]+ )*?)(${name})`, 'gu');
const namesOffice = new RegExp(office.slice(3, -1), 'iu');
const byWord = /\b(?:by|with|von|par|por) \p{Lu}/u;
const holdsOffice = new RegExp(`\\b${office}\\b`, 'iu');
const onlyName = new RegExp(`^${name}$`, 'u');
const title =
  /^(?:the|press|secretary|white|house|deputy|principal|national|security|council|nsc|advisor|adviser|coordinator|for|strategic|communications|director|senior|acting|foreign|prime|minister|president|vice|spokesperson|spokesman|spokeswoman|kremlin|official|ambassador|dr\.?|mr\.?|ms\.?|mrs\.?|shri|general|admiral|chair|chairman|governor|administrator|chief|under|undersecretary|assistant|state|department|defense|high|representative|commissioner|nato|un|u\.s\.|us|russian|chinese|french|german|british|president’s|economic|homeland|counsel|attorney|first|lady|surgeon|fema|epa|treasury|transportation|commerce|energy|education|labor|interior|agriculture|health|king|queen|chancellor|his|her|excellency|members?|of|and|to|leader|head|minister’s)$/iu;
const noName =
  /\b(?:press|briefing|conference|white|house|department|ministry|news|call|gaggle|remarks|question|session|president|minister|secretary|general|council|committee|office|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|transcript|interview|republic|states|nations|union|weekly|media|official|officials|state|national|security|aboard|en route|members|team|task force|previewing|director)\b/iu;

/** Strips titles before a name; undefined where no name is left. */
function bareName(words: string): string | undefined {
  const tokens = words
    .trim()
    .replace(/[’']s$/u, '')
    .replaceAll(/[,;:]+$/gu, '')
    .split(/\s+/u);
  while (tokens.length > 1 && title.test(tokens[0] ?? '')) tokens.shift();
  const cut = tokens.findIndex((token, i) => i > 0 && /^(?:aboard|en|on|in|at|and|with|for|finally)$/iu.test(token));
  if (cut > 0) tokens.length = cut;
  const rest = tokens.join(' ');
  // A closing quotation mark or a possessive ends before the name: `‘… for Belarus’ Kremlin spokesman …`.
  if (/[’']\s/u.test(rest)) return undefined;
  return tokens.length >= 2 && tokens.length <= 4 && !/[\d;]/u.test(rest) && !noName.test(rest) ? rest : undefined;
}

/** Names of those who speak for the house, from the title and the head: an office before or after a name, or `by`. */
export function findSpokespersons(heading: string | undefined, lines: readonly string[]): string[] {
  const found: string[] = [];
  const add = (words: string | undefined): void => {
    const person = words === undefined ? undefined : bareName(words);
    if (
      person !== undefined &&
      !found.some((one) => one === person || one.endsWith(` ${person}`) || person.endsWith(` ${one}`)) &&
      found.length < 8
    )
      found.push(person);
  };
  const read = (line: string): void => {
    if (byWord.test(line))
      for (const match of line.matchAll(byName)) {
        add(`${match[1] ?? ''}${match[2] ?? ''}`);
        const rest = line.slice(match.index + match[0].length, match.index + match[0].length + 200);
        for (const piece of rest.split(/,| and /u).slice(0, 5))
          if (/^\s*(?:and )?\p{Lu}/u.test(piece)) add(piece.trim().split(/\s+/u).slice(0, 12).join(' '));
      }
    if (!namesOffice.test(line)) return;
    for (const match of line.matchAll(officeThenName)) if (/^\p{Lu}/u.test(match[1] ?? '')) add(match[1]);
    for (const match of line.matchAll(nameThenOffice)) if (/^\p{Lu}/u.test(match[1] ?? '')) add(match[1]);
  };
  const all = [heading ?? '', ...lines.slice(0, 20)].map((line) => line.slice(0, 900));
  for (const line of all) {
    if (line.length < 260) read(line);
    // Running words name many offices; only a spokesperson's speaks here.
    else for (const match of line.matchAll(spokesThenName)) add(match[1]);
  }
  // `Marie Harf` on a line, her office on the next.
  for (let i = 0; i + 1 < all.length; i++) {
    const next = all[i + 1] ?? '';
    if (next.length < 80 && onlyName.test(all[i] ?? '') && holdsOffice.test(next)) add(all[i]);
  }
  return found;
}
