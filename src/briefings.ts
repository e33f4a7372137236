import { parseBriefingAsync } from './briefing.js';
import type { Briefing } from './model.js';
import type { AsyncOptions, Format, LabelsOf } from './options.js';

/** One document of many. */
export interface BriefingRecord {
  /** Default: the record's 1-based place, as a string. */
  id?: string;
  text: string | Uint8Array;
  format?: Format;
  /** ISO date of the briefing. */
  date?: string;
}

/** What came of one document: one bad document costs only itself. */
export type BriefingResult<L extends string = string> =
  { id: string; briefing: Briefing<L> } | { id: string; error: { code: string; message: string } };

/**
 * Reads many briefings, one at a time and in order, holding one in memory.
 *
 * @param records Transcripts, bare or with an id, a format and a date of their own.
 * @param options As for `parseBriefingAsync`; a record's `format` and `date` win over them.
 * @returns An async iterable of results in the order of the records. A record that can't be read gives an `error`
 *   with the error's name as `code`; only an abort ends the whole.
 * @throws The signal's reason when aborted; TypeError for one string in place of many.
 * @example
 * for await (const result of parseBriefings(records)) if ('briefing' in result) save(result.id, result.briefing);
 */
export async function* parseBriefings<const O extends AsyncOptions>(
  records: Iterable<string | Uint8Array | BriefingRecord> | AsyncIterable<string | Uint8Array | BriefingRecord>,
  options?: O,
): AsyncGenerator<BriefingResult<LabelsOf<O>>, void, undefined> {
  // A string is an iterable too: of letters.
  if (typeof records === 'string') throw new TypeError('Expected an iterable of transcripts, got one string: give it in an array');
  let place = 0;
  for await (const each of records) {
    place += 1;
    options?.signal?.throwIfAborted();
    const record: BriefingRecord = typeof each === 'string' || each instanceof Uint8Array ? { text: each } : each;
    const id = record?.id ?? String(place);
    try {
      const { format, date } = record;
      const briefing = await parseBriefingAsync(record.text, {
        ...options,
        ...(format === undefined ? {} : { format }),
        ...(date === undefined ? {} : { date }),
      } as AsyncOptions);
      yield { id, briefing: briefing as Briefing<LabelsOf<O>> };
    } catch (error) {
      options?.signal?.throwIfAborted();
      yield {
        id,
        error: { code: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) },
      };
    }
  }
}
