import stringWidth from 'string-width';
import type { Agreement, Measure, ModelAgreement, PairAgreement } from '../analysis/agreement/index.js';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** Columns side by side, the first to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? '')))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const blank = ' '.repeat(widths[i]! - stringWidth(cell));
          return i === 0 ? cell + blank : blank + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Agreement as plain text. */
export function agreementTable(result: Agreement): string {
  const coders = result.coders.map(({ coder, n, abstained }) => `${coder} ${n}${abstained > 0 ? ` (${abstained} abstained)` : ''}`);
  const parts = [
    `${result.asks} asks, ${result.codedTwice} coded by two or more. Coders: ${coders.join(', ')}`,
    ...measureParts('Labels', result.labels, result.among),
    ...(result.strategies.n === 0 ? [] : measureParts('Strategies', result.strategies, result.among)),
    ...result.model.flatMap((model) => modelParts(model)),
  ];
  return parts.join('\n\n');
}

function measureParts(title: string, { n, agreed, alpha, pairs, byCategory }: Measure, among: readonly string[]): string[] {
  const head = `${title}: n ${n}, agreed ${figure(agreed)}, Krippendorff's alpha ${figure(alpha)} (${among.join(', ')})`;
  return [
    head,
    columns([
      ['pair', 'n', 'agreed', "Cohen's kappa"],
      ...pairs.map((pair) => [pair.coders.join(' / '), String(pair.n), figure(pair.agreed), figure(pair.kappa)]),
    ]),
    columns([
      ['category', 'codes', 'agreed', 'alpha'],
      ...byCategory.map((each) => [each.category, String(each.n), figure(each.agreed), figure(each.alpha)]),
    ]),
    ...(title === 'Labels' ? pairs.filter((pair) => pair.n > 0).map(confusionPart) : []),
  ];
}

/** Rows are the first coder's, columns the second's. */
function confusionPart({ coders, confusion: { categories, counts } }: PairAgreement): string {
  return columns([
    [`${coders[0]} \\ ${coders[1]}`, ...categories],
    ...categories.map((category, i) => [category, ...counts[i]!.map((count) => String(count))]),
  ]);
}

function modelParts(model: ModelAgreement): string[] {
  const { person, n, abstained, labels, strategies, labelsWhereSure: sure, byLabel } = model;
  const name = labels.coders[1];
  return [
    `${name} against ${person}: n ${n}, of which ${abstained} abstained (${n === 0 ? '–' : `${Math.round((100 * abstained) / n)} %`})`,
    columns([
      ['', 'n', 'agreed', "Cohen's kappa"],
      ['labels', String(labels.n), figure(labels.agreed), figure(labels.kappa)],
      ['labels where it did not abstain', String(sure.n), figure(sure.agreed), figure(sure.kappa)],
      ['strategies', String(strategies.n), figure(strategies.agreed), figure(strategies.kappa)],
    ]),
    columns([
      ['label', 'n', 'precision', 'recall', 'F1'],
      ...byLabel.map((each) => [each.label, String(each.n), figure(each.precision), figure(each.recall), figure(each.f1)]),
    ]),
    confusionPart(labels),
  ];
}
