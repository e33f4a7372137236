/**
 * Brings raw stretches and extracted text to one form, so that a turn is compared by its words: tags out, entities and
 * wrong encodings undone, white space gone. Applied to both sides alike.
 */
import { namedEntities as named } from '../../tools/lib/raw-text.js';

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });

/** `\xe2\x80\x99`, `\n`, `\'`: what Python prints for bytes. */
function bytesLiteral(text: string): string {
  if (!/\\(?:x[\da-f]{2}|[nrt'])/.test(text)) return text;
  const plain = text.replace(/\\[nrt]/g, ' ').replace(/\\(['"\\])/g, '$1');
  return plain.replace(/(?:\\x[\da-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'));
}

const cp1252 = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char) => [char, charByte(char)]));
function charByte(char: string): number {
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0x80; byte < 0xa0; byte += 1) if (decoder.decode(Uint8Array.of(byte)) === char) return byte;
  return 0x3f;
}

/** UTF-8 that was read as windows-1252. */
const mojibake = (text: string): string =>
  text.replace(/[ÂÃâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g, (run) => {
    const bytes = Uint8Array.from([...run], (char) => cp1252.get(char) ?? char.charCodeAt(0));
    const fixed = Buffer.from(bytes).toString('utf8');
    return fixed.includes('\uFFFD') ? run : fixed;
  });

/** The words of a stretch without white space. `markup`: the stretch is raw HTML or XML. */
export function dense(text: string, markup = false): string {
  const visible = markup ? entities(bytesLiteral(text).replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')) : entities(text);
  return mojibake(visible).replace(/[\s\u00AD\u200B-\u200D]+/g, '');
}

/** A label without mark-up, closer and time of day; a bare dash, or none, is empty. */
export const denseLabel = (label: string | null, markup = false): string =>
  label === null
    ? ''
    : dense(label, markup)
        .replace(/[*_\\]/g, '')
        .replace(/\(\d{1,2}:\d{2}(?::\d{2})?\):?$/, '')
        .replace(/(?<![:;.,—–-])[:;.,—–-]+$/, '')
        .replace(/^[—–-]+/, '');
