/** Names of the columns that a transcript table may have. Data; compared in lower case, without blanks, `_` and `-`. */
const names = {
  speaker: [
    'speaker',
    'speakername',
    'speakers',
    'name',
    'who',
    'person',
    'participant',
    'sprecher',
    'redner',
    'orador',
    'locuteur',
    'intervenant',
    'hablante',
    'speakerlabel',
    'fullname',
    'character',
    'from',
  ],
  text: [
    'text',
    'speech',
    'content',
    'utterance',
    'line',
    'lines',
    'transcript',
    'statement',
    'words',
    'body',
    'quote',
    'dialogue',
    'dialog',
    'remarks',
    'texte',
    'texto',
    'rede',
    'message',
    'paragraph',
    'sentence',
    'comment',
    'turn',
    'utt',
  ],
  start: ['start', 'starttime', 'time', 'timestamp', 'timecode', 'begin', 'from', 'minutes', 'ts', 'startseconds'],
  end: ['end', 'endtime', 'stop', 'to', 'endseconds'],
  role: ['role', 'speakertype', 'speakerrole'],
  date: ['date', 'datum', 'fecha', 'day'],
  title: ['title', 'debate', 'event', 'titre', 'titel', 'titulo'],
} as const;

export type ColumnName = keyof typeof names;
export type Columns = Partial<Record<ColumnName, number>>;

/** Which column is which, by the header row; null if it names no text, or no speaker. */
export function findColumns(header: readonly string[]): Columns | null {
  const cells = header.map((cell) => cell.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  const columns: Columns = {};
  const taken = new Set<number>();
  for (const [name, words] of Object.entries(names) as [ColumnName, readonly string[]][]) {
    for (const word of words) {
      const at = cells.findIndex((cell, i) => cell === word && !taken.has(i));
      if (at < 0) continue;
      columns[name] = at;
      taken.add(at);
      break;
    }
  }
  return columns.text === undefined || columns.speaker === undefined ? null : columns;
}
