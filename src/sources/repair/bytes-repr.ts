/** What a repair made of its input, and how often it had to. */
export interface Repaired {
  text: string;
  count: number;
}

const OPENING = /(?:^|[\s>])b(["'])(?=\s|<|\\n|\\t|\\r)/g;
const SIMPLE: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, b: 8, '0': 0, '\\': 92, "'": 39, '"': 34 };

/**
 * Decodes Python byte strings that were printed instead of decoded (`b'<p>it\xe2\x80\x99s</p>\n'`).
 * Only a literal that stands on its own and holds an escape is taken; all else stays as it is.
 */
export function decodeBytesRepr(input: string): Repaired {
  if (!/\\(?:n|t|x[0-9a-f]{2})/.test(input)) return { text: input, count: 0 };
  const pieces: string[] = [];
  let done = 0;
  let count = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(input); match !== null; match = OPENING.exec(input)) {
    const quote = match[1] ?? "'";
    const from = OPENING.lastIndex;
    const to = closingQuote(input, from, quote);
    const body = input.slice(from, to);
    if (!/\\(?:n|t|x[0-9a-f]{2})/.test(body)) {
      if (to >= input.length) break;
      OPENING.lastIndex = to;
      continue;
    }
    pieces.push(input.slice(done, from - 2), unescapeBytes(body));
    count += 1;
    done = Math.min(input.length, to + 1);
    OPENING.lastIndex = done;
  }
  if (count === 0) return { text: input, count };
  pieces.push(input.slice(done));
  return { text: pieces.join(''), count };
}

function closingQuote(input: string, from: number, quote: string): number {
  let i = from;
  while (i < input.length && input[i] !== quote) i += input[i] === '\\' ? 2 : 1;
  return Math.min(i, input.length);
}

function unescapeBytes(body: string): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  return body.replace(/(?:\\x[0-9a-fA-F]{2})+|\\[\s\S]/g, (escape) => {
    if (escape[1] === 'x' && escape.length >= 4) {
      const bytes = escape
        .split('\\x')
        .slice(1)
        .map((hex) => parseInt(hex, 16));
      return utf8.decode(Uint8Array.from(bytes));
    }
    const code = Object.hasOwn(SIMPLE, escape[1] ?? '') ? SIMPLE[escape[1] ?? ''] : undefined;
    return code === undefined ? escape : String.fromCharCode(code);
  });
}
