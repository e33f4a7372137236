import { cohenKappa } from './cohen-kappa.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';

/** Who said what of one unit: category by coder. Coders that said nothing are not in it. */
export type UnitCodes = ReadonlyMap<string, string>;

/** How often coders chose what, one against the other. */
export interface Confusion {
  categories: string[];
  /** `counts[i][j]`: units that the first coder put in `categories[i]` and the second in `categories[j]`. */
  counts: number[][];
}

/** Two coders on the units that both coded. */
export interface PairAgreement {
  coders: [string, string];
  /** Units that both coded. */
  n: number;
  /** Share of them with the same code, 0 to 1; null without any. */
  agreed: number | null;
  /** Cohen's kappa; null where it is not defined. */
  kappa: number | null;
  confusion: Confusion;
}

/** One category against all others taken together. */
export interface CategoryAgreement {
  category: string;
  /** Codes of this category on units coded at least twice. */
  n: number;
  /** Given one coder's code of this category, the share of the other coders of that unit who gave it too; null for `n` 0. */
  agreed: number | null;
  /** Krippendorff's alpha of this category against the rest. */
  alpha: number | null;
}

/** How far the coders agree on one thing: the labels, or the strategies. */
export interface Measure {
  /** Units coded by two or more. */
  n: number;
  /** Share of pairs of codes of the same unit that are alike; null without any. */
  agreed: number | null;
  /** Krippendorff's alpha (nominal) of all coders together. */
  alpha: number | null;
  pairs: PairAgreement[];
  byCategory: CategoryAgreement[];
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** `order` is the order of categories; those not in it follow by name. */
export function measure(units: readonly UnitCodes[], coders: readonly string[], order: readonly string[] = []): Measure {
  const rank = new Map(order.map((category, i) => [category, i]));
  const place = (category: string): number => rank.get(category) ?? order.length;
  const sorted = (names: Iterable<string>): string[] =>
    [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
  const rows = units.map((unit) => coders.flatMap((coder) => unit.get(coder) ?? [])).filter((row) => row.length >= 2);
  const pairs = coders.flatMap((a, i) =>
    coders.slice(i + 1).map((b): PairAgreement => {
      const both = units.flatMap((unit): [string, string][] => {
        const [one, other] = [unit.get(a), unit.get(b)];
        return one === undefined || other === undefined ? [] : [[one, other]];
      });
      return {
        coders: [a, b],
        n: both.length,
        agreed: share(both.filter(([one, other]) => one === other).length, both.length),
        kappa: cohenKappa(both),
        confusion: confusion(both, sorted(both.flat())),
      };
    }),
  );
  const byCategory = sorted(rows.flat()).map((category): CategoryAgreement => {
    let [n, alike, others] = [0, 0, 0];
    for (const row of rows) {
      const given = row.filter((value) => value === category).length;
      n += given;
      alike += given * (given - 1);
      others += given * (row.length - 1);
    }
    const alpha = krippendorffAlpha(rows.map((row) => row.map((value) => String(value === category))));
    return { category, n, agreed: share(alike, others), alpha };
  });
  let [alike, all] = [0, 0];
  for (const row of rows) {
    row.forEach((value, i) => {
      for (const other of row.slice(i + 1)) {
        all++;
        if (other === value) alike++;
      }
    });
  }
  return { n: rows.length, agreed: share(alike, all), alpha: krippendorffAlpha(rows), pairs, byCategory };
}

function confusion(pairs: readonly (readonly [string, string])[], categories: string[]): Confusion {
  const place = new Map(categories.map((category, i) => [category, i]));
  const counts = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) counts[place.get(a)!]![place.get(b)!]!++;
  return { categories, counts };
}
