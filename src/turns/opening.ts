import type { Boundary } from './assemble.js';
import type { LineTable } from './lines.js';

const quoted = /["“«„][^"”»“]{0,400}["”»“]/gu;
const greeting = /^(?:good (?:morning|afternoon|evening|day)|hello|hi\b|thank you|thanks|welcome|well[,. ]|ok(?:ay)?[,. ]|all right|ladies and gentlemen|greetings|buen[oa]s|bonjour|mesdames|guten|meine damen|здравствуйте|добрый|bom dia|dear|so[, ]|everyone|excellenc)/iu;
const person = /\b(?:i|we|i’m|i'm|i’ve|i've|i’d|i’ll|we’re|we're|we’ve|we've|we’ll|our|us|my|me|you|your|je|nous|notre|nos|vous|ich|wir|unser(?:e|en|em|er|es)?|ihnen|yo|nosotros|nuestr[oa]s?|ustedes)\b|(?:^|\s)(?:я|мы|нас|наш|наша|наши|вам|вас|вы)(?=[\s,.])/iu;

/** Whether a paragraph is spoken in the first or second person. Quotations do not count: an article quotes. */
export function isSpeech(paragraph: string): boolean {
  const words = paragraph.split(/\s+/u).length;
  if (words < 4 || !/[.?!…:"”)\]—–-]$/u.test(paragraph)) return false;
  const own = paragraph.slice(0, 3000).replace(quoted, ' ');
  if (greeting.test(own)) return true;
  return words >= 8 && person.test(own);
}

interface Piece { start: number; end: number }

/** Where an unlabelled opening statement begins before the first label; null where the head is no speech. */
export function findOpening(text: string, table: LineTable, boundaries: readonly Boundary[], pieces: readonly Piece[]): number | null {
  const first = boundaries[0]?.start;
  if (first === undefined) return null;
  let paragraph = -1;
  let p = 0;
  const closes = (end: number): number | null => (paragraph >= 0 && isSpeech(text.slice(paragraph, end).replaceAll(/\s+/gu, ' ').trim()) ? paragraph : null);
  let last = 0;
  for (const line of table.lines) {
    if (line.from >= first) break;
    while (p < pieces.length && (pieces[p]?.end ?? 0) <= line.from) p++;
    const inPiece = p < pieces.length && (pieces[p]?.start ?? Infinity) < line.to;
    if (line.blank || line.para || inPiece) {
      const found = closes(last);
      if (found !== null) return found;
      paragraph = line.blank || inPiece ? -1 : line.from;
    }
    if (!line.blank && !inPiece) last = line.to;
  }
  return closes(last);
}
