import type { Briefing } from '../../model.js';
import type { DirectoryWriter, FilePiece } from '../../options.js';
import { sourceName } from '../asks/rows.js';
import { codePoints } from '../code-points.js';
import type { Mark } from '../standoff.js';
import { marksOf } from '../standoff.js';
import { annotationConf } from './conf.js';

/**
 * A brat collection: `NAME.txt` and `NAME.ann` for each briefing, and an `annotation.conf` that declares what they use. Asks,
 * evidence and mentions are text-bound annotations in code points; labels and strategies are attributes of asks, `Rests_on` leads from
 * an ask to its evidence, and Wikidata ids are normalizations.
 */
export const bratWriter: DirectoryWriter = {
  name: 'brat',
  open() {
    const names = new Set<string>();
    const labels = new Set<string>();
    return {
      add(briefing, context) {
        const name = free(sourceName(context), names);
        names.add(name);
        for (const label of briefing.taxonomy.labels) labels.add(bratName(label));
        for (const { asks } of briefing.exchanges) for (const { verdict } of asks) if (verdict) labels.add(bratName(verdict.label));
        return [
          { path: `${name}.txt`, text: briefing.text, complete: true },
          { path: `${name}.ann`, text: annotations(briefing), complete: true },
        ];
      },
      end: (): FilePiece[] => [{ path: 'annotation.conf', text: annotationConf([...labels].sort()) }],
    };
  },
};

function annotations(briefing: Briefing<string>): string {
  const at = codePoints(briefing.text);
  const lines: string[] = [];
  const places = new Map<string, string>();
  const counts = { A: 0, R: 0, N: 0, '#': 0 };
  const add = (kind: keyof typeof counts, rest: string): void => {
    counts[kind] += 1;
    lines.push(`${kind}${counts[kind]}\t${rest}`);
  };
  for (const mark of marksOf(briefing).filter(({ span }) => span.text.trim() !== '')) {
    const target = `T${places.size + 1}`;
    places.set(mark.id, target);
    const pieces = linesOf(mark.span);
    const offsets = pieces.map(({ start, end }) => `${at(start)} ${at(end)}`).join(';');
    lines.push(`${target}\t${typeOf(mark)} ${offsets}\t${pieces.map(({ text }) => text).join(' ')}`);
    if (mark.kind === 'evidence') add('R', `Rests_on Arg1:${places.get(mark.ask.id) ?? target} Arg2:${target}`);
    if (mark.kind === 'mention' && mark.entity.ids?.wikidata !== undefined)
      add('N', `Reference ${target} Wikidata:${mark.entity.ids.wikidata}\t${oneLine(mark.entity.name)}`);
    if (mark.kind !== 'ask') continue;
    const { verdict, type, slot } = mark.ask;
    add('A', `Form ${target} ${type}`);
    add('A', `Slot ${target} ${slot}`);
    if (verdict === null) continue;
    add('A', `Label ${target} ${bratName(verdict.label)}`);
    if (verdict.strategy !== null) add('A', `Strategy ${target} ${verdict.strategy}`);
    if (verdict.abstained) add('A', `Abstained ${target}`);
    add('#', `AnnotatorNotes ${target}\tconfidence ${verdict.confidence.toFixed(2)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const typeOf = (mark: Mark): string => {
  const name = mark.kind === 'mention' ? mark.entity.type : mark.kind;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** An annotation may not run over a line break: it is cut there, and brat joins its pieces with a blank. */
function linesOf({ start, text }: { start: number; text: string }): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029\u0085]+/gu)]
    .filter(([piece]) => piece.trim() !== '')
    .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length, text: piece }));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** A label as brat takes one: no blanks, no mark-up. */
const bratName = (label: string): string => label.replace(/[^\p{L}\p{N}_-]+/gu, '_');

/** A file name that none of the directory's other briefings has. */
function free(source: string, taken: ReadonlySet<string>): string {
  const named = source.replace(/\.(?:txt|md|html?|vtt|srt|json|csv|xml)$/iu, '');
  const stem = named.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/u, '') || 'briefing';
  let name = stem;
  for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`;
  return name;
}
