/* eslint-disable regexp/no-super-linear-move -- bounded input: labels of at most 170 units. */
/** What a label looks like. */
export interface Shape {
  /** Every cased word is in capitals. */
  caps: boolean;
  /** Every word of the name part begins with a capital, or is a particle of names. */
  proper: boolean;
  /** The name part: before the first comma, brackets off. */
  core: string;
  /** It begins with a capital and ends in a name, with lower-case words of a title between: `Direct line host Kirill Kleymenov`. */
  named: boolean;
  /** It begins with a capital. */
  capital: boolean;
  /** Words of the name part. */
  tokens: string[];
  /** A comma or bracket with title, outlet or constituency follows the name. */
  described: boolean;
}

const particles = new Set([
  'of',
  'the',
  'and',
  'de',
  'del',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'dos',
  'do',
  'e',
  'y',
  'for',
  '&',
  'du',
  'des',
  'le',
  'et',
  'à',
  'и',
  'по',
  'von',
  'und',
  'für',
  'ibn',
  'ter',
  'ten',
  'to',
  'zu',
  'zur',
  "d'",
  '-',
  '–',
  '/',
  'op',
]);

/** The end of a sentence inside: not after titles such as `Vors.` or `Capt.` */
const sentence =
  /[!?;…¿¡]|(?:^|\s)(?!(?:Vors|Prof|Capt|Brig|Asst|Dept|Comm|Cmdr|Supt|Insp|Amba|Lieut|Judge|Abg|hon|Hon|gen|sen|rep|gov)\.)(?:\p{Ll}|\p{Lu}\p{Ll})[\p{L}’'-]{2,}\. /u;
/** `Question …contd`. */
export const continued = /[\s(….]{1,8}cont(?:inue)?[’']?d\.?\)?$/iu;
const capital = /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const camel = /^(?:[dlo][’'`]|al-|el-|ad-|as-|an-|ar-|mac|mc)\p{Lu}/iu;

/** Takes bracketed matter out, and says whether there was any. */
function withoutBrackets(label: string): string {
  if (!label.includes('(') && !label.includes('[')) return label;
  let out = '';
  let depth = 0;
  for (const char of label) {
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && depth > 0) depth--;
    else if (depth === 0) out += char;
  }
  return depth === 0 ? out.replaceAll(/\s+/gu, ' ').trim() : label;
}

/** 1 for a capital, −1 for a small letter, 0 for what has no case. */
export function caseOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? -1 : 0;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0xa640)) return 0;
  const char = String.fromCharCode(code);
  const up = char.toUpperCase();
  if (up === char.toLowerCase()) return 0;
  return up === char ? 1 : -1;
}

/** Whether capitals prevail; `McCLELLAN` and `St. PIERRE` count as capitals. */
export function isCaps(label: string): boolean {
  let up = 0;
  let low = 0;
  for (let i = 0; i < label.length; i++) {
    const letter = caseOf(label.charCodeAt(i));
    if (letter > 0) up++;
    else if (letter < 0 && ++low > 2) return false;
  }
  return up > 0 && (low === 0 || up >= 4);
}

/** Reads the shape of what stands before a closer; null where it cannot be a label. */
export function shapeOf(label: string): Shape | null {
  if (label === '' || label.length > 170 || sentence.test(label.replace(continued, '')) || /https?$|\/\/|[<>{}=@]/u.test(label))
    return null;
  if (!/\p{L}/u.test(label)) return null;
  const bare = withoutBrackets(label);
  const whole = bare === '' ? label.replaceAll(/[()[\]]/gu, '').trim() : bare;
  const comma = whole.indexOf(',');
  const core = (comma < 0 ? whole : whole.slice(0, comma)).replace(/^["“„«'*\s]+|["”“»'*\s]+$/gu, '');
  const tokens = core.split(/\s+/u).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 14) return null;
  const all = label.split(/\s+/u).length;
  if (all > 24) return null;
  let proper = bare !== '';
  let names = 0;
  for (const token of tokens) {
    if (capital.test(token) || camel.test(token)) names++;
    else if (!particles.has(token.toLowerCase())) proper = false;
  }
  const ending = tokens.slice(-2);
  const named = tokens.length > 2 && names >= 3 && ending.every((token) => /^\p{Lu}[\p{L}.’'-]+$/u.test(token)) && /^\p{Lu}/u.test(core);
  return {
    caps: isCaps(core),
    named,
    capital: /^\P{L}*(?:(?:(?:von|van|de|del|der|di|da|al|el|bin|ten|le|la|zu) )+\P{L}*)?\p{Lu}/u.test(core) || /^\p{Lo}/u.test(core),
    proper: proper && names > 0,
    core,
    tokens,
    described: comma >= 0 || bare.length < label.length,
  };
}
