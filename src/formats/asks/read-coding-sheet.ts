import { csvParse } from 'd3-dsv';
import { strategies } from '../../answers/strategies.js';
import { resolveTaxonomy } from '../../answers/taxonomies/index.js';
import { turnVerdict } from '../../answers/turn-verdict.js';
import type { Ask, Briefing, Strategy, Verdict } from '../../model.js';
import type { Taxonomy, TaxonomyName } from '../../options.js';
import { plain } from './csv.js';

/** Options of `readCodingSheet`. */
export interface CodingSheetOptions {
  /** Only rows of this source are read; default: all rows. */
  source?: string;
  /** Who coded, where the sheet's `coder` cell is empty; default `coder`. */
  coder?: string;
  /** Default: the briefing's taxonomy by name. Needed where that is one of your own. */
  taxonomy?: TaxonomyName | Taxonomy<string>;
  /** Default 0.5. */
  abstainBelow?: number;
}

/**
 * Takes over a person's codes from an edited sheet.
 *
 * A row counts as coded where its `coder` is filled, or where its `label` or `strategy` differs from the briefing's verdict.
 * A coded row's verdict has confidence 1 and `origin: { by: 'human', name: coder }`; the verdicts of its exchange are rolled up
 * anew. With a `strategy` and an unchanged or empty `label`, the taxonomy gives the label.
 *
 * @param csv The sheet that `csvWriter` wrote, with `label`, `strategy` and `coder` edited; columns may be left out or moved, but
 *   `ask_id`.
 * @param briefing The briefing that the sheet was written from. It is left as it is.
 * @throws Error that names the row for an unknown ask, label or strategy, or for a sheet that was made from another text.
 * @example
 * const coded = readCodingSheet(readFileSync('codes.csv', 'utf8'), briefing, { coder: 'AB' });
 */
export function readCodingSheet(csv: string, briefing: Briefing<string>, options: CodingSheetOptions = {}): Briefing<string> {
  const taxonomy = resolveTaxonomy(options.taxonomy ?? (briefing.taxonomy.name as TaxonomyName));
  const rows = csvParse(csv.replace(/^\uFEFF/u, ''));
  if (!rows.columns.includes('ask_id')) throw new Error(`Expected a column ask_id, got ${rows.columns.join(', ') || 'none'}`);
  const asks = new Map(briefing.exchanges.flatMap((exchange) => exchange.asks.map((ask) => [ask.id, ask])));
  const coded = new Map<string, Verdict<string>>();
  rows.forEach((row, index) => {
    const cells = new Map(Object.entries(row).map(([column, value]) => [column, plain(value ?? '').trim()]));
    if (options.source !== undefined && cells.get('source') !== options.source) return;
    const where = `row ${index + 2}`;
    const ask = asks.get(cells.get('ask_id') ?? '');
    if (ask === undefined) throw new Error(`Expected an ask of this briefing in ${where}, got \`${cells.get('ask_id') ?? ''}\``);
    for (const end of ['start', 'end'] as const) {
      const given = cells.get(end);
      if (given && Number(given) !== ask[end])
        throw new Error(`Expected ${end} ${ask[end]} for ${ask.id} in ${where}, got ${given}: the sheet was made from another text`);
    }
    const verdict = verdictOf(cells, ask, taxonomy, briefing, options.coder, where);
    if (verdict !== undefined) coded.set(ask.id, verdict);
  });
  const exchanges = briefing.exchanges.map((exchange) => {
    if (!exchange.asks.some(({ id }) => coded.has(id))) return exchange;
    const changed = exchange.asks.map((ask) => ({ ...ask, verdict: coded.get(ask.id) ?? ask.verdict }));
    const verdicts = changed.flatMap(({ verdict }) => verdict ?? []);
    return { ...exchange, asks: changed, verdict: turnVerdict(verdicts, taxonomy, options.abstainBelow ?? 0.5) };
  });
  return { ...briefing, exchanges };
}

function verdictOf(
  cells: ReadonlyMap<string, string>,
  ask: Ask<string>,
  taxonomy: Taxonomy<string>,
  { taxonomy: { labels } }: Briefing<string>,
  coder: string | undefined,
  where: string,
): Verdict<string> | undefined {
  const [label, strategy, name] = ['label', 'strategy', 'coder'].map((column) => cells.get(column) ?? '') as [string, string, string];
  const before = ask.verdict;
  const strategyEdited = strategy !== '' && strategy !== (before?.strategy ?? '');
  const labelEdited = label !== '' && label !== (before?.label ?? '');
  if ((name === '' && !strategyEdited && !labelEdited) || (label === '' && strategy === '')) return undefined;
  if (strategy !== '' && !isStrategy(strategy)) throw new Error(`Expected a strategy of the codebook in ${where}, got \`${strategy}\``);
  const given = strategyEdited && !labelEdited ? undefined : label || undefined;
  const final = given ?? (isStrategy(strategy) ? taxonomy.map[strategy] : (before?.label ?? label));
  if (!labels.includes(final) && final !== 'procedural')
    throw new Error(`Expected a label of ${labels.join(', ')} in ${where}, got \`${final}\``);
  // A label changed alone leaves a strategy behind that no longer belongs to it.
  const kept =
    isStrategy(strategy) && taxonomy.map[strategy] === final ? strategy : strategyEdited && isStrategy(strategy) ? strategy : null;
  const unchanged = before !== null && before.label === final && before.strategy === kept;
  return {
    label: final,
    strategy: kept,
    confidence: 1,
    abstained: false,
    evidence: unchanged ? before.evidence : [],
    origin: { by: 'human', name: name || (coder ?? 'coder') },
  };
}

const isStrategy = (name: string): name is Strategy => (strategies as readonly string[]).includes(name);
