import { isSpace } from './lines.js';

/**
 * The commonest words of each language. A word that several languages share (`de`, `la`, `en`) stands in the list of each of
 * them: left out of one, it would be a vote against that language in its own texts. `a` stands in none: transcripts print it
 * before each answer.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  en: 'the and that is of to we have this you what with in it for are be i not no do how come on was will'.split(' '),
  es: 'que los las una por del para está pero muy también como con el la de en y es un no se lo al su más qué'.split(' '),
  fr: 'les des est nous vous dans une que pour sur avec qui pas le la de et en un du ce il au se ne je'.split(' '),
  de: 'der die und das ist nicht wir ich zu den auch mit sie in es ein eine von für auf dem im'.split(' '),
  pt: 'que não uma para com está mais isso dos também você são de o e do da em um os no na se por'.split(' '),
  it: 'che non una per sono della con anche più questo come gli di il la e è un in del le si i al no ma fino'.split(' '),
  ru: 'и что не это как на мы вы но для его так в с'.split(' '),
  uk: 'що це не та ми як для але від також є про на і в з'.split(' '),
  nl: 'het een van dat niet ook maar wij voor zijn met naar de en in is we te op die'.split(' '),
  sv: 'och att det som inte är för med har till jag vi en av på den de i ett om'.split(' '),
  pl: 'nie się jest że na do to jak ale czy przez dla i w z o'.split(' '),
  tr: 'bir ve bu için çok ne da de olarak gibi daha ile mi biz var en o'.split(' '),
};

/** How much of the speech is read for its language. */
const sample = 5000;

/** Scripts that name their language, or nearly: first and last code unit, and the share of letters that is enough. */
const scripts: readonly (readonly [string, number, number, number])[] = [
  ['ja', 0x3040, 0x30ff, 0.1],
  ['zh', 0x4e00, 0x9fff, 0.3],
  ['ko', 0xac00, 0xd7af, 0.3],
  ['ar', 0x0600, 0x06ff, 0.3],
  ['hi', 0x0900, 0x097f, 0.3],
  ['he', 0x0590, 0x05ff, 0.3],
];

/** Language by script, where the script is neither Latin nor Cyrillic. */
function byScript(text: string): string | undefined {
  const counts = scripts.map(() => 0);
  let letters = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code > 0xbf) {
      letters++;
      // Between the last of these scripts and the first of those stand punctuation marks.
      if (code < 0x0590 || (code > 0x097f && code < 0x3040)) continue;
      for (let k = 0; k < scripts.length; k++) {
        const script = scripts[k];
        if (script !== undefined && code >= script[1] && code <= script[2]) counts[k] = (counts[k] ?? 0) + 1;
      }
    }
  }
  return scripts.find(([, , , share], k) => (counts[k] ?? 0) > letters * share)?.[0];
}

/** In which languages a word is common, by place in `languages`. */
const languages = Object.keys(words);
const commonIn: ReadonlyMap<string, readonly number[]> = languages.reduce((all, language, i) => {
  for (const word of words[language] ?? []) all.set(word, [...(all.get(word) ?? []), i]);
  return all;
}, new Map<string, number[]>());
const longest = Math.max(...[...commonIn.keys()].map((word) => word.length));

/** What parts words: white space and these marks. ASCII is looked up. */
const parts: ReadonlySet<number> = new Set([...'.,;:!?()«»“”"'].map((mark) => mark.charCodeAt(0)));
const asciiParts = Uint8Array.from({ length: 128 }, (_, code) => (isSpace(code) || parts.has(code) ? 1 : 0));
const isPart = (code: number): boolean =>
  code < 128 ? asciiParts[code] === 1 : code < 192 || code >= 0x2000 ? isSpace(code) || parts.has(code) : isSpace(code);

/** The language most of whose commonest words stand in the text (BCP 47); `en` where none does. */
export function detectLanguage(text: string): string {
  const part = text.slice(0, sample).toLowerCase();
  const script = byScript(part);
  if (script !== undefined) return script;
  const hits = languages.map(() => 0);
  let from = 0;
  for (let at = 0; at <= part.length; at++) {
    if (at < part.length && !isPart(part.charCodeAt(at))) continue;
    if (at > from && at - from <= longest) for (const i of commonIn.get(part.slice(from, at)) ?? []) hits[i] = (hits[i] ?? 0) + 1;
    from = at + 1;
  }
  const most = Math.max(...hits);
  return most > 0 ? (languages[hits.indexOf(most)] ?? 'en') : 'en';
}
