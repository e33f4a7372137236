import { checkLists, entityLists } from '../check-lists.js';
import type { Entity, Furniture, Header, Message, Span, Speaker, Turn } from '../model.js';
import type { EntityOptions, Recognizer } from '../options.js';
import { defaultLexicons } from './lexicons/index.js';
import { foundBy, settleOverlaps } from './overlap.js';
import type { Found } from './overlap.js';
import { defaultRecognizers } from './recognizers/index.js';
import { labelMentions } from './resolve/labels.js';
import { resolve } from './resolve/resolve.js';
import { read } from './text/row.js';
import type { SharedContext } from './text/row.js';

/** What `tagBriefing` needs of a split briefing: the result of `splitTurns`. */
export interface TaggableBriefing {
  text: string;
  turns: readonly Turn[];
  speakers: readonly Speaker[];
  header: Header;
  headerSpans: readonly Span[];
  furniture: readonly Furniture[];
}

/**
 * Finds who and what is named in a text, and joins mentions of one thing.
 *
 * Recognizers run in the order of the list; overlaps are settled by one rule (`settleOverlaps`): the longer mention
 * wins, then the surer, then the earlier recognizer; only a role may hold other mentions inside it.
 *
 * @param text Any text: a sentence, an article, a transcript. Offsets are its UTF-16 units.
 * @param options `date` (the day that relative dates are read against), `language` (default `en`), `recognizers`, `lexicons`.
 * @returns Entities in order of first mention; `mentions[].turn` is null.
 * @throws TypeError if `text` is no string or a list of the options holds something else; RangeError if `date` is no `YYYY-MM-DD` day.
 * @example
 * tagEntities('President Putin called Minsk on August 9.', { date: '2020-08-19' });
 */
export function tagEntities(text: string, options: EntityOptions = {}): Entity[] {
  if (typeof text !== 'string') throw new TypeError(`Expected text as a string, got ${text === null ? 'null' : typeof text}`);
  const found = recognize(text, options, { turns: [], speakers: [], header: { spokespersons: [] } });
  return resolve(text, settleOverlaps(found), []);
}

/**
 * Finds who and what is named in a briefing. Speakers' labels are mentions too (recognizer `roster`, turn null, as
 * they lie before their turns); page furniture is not read.
 *
 * @param briefing What `splitTurns` returns.
 * @param options As for `tagEntities`.
 * @returns Entities in order of first mention, and messages (`date-unknown`, `language-unsupported`).
 * @throws TypeError if a list of the options holds something else; RangeError if `date` is no `YYYY-MM-DD` day.
 */
export function tagBriefing(briefing: TaggableBriefing, options: EntityOptions = {}): { entities: Entity[]; messages: Message[] } {
  const { text, turns, speakers } = briefing;
  const lexicons = options.lexicons ?? defaultLexicons;
  const found = recognize(blankOut(briefing), options, briefing);
  const labels = labelMentions(turns, speakers, lexicons).map((mention) => foundBy('roster', 0, mention));
  const settled = settleOverlaps([...labels, ...found]);
  const entities = resolve(text, settled, turns);
  return { entities, messages: messagesOf(entities, options) };
}

function recognize(text: string, options: EntityOptions, about: Pick<TaggableBriefing, 'turns' | 'speakers' | 'header'>): Found[] {
  checkLists(options, entityLists);
  const { date } = options;
  if (date !== undefined && !isDay(date)) throw new RangeError(`Expected a date as YYYY-MM-DD, got \`${String(date)}\``);
  const language = options.language ?? 'en';
  const lexicons = options.lexicons ?? defaultLexicons;
  const recognizers: readonly Recognizer[] =
    options.recognizers ?? (isEnglish(language) ? defaultRecognizers : defaultRecognizers.filter(({ name }) => name === 'roster'));
  const context: SharedContext = {
    turns: about.turns,
    speakers: about.speakers,
    header: about.header,
    language,
    lexicons,
    reading: read(text),
  };
  if (date !== undefined) context.date = date;
  const found: Found[] = [];
  recognizers.forEach((recognizer, order) => {
    for (const mention of recognizer.recognize(text, context)) {
      if (mention.start >= 0 && mention.end <= text.length && mention.start < mention.end)
        found.push(foundBy(recognizer.name, order + 1, mention));
    }
  });
  return found;
}

const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

function isDay(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return false;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** The text with labels and furniture blanked, unit for unit, so that no mention runs across them. */
function blankOut({ text, turns, furniture }: TaggableBriefing): string {
  const blanks: { start: number; end: number; fill: string }[] = [
    ...furniture.map(({ start, end }) => ({ start, end, fill: '\n' })),
    ...turns.flatMap(({ labelSpan }) => (labelSpan ? [{ start: labelSpan.start, end: labelSpan.end, fill: '\n' }] : [])),
    // Inside a turn speech goes on across a page number.
    ...turns.flatMap((turn) => turn.furniture.map(({ start, end }) => ({ start, end, fill: ' ' }))),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  let out = '';
  for (const { start, end, fill } of blanks) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    out += text.slice(at, from) + fill.repeat(end - from);
    at = end;
  }
  return out + text.slice(at);
}

function messagesOf(entities: readonly Entity[], { date, language = 'en' }: EntityOptions): Message[] {
  const messages: Message[] = [];
  if (!isEnglish(language)) {
    messages.push({
      rule: 'language-unsupported',
      severity: 'warning',
      reason: `No entity recognizer serves the language \`${language}\`; only the speakers' names were looked for.`,
    });
  }
  const unread = entities
    .filter(({ type }) => type === 'date')
    .flatMap(({ mentions }) => mentions)
    .filter(({ normalized }) => normalized === undefined);
  const [first] = unread;
  if (date === undefined && first) {
    messages.push({
      rule: 'date-unknown',
      severity: 'info',
      reason: `The briefing's day is unknown, so ${unread.length === 1 ? 'one date has' : `${unread.length} dates have`} no value; give it as \`date\`.`,
      span: { start: first.start, end: first.end, text: first.text },
    });
  }
  return messages;
}
