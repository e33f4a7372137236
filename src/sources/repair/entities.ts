import type { Repaired } from './bytes-repr.js';
import { windows1252Character } from './windows-1252.js';

/** The named references that leak into transcripts. */
const NAMED = new Map<string, string>(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    pound: '£',
    euro: '€',
    yen: '¥',
    cent: '¢',
    sect: '§',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    iexcl: '¡',
    iquest: '¿',
    shy: '\u00AD',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    Ntilde: 'Ñ',
    Aacute: 'Á',
    Eacute: 'É',
    Iacute: 'Í',
    Oacute: 'Ó',
    Uacute: 'Ú',
    agrave: 'à',
    egrave: 'è',
    ecirc: 'ê',
    ocirc: 'ô',
    icirc: 'î',
    ucirc: 'û',
    acirc: 'â',
    ccedil: 'ç',
    Ccedil: 'Ç',
    atilde: 'ã',
    otilde: 'õ',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    aring: 'å',
    Aring: 'Å',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    oelig: 'œ',
    euml: 'ë',
    iuml: 'ï',
    ugrave: 'ù',
    igrave: 'ì',
    ograve: 'ò',
  }),
);

/**
 * Decodes character references that stand in the text itself (`it&amp;rsquo;s` read as HTML leaves `it&rsquo;s`).
 * Only references with a semicolon and a known name or a valid number; all else stays.
 */
export function repairEntities(input: string): Repaired {
  if (!input.includes('&')) return { text: input, count: 0 };
  let count = 0;
  const text = input.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([A-Z]{2,8}\d{0,2}));/gi,
    (reference, decimal?: string, hex?: string, name?: string) => {
      const character = name === undefined ? fromCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : NAMED.get(name);
      if (character === undefined) return reference;
      count += 1;
      return character;
    },
  );
  return { text, count };
}

/** Numbers 128 to 159 mean Windows-1252, as browsers read them. */
function fromCode(code: number): string | undefined {
  if (code < 9 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code >= 0x80 && code < 0xa0) return windows1252Character(code);
  return String.fromCodePoint(code);
}
