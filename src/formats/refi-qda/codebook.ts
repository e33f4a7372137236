import { x } from 'xastscript';
import type { Element } from 'xast';
import { strategies, strategyNotes } from '../../answers/strategies.js';
import type { Strategy } from '../../model.js';
import type { Taxonomy } from '../../options.js';
import { version } from '../../version.js';
import { xmlDocument, xmlText } from '../xml.js';
import { guidOf } from './guid.js';

/** What `refiQdaCodebook` takes besides a taxonomy. */
export interface CodebookOptions {
  /** A description of each code, by label or strategy; default for strategies: `The answer …`, for labels: none. */
  notes?: Readonly<Record<string, string>>;
}

/**
 * A taxonomy as a REFI-QDA codebook (`.qdc`, https://www.qdasoftware.org), which ATLAS.ti, MAXQDA, NVivo, QualCoder and Taguette
 * import: a code for each label, and under it a code for each strategy that rolls up to it. The GUIDs are made of the names, so
 * that the same taxonomy gives the same file.
 *
 * @param taxonomy One of `taxonomies`, or your own.
 * @returns An XML document, UTF-8, that ends in a line break.
 * @example
 * await writeFile('codebook.qdc', refiQdaCodebook(taxonomies.default));
 */
export function refiQdaCodebook(taxonomy: Taxonomy<string>, options: CodebookOptions = {}): string {
  const notes = new Map(Object.entries(options.notes ?? {}));
  const code = (path: readonly string[], note: string | undefined, children: Element[]): Element =>
    x('Code', { guid: guidOf([taxonomy.name, ...path].join('/')), name: xmlText(path.at(-1) ?? ''), isCodable: 'true' }, [
      ...(note === undefined ? [] : [x('Description', xmlText(note))]),
      ...children,
    ]);
  const under = (label: string): Element[] =>
    strategies
      .filter((strategy) => taxonomy.map[strategy] === label)
      .map((strategy) => code([label, strategy], notes.get(strategy) ?? defaultNote(strategy, taxonomy), []));
  const codes = taxonomy.labels.map((label) => code([label], notes.get(label), under(label)));
  const book = x('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: `onrecord ${version}` }, [x('Codes', codes)]);
  return `${xmlDocument(book)}\n`;
}

function defaultNote(strategy: Strategy, { techniques }: Taxonomy<string>): string {
  const technique = techniques?.[strategy];
  return `The answer ${strategyNotes[strategy]}${technique === undefined ? '' : ` (${technique})`}`;
}
