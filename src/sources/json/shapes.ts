/** One contribution as the JSON holds it. */
export interface Segment {
  speaker: string | null;
  text: string;
  start?: number;
  end?: number;
  role?: string;
}

/** What was found, and how the format joins contributions. */
export interface Segments {
  segments: Segment[];
  /** A machine gave the speakers: one speaker's run of segments is one turn. */
  runs: boolean;
  /** Speakers without words: the words are in another file. */
  textless: boolean;
}

type Json = Record<string, unknown>;

const TEXT = [
  'text',
  'content',
  'utterance',
  'transcript',
  'speech',
  'sentence',
  'punctuated_word',
  'message',
  'body',
  'value',
  'words',
  'utt',
  'statement',
];
const SPEAKER = [
  'speaker',
  'speaker_name',
  'speakername',
  'speakerName',
  'speaker_label',
  'speaker_id',
  'speakerId',
  'name',
  'who',
  'author',
  'from',
  'person',
  'role',
];
const START = ['start', 'start_time', 'startTime', 'begin', 'from_time', 'ts', 'offset', 'begin_time', 'start_ms', 'startMs'];
const END = ['end', 'end_time', 'endTime', 'stop', 'end_ts', 'to_time', 'finish', 'end_ms', 'endMs'];
/** Where the contributions may stand; in this order. */
const LISTS = [
  'monologues',
  'utterances',
  'segments',
  'turns',
  'paragraphs',
  'transcript',
  'transcripts',
  'results',
  'speeches',
  'sentences',
  'contributions',
  'messages',
  'items',
  'data',
  'dialogue',
  'dialog',
  'conversation',
  'entries',
  'body',
  'alternatives',
  'channels',
  'transcription',
  'result',
  'speaker_segments',
  'diarization',
  'speakers',
  'response',
];

/** Contributions may stand this deep. */
const DEEPEST = 8;

/** Finds the list of contributions in a JSON value: the first list, breadth first, that has speakers or words. */
export function findSegments(data: unknown): Segments | null {
  let level: unknown[] = [data];
  let textless: Segments | null = null;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (isObject(value)) {
        const parallel = parallelLists(value);
        if (parallel !== null) return parallel;
        for (const key of LISTS) if (Object.hasOwn(value, key)) next.push(value[key]);
      } else if (Array.isArray(value)) {
        const read = readList(value);
        if (read !== null && !read.textless) return read;
        textless ??= read;
        for (const item of value.slice(0, 200))
          if (isObject(item)) for (const key of LISTS) if (Object.hasOwn(item, key)) next.push(item[key]);
      }
    }
    level = next.slice(0, 1000);
  }
  return textless;
}

/** `utt[]` beside `speaker[]`. */
function parallelLists(value: Json): Segments | null {
  const texts = TEXT.map((key) => own(value, key)).find(isTextList);
  const names = SPEAKER.concat('speakers')
    .map((key) => own(value, key))
    .find((list): list is unknown[] => Array.isArray(list));
  if (texts === undefined || names === undefined || names.length !== texts.length || names.length === 0) return null;
  return { segments: texts.map((text, i) => ({ speaker: nameOf(names[i]), text })), runs: false, textless: false };
}

function readList(list: readonly unknown[]): Segments | null {
  if (list.length === 0) return null;
  if (list.every((item) => Array.isArray(item) && item.length === 2 && item.every((cell) => typeof cell === 'string'))) {
    return {
      segments: (list as [string, string][]).map(([speaker, text]) => ({ speaker: nameOf(speaker), text })),
      runs: false,
      textless: false,
    };
  }
  const objects = list.filter(isObject);
  if (objects.length < list.length * 0.5) return null;
  const segments = objects.map(segmentOf);
  const spoken = segments.filter((segment) => segment.text.trim() !== '').length;
  const named = objects.filter((item) => speakerOf(item) !== undefined).length;
  if (named < objects.length * 0.3 && !(spoken >= objects.length * 0.5 && objects.some((item) => timeOf(item, START) !== undefined)))
    return null;
  if (spoken === 0) return named > 0 ? { segments, runs: true, textless: true } : null;
  const timed = objects.some((item) => timeOf(item, START) !== undefined);
  return { segments, runs: timed && segments.every(({ speaker }) => speaker === null || isMachineName(speaker)), textless: false };
}

function segmentOf(item: Json): Segment {
  const segment: Segment = { speaker: speakerOf(item) ?? null, text: textOf(item) };
  const start = timeOf(item, START);
  const end = timeOf(item, END);
  if (start !== undefined) segment.start = start;
  if (end !== undefined) segment.end = end;
  return segment;
}

function speakerOf(item: Json): string | undefined {
  for (const key of SPEAKER) {
    const value = own(item, key);
    const name = nameOf(isObject(value) ? (own(value, 'name') ?? own(value, 'label') ?? own(value, 'id')) : value);
    if (name !== null) return name;
  }
  // Otherwise the first word's speaker (Deepgram, WhisperX words).
  const words = own(item, 'words');
  if (Array.isArray(words))
    for (const word of words.slice(0, 5))
      if (isObject(word)) {
        const name = nameOf(own(word, 'speaker'));
        if (name !== null) return name;
      }
  return undefined;
}

/** The words of one contribution: a string, or a list of words or sentences to be joined. */
function textOf(item: Json): string {
  for (const key of TEXT) {
    const value = own(item, key);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (isTextList(value)) return value.join(' ');
  }
  for (const key of ['elements', 'words', 'sentences', 'tokens']) {
    const value = own(item, key);
    if (!Array.isArray(value)) continue;
    const words = value.filter(isObject).map((word) => textOfWord(word));
    // Rev's elements hold their own blanks and punctuation.
    const text = key === 'elements' ? words.join('') : words.filter((word) => word !== '').join(' ');
    if (text.trim() !== '') return text;
  }
  return '';
}

function textOfWord(word: Json): string {
  for (const key of ['punctuated_word', 'value', 'text', 'word', 'content']) {
    const value = own(word, key);
    if (typeof value === 'string') return value;
  }
  return '';
}

/** Seconds; whole numbers in keys that say so are milliseconds. */
function timeOf(item: Json, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = own(item, key);
    const number = typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return /ms$/i.test(key) ? number / 1000 : number;
  }
  return undefined;
}

/** `SPEAKER_00`, `Speaker 1`, `spk_0`, `3`, `A`: a diariser's number, nobody's name. */
export function isMachineName(name: string): boolean {
  return /^(?:(?:speaker|spk|spkr|sprecher|s)[\s_-]{0,2})?(?:\d{1,3}|[A-Z])$/i.test(name) || /^(?:unknown|unk)$/i.test(name);
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const name = value.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > 300 ? null : name;
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
