import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const annotations = fileURLToPath(new URL('../../annotations/turns/', import.meta.url));
const transcripts = fileURLToPath(new URL('../../../shared/transcripts/', import.meta.url));

/** Whether the transcripts that the gold points into are there. */
export const hasTranscripts = existsSync(transcripts);

/** One turn of a gold file. Offsets are UTF-16 units of the decoded file. */
export interface GoldTurn {
  label: [number, number] | null;
  /** The spoken stretches, page furniture left out. */
  text: [number, number][];
  /** Alternatives are joined by `|`: any of them is right. */
  role: string;
  /** A careful reader may or may not count this one: it is not scored. */
  unsure?: boolean;
}

/** A gold file, as it stands in annotations/turns. */
export interface GoldFile {
  source: string;
  sha256: string;
  unit: string;
  licence: string;
  /** False where only the first turns were read. */
  complete: boolean;
  turns: GoldTurn[];
}

/** A gold file with the file it points into. */
export interface GoldDocument extends GoldFile {
  layout: string;
  raw: string;
}

/** `utf16 of the file decoded as X` gives X. */
export const encodingOf = (unit: string): string => unit.replace(/^.*decoded as /, '');

/** Reads every gold file, sorted by name; throws where a source has changed. */
export function readGold(): GoldDocument[] {
  return readdirSync(annotations)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(annotations + name, 'utf8')) as GoldFile;
      const bytes = readFileSync(transcripts + gold.source);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== gold.sha256) throw new Error(`${name}: expected ${gold.source} with hash ${gold.sha256}, got ${sha256}`);
      const raw = new TextDecoder(encodingOf(gold.unit), { ignoreBOM: true }).decode(bytes);
      return { ...gold, layout: gold.source.split('/')[0]!, raw };
    });
}
