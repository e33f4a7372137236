import type { Span } from '../model.js';
import { spanOf } from './spans.js';

const bracket = /\([^()\n]{1,200}\)|\\?\[[^[\]\n]{1,200}\]|<s>[^<]{0,300}<\/s>|~~[^~\n]{1,200}~~/gu;
const stageWords =
  /laugh|applau|audib|cross-?talk|interpret|in (?:hindi|french|spanish|russian|german|arabic)|pause|music|cheer|boo|silence|no response|aside|speak|unintelligible|off-?mic|translat|risas|aplausos|ininteligible|rires|beifall|heiterkeit|lachen|смех|аплодисменты|неразборчиво|ph|sic|gestur|nods|sigh|cough|indicat|end of|begin|video|clip|playing|voice|audience|sings?|points|removes|redact|\d{1,2}:\d{2}/iu;

/**
 * Stage directions, translator's brackets and corrections inside a stretch of text. Square brackets are never spoken; round
 * ones are asides only where they name something that a stenographer adds.
 */
export function findAsides(text: string, start: number, end: number): Span[] {
  if (start >= end) return [];
  const part = text.slice(start, end);
  const asides: Span[] = [];
  if (!part.includes('(') && !part.includes('[') && !part.includes('<s>') && !part.includes('~~')) return asides;
  for (const match of part.matchAll(bracket)) {
    if (match[0].startsWith('(') && !stageWords.test(match[0])) continue;
    asides.push(spanOf(text, start + match.index, start + match.index + match[0].length));
  }
  return asides;
}
