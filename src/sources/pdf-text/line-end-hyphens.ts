import type { Message } from '../../model.js';

const small = /^\p{Ll}$/u;

/**
 * A message on words that are broken over line ends (`unemploy-` / `ment`), as in text that was taken from a PDF; none
 * where there are none. Plain text stays as it is, so that offsets hold: the words are read in two pieces.
 */
export function reportLineEndHyphens(text: string): Message[] {
  let count = 0;
  let span: Message['span'];
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 2)) {
    let next = at + 2;
    while (next < text.length && text.charCodeAt(next) <= 32) next++;
    if (!small.test(text[at - 1] ?? '') || !small.test(text[at - 2] ?? '') || !small.test(text[next] ?? '')) continue;
    count++;
    if (span !== undefined) continue;
    let start = at;
    while (start > 0 && small.test(text[start - 1] ?? '')) start--;
    let end = next;
    while (end < text.length && small.test(text[end] ?? '')) end++;
    span = { start, end, text: text.slice(start, end) };
  }
  if (span === undefined) return [];
  const reason = `${count} ${count === 1 ? 'word is' : 'words are'} broken over line ends by a hyphen; the text keeps them as printed.`;
  return [{ rule: 'line-end-hyphen', severity: 'info', reason, span }];
}
