import type { LineTable } from './lines.js';

const quoted = /["“«„][^"”»“]{0,400}["”»“]/gu;
const greeting =
  /^(?:(?:very )?good (?:morning|afternoon|evening|day)|hello|hi\b|thank you|thanks|welcome\b|well[,. ]|ok(?:ay)?[,. ]|all right|ladies and gentlemen|greetings|buen[oa]s [dtn]|bonjour|mesdames|guten (?:tag|morgen|abend)|meine damen|здравствуйте|добрый|bom dia|dear (?:friends|colleagues|ladies)|so[, ]|everyone,|excellencies|kia ora|namaskar|muy buen)/iu;
const person =
  /\b(?:i|we|i’m|i'm|i’ve|i've|i’d|i’ll|we’re|we're|we’ve|we've|we’ll|our|us|my|me|you|your|je|nous|notre|nos|vous|ich|wir|unser(?:e|en|em|er|es)?|ihnen|yo|nosotros|nuestr[oa]s?|ustedes)\b|(?:^|\s)(?:я|мы|нас|наш|наша|наши|вам|вас|вы)(?=[\s,.])/iu;
/** The first person of an editor, not of a speaker. */
const editorial =
  /\b(?:we|i) (?:met|spoke|talked|asked|sat down|interviewed|caught up|reached|visited|publish)\b|\bour (?:correspondent|reporter|editor|readers)|\btranscript\b|\bthis (?:interview|conversation|discussion)\b|\bedited for\b|\b(?:told|answered|spoke to|took questions from) (?:the )?(?:press|reporters|journalists|questions)|\bgespräch|\binterview was|\bwas interviewed/iu;

/** Whether a paragraph is spoken in the first or second person. Quotations do not count: an article quotes. */
export function isSpeech(paragraph: string): boolean {
  const words = paragraph.split(/\s+/u).length;
  if (words < 2 || editorial.test(paragraph.slice(0, 600))) return false;
  if (words < 12 && greeting.test(paragraph) && /[.,!:]$/u.test(paragraph)) return true;
  if (words < 4 || !/[.?!…:;"”)\]—–-]$/u.test(paragraph)) return false;
  const own = paragraph.slice(0, 3000).replace(quoted, ' ');
  if (greeting.test(own)) return true;
  return words >= 8 && person.test(own);
}

/** Whether a paragraph is a whole sentence, as no line of a page's head is. */
function isSentence(paragraph: string): boolean {
  return (
    /[.?!…:”"]$/u.test(paragraph) &&
    paragraph.split(/\s+/u).length >= 6 &&
    /^["“‘\p{Lu}\p{Lo}]/u.test(paragraph) &&
    !editorial.test(paragraph) &&
    !/^(?:photo|source|note)\b/iu.test(paragraph)
  );
}

interface Piece {
  start: number;
  end: number;
  kind: string;
}

/**
 * Where an unlabelled opening statement begins before the first label; null where the head is no speech.
 * `mode`: `speech` takes paragraphs in the first or second person, `always` any whole sentence, `never` none.
 */
export function findOpening(
  text: string,
  table: LineTable,
  first: number,
  pieces: readonly Piece[],
  mode: 'speech' | 'always' | 'never',
): number | null {
  if (mode === 'never') return null;
  const speaks = mode === 'always' ? (paragraph: string): boolean => isSpeech(paragraph) || isSentence(paragraph) : isSpeech;
  let paragraph = -1;
  let last = 0;
  let p = 0;
  const close = (): number | null => {
    if (paragraph < 0) return null;
    const words = text.slice(paragraph, last).replaceAll(/\s+/gu, ' ').trim();
    return speaks(words) ? paragraph : null;
  };
  for (const line of table.lines) {
    if (line.from >= first) break;
    while (p < pieces.length && (pieces[p]?.end ?? 0) <= line.from) p++;
    const inPiece = p < pieces.length && (pieces[p]?.start ?? Infinity) < line.to;
    if (line.blank || line.para || inPiece) {
      const found = close();
      if (found !== null) return found;
      paragraph = line.blank || inPiece ? -1 : line.from;
    }
    if (!line.blank && !inPiece) last = line.to;
  }
  return close();
}
