import type { Speaker, Turn } from '../../model.js';
import type { Lexicon, RawMention } from '../../options.js';
import { speakerNames } from './speakers.js';

/** Titles in front of a name in a label. */
export const titles =
  /^(?:(?:the|mr|mrs|ms|miss|dr|sir|rep|sen|gov|gen|hon|prof|president|vice president|prime minister|secretary|minister|senator|chair|chairman|ambassador|treasurer|governor|foreign minister|admiral|general|justice|congressman|congresswoman|representative|director|commissioner|deputy|assistant|professor|judge|mayor|speaker)\.? )+/iu;

/** The names in the labels of a briefing's turns. A label that names nobody (`Q`, `THE PRESIDENT`) is none. */
export function labelMentions(turns: readonly Turn[], speakers: readonly Speaker[], lexicons: readonly Lexicon[]): RawMention[] {
  const names = new Map(speakerNames(speakers, [], lexicons).map((known) => [known.speaker?.id, known]));
  return turns.flatMap(({ label, labelSpan, speaker }): RawMention[] => {
    const known = speaker === null ? undefined : names.get(speaker);
    if (!known || label === null || labelSpan === null) return [];
    const at = labelSpan.text.indexOf(label);
    const bare = label.replace(titles, '').split(/[(,:]/u, 1)[0]!.trimEnd();
    const last = known.name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (at < 0 || bare === '' || (known.type === 'person' && !label.toLowerCase().includes(last))) return [];
    const start = labelSpan.start + at + label.indexOf(bare, label.length - label.replace(titles, '').length);
    const mention: RawMention = { start, end: start + bare.length, type: known.type, name: known.name };
    if (known.wikidata !== undefined) mention.ids = { wikidata: known.wikidata };
    return [mention];
  });
}
