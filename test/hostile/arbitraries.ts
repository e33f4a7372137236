/** Texts for property tests: from pieces that mean something to one stage or another, and from any code units at all. */
import fc from 'fast-check';
import { prototypeWords } from './inputs.js';

const pieces = [
  ...[
    'Q: ',
    'Q ',
    'MR. HALE: ',
    'MS. LEE:  ',
    'THE PRESS: ',
    'Ann Lee, Wire: ',
    '**Q:** ',
    'Q. ',
    'A. ',
    '[00:01:02] ',
    'Source: Wire\n',
    '- ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\f',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u0301',
    '\ud83d',
    '\ude00',
    '😀',
  ],
  ...[
    'Why?',
    'Will you resign',
    'and when ',
    'No comment. ',
    'I refer you to ',
    'the Ministry of ',
    'You know',
    ', ',
    '—',
    '-- ',
    '...',
    '…',
    '?!',
    '? ',
  ],
  ...[
    '“',
    '”',
    '"',
    '’',
    "'",
    '(',
    ')',
    '[',
    ']',
    '(Laughter.)',
    '[inaudible]',
    '<b>',
    '</p>',
    '&amp;',
    '{"a":',
    '# ',
    '---',
    '***',
    '|',
    '1.',
    '$5m',
    '3 May ',
  ],
  ...[
    'U.S. ',
    'Geneva ',
    'President Lee ',
    'yesterday ',
    'last Friday',
    'the next two weeks',
    '2024-02-30 ',
    'İ',
    'ß',
    'ﬁ',
    '東京',
    'Привет ',
    'مرحبا',
    '\u0600',
  ],
  ...prototypeWords,
];

const piecesText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
/** No NUL: text with one is refused as binary, which has a test of its own. */
const unitsText = fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units));

export const anyText = fc.oneof(
  piecesText,
  unitsText,
  fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replaceAll('\0', '')),
);

/** Turns with such texts. */
export const anyBriefing = fc.oneof(
  anyText,
  fc
    .array(fc.tuple(fc.constantFrom('Q: ', 'MR. HALE: ', 'MS. LEE: ', 'Wire: ', '', '\n'), anyText), { maxLength: 8 })
    .map((turns) => turns.map(([label, text]) => `${label}${text}\n\n`).join('')),
);
