import type { Header, Span } from '../model.js';

/** Fields of the header from what the format states, then from the head's lines. */
export function readHeader(text: string, spans: readonly Span[], given: Partial<Header> | undefined, date: string | undefined): Header {
  const header: Header = { spokespersons: [], ...given };
  if (date !== undefined) header.date = date;
  const lines = spans.flatMap((span) => span.text.split(/[\r\n]+/u)).map((line) => line.trim()).filter((line) => line !== '');
  for (const line of lines) {
    const source = /^(?:source|fuente|quelle|источник)\s?:\s+(\S.{0,120})$/iu.exec(line)?.[1];
    if (source !== undefined && header.source === undefined) header.source = source;
  }
  if (header.title === undefined) {
    const title = lines.find((line) => line.length > 15 && !/^(?:---|source)/iu.test(line));
    if (title !== undefined) header.title = title.replace(/^#+\s*/u, '');
  }
  return header;
}
