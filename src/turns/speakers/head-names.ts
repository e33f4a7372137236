import type { Header, Span, Speaker } from '../../model.js';
import { spanOf } from '../spans.js';

const officeWord =
  /(?:spokes(?:man|woman|person)|secretary|president|minister|chancellor|ambassador|director|governor|commissioner|representative|chair(?:man|woman)?|coordinator|advis[eo]r|administrator|general|admiral|senator|mayor|king|queen|premier|porte-parole|sprecher(?:in)?|vocer[oa]|presidenta|секретарь|президент|министр)$/iu;
const nameStop =
  /^(?:by|with|and|the|a|an|of|to|from|for|here[’']s|what|our|his|her|says?|said|when|how|why|as|is|briefing|conference|remarks|in|at|on|led|held)$/iu;

/** The head's texts, in small letters as well: names are looked for without regard to case. */
interface HeadText {
  words: string;
  lower: string;
  /** Where it stands in the text; undefined for a title that the format gives. */
  start: number | undefined;
}

const headTexts = (header: Header, headerSpans: readonly Span[]): HeadText[] => {
  const parts = headerSpans.slice(0, 20).map((span) => ({ words: span.text.slice(0, 8000), start: span.start as number | undefined }));
  if (header.title !== undefined) parts.push({ words: header.title, start: undefined });
  // Case folding may change lengths in a few scripts: offsets would shift, so such heads are read as printed.
  return parts.map(({ words, start }) => ({
    words,
    lower: words.toLowerCase().length === words.length ? words.toLowerCase() : words,
    start,
  }));
};

/** Where a name stands in the head, with its span if it is in the text. */
interface Place {
  words: string;
  index: number;
  span: Span | undefined;
}

function placesIn(name: string, heads: readonly HeadText[]): { words: string; index: number; start: number | undefined }[] {
  const out: { words: string; index: number; start: number | undefined }[] = [];
  const wanted = name.toLowerCase();
  for (const { words, lower, start } of heads) {
    for (let at = lower.indexOf(wanted); at >= 0 && out.length < 12; at = lower.indexOf(wanted, at + 1)) {
      if (/\p{L}/u.test(words[at - 1] ?? '') || /\p{L}/u.test(words[at + wanted.length] ?? '')) continue;
      out.push({ words, index: at, start });
    }
  }
  return out;
}

const placesOf = (name: string, heads: readonly HeadText[], text: string): Place[] =>
  placesIn(name, heads).map(({ words, index, start }) => ({
    words,
    index,
    span: start === undefined ? undefined : spanOf(text, start + index, start + index + name.length),
  }));

/** The words of an office right before a name: `Kremlin spokesman`, `White House Press Secretary`. */
export function officeBefore(words: string, index: number): string | undefined {
  const before =
    words
      .slice(Math.max(0, index - 90), index)
      .split(/[\n\r.,;:()“”"‘’]|\s-\s/u)
      .pop() ?? '';
  const tokens = before.split(/\s+/u).filter((token) => token !== '');
  if (!officeWord.test(tokens[tokens.length - 1] ?? '')) return undefined;
  let first = tokens.length - 1;
  while (first > 0 && tokens.length - first < 6) {
    const word = tokens[first - 1] ?? '';
    if (nameStop.test(word) && !/^(?:of|for)$/iu.test(word)) break;
    if (!/^\p{Lu}/u.test(word) && !/^(?:of|for|deputy|acting|vice|press|foreign|prime|official|chief|former)$/iu.test(word)) break;
    first--;
  }
  return tokens.slice(first).join(' ');
}

/** The office after a name: `Farhan Haq, Deputy Spokesman for the Secretary-General`. */
function officeAfter(words: string, end: number): string | undefined {
  const rest = /^,\s+((?:the\s+)?[^,.;()\n]{4,90})/u.exec(words.slice(end, end + 120))?.[1];
  return rest !== undefined && rest.split(/\s+/u).some((word) => officeWord.test(word)) ? rest.trim() : undefined;
}

/** Whether the head gives a person another office than the one that a label prints: `Spokesperson` is not the secretary general. */
function holdsOtherOffice(label: string, person: string, heads: readonly HeadText[]): boolean {
  const spokes = /spokes/iu.test(label);
  const offices = placesIn(person, heads).flatMap(({ words, index }) => [
    officeBefore(words, index) ?? '',
    officeAfter(words, index + person.length) ?? '',
  ]);
  return spokes && offices.some((office) => office !== '') && !offices.some((office) => /spokes|press secretary/iu.test(office));
}

/** Fuller names and titles of those who answer, from the head of the document. Changes the speakers. */
export function readHeadNames(
  speakers: readonly Speaker[],
  header: Header,
  headerSpans: readonly Span[],
  text: string,
  keyOf: (name: string) => string,
): void {
  const heads = headTexts(header, headerSpans);
  for (const speaker of speakers) {
    if (speaker.anonymous || speaker.role === 'press' || speaker.role === 'audience') continue;
    const roleOnly = /^(?:the )?(?:(?:deputy |associate )?spokes\p{L}+|pm|p\. ?m\.?|prime minister)$/iu.test(speaker.name);
    const tokens = speaker.name.split(/\s+/u);
    const last = (tokens[tokens.length - 1] ?? '').toLowerCase();
    const fuller = header.spokespersons.find((person) =>
      roleOnly
        ? header.spokespersons.length === 1 && !holdsOtherOffice(speaker.name, person, heads)
        : person.toLowerCase().split(/\s+/u).pop() === last && person.split(/\s+/u).length > tokens.length,
    );
    if (fuller !== undefined) {
      if (roleOnly) speaker.title ??= speaker.name;
      speaker.name = fuller;
      speaker.key = keyOf(fuller);
    }
    if (speaker.name.length < 4) continue;
    for (const { words, index, span } of placesOf(speaker.name, heads, text)) {
      const before = officeBefore(words, index);
      const office = before ?? officeAfter(words, index + speaker.name.length);
      if (office !== undefined && speaker.title === undefined) {
        speaker.title = office;
        if (span !== undefined)
          speaker.evidence.push(
            before === undefined
              ? spanOf(text, span.start, span.end + 2 + office.length)
              : spanOf(text, span.start - before.length - 1, span.end),
          );
        break;
      }
      if (fuller !== undefined && span !== undefined && speaker.evidence.length === 0) speaker.evidence.push(span);
    }
  }
}
