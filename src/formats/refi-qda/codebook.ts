import { x } from 'xastscript';
import type { Element } from 'xast';
import type { CodebookStrategy } from '../../answers/codebook/index.js';
import { codebook } from '../../answers/codebook/index.js';
import type { Taxonomy } from '../../options.js';
import { version } from '../../version.js';
import { xmlDocument, xmlText } from '../xml.js';
import { guidOf } from './guid.js';

/** What `refiQdaCodebook` takes besides a taxonomy. */
export interface CodebookOptions {
  /** A description of each code, by label or strategy; default for strategies: the codebook's, with an example; for labels: none. */
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
  const codes = codebook(taxonomy).labels.map(({ label, strategies }) =>
    code(
      [label],
      notes.get(label),
      strategies.map((each) => code([label, each.strategy], notes.get(each.strategy) ?? description(each), [])),
    ),
  );
  return `${xmlDocument(x('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: `onrecord ${version}` }, [x('Codes', codes)]))}\n`;
}

function description({ note, example, contested, technique }: CodebookStrategy): string {
  const sentences = [
    `The answer ${note}`,
    ...(technique === undefined ? [] : [`Technique: ${technique}.`]),
    `Example: “${example.ask}” – “${example.answer}”`,
    ...(contested ? ['Careful coders split on it.'] : []),
  ];
  return sentences.join(' ');
}
