/** Joins asks of one turn that leave one slot open, where no rule has: two small logistic models say which, and which wording stays. */
import type { RawAsk } from '../sentence-asks.js';
import type { Token } from '../tokens.js';
import { featureNames, valuesOf, type Wording } from './features.js';
import { weights } from './weights.generated.js';

/** How many asks apart two are compared. */
const REACH = 4;
/** With more asks than this a turn is a list of questions, and each its own. */
const MOST = 12;
/** Sureness from which two are joined: a wrong join costs an ask, a missed one leaves one too many. */
const SURE = 0.65;

/** In the order of the features, the bias last; a feature that nobody has trained yet counts nothing. */
const weightsOf = (column: 0 | 1): readonly number[] => [...featureNames, 'bias'].map((name) => weights[name]?.[column] ?? 0);
const same = weightsOf(0);
const later = weightsOf(1);

function sureness(own: readonly number[], values: readonly number[]): number {
  let sum = own[values.length]!;
  for (let i = 0; i < values.length; i++) sum += own[i]! * values[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** An ask that goes into another. */
export interface Join {
  from: number;
  into: number;
}

/** Which asks of a turn go into which, the surest first. Indices into `wordings`. */
export function joinsOf(tokens: readonly Token[], wordings: readonly Wording[]): Join[] {
  const asks = wordings.length;
  if (asks < 2 || asks > MOST) return [];
  const pairs: { i: number; j: number; sure: number; keepsLater: boolean }[] = [];
  for (let i = 0; i < asks; i++) {
    for (let j = i + 1; j < Math.min(asks, i + REACH); j++) {
      const values = valuesOf({ tokens, earlier: wordings[i]!, later: wordings[j]!, apart: j - i - 1, asks });
      const sure = sureness(same, values);
      if (sure > SURE) pairs.push({ i, j, sure, keepsLater: sureness(later, values) > 0.5 });
    }
  }
  pairs.sort((a, b) => b.sure - a.sure || a.i - b.i || a.j - b.j);
  const gone = new Set<number>();
  const joins: Join[] = [];
  for (const { i, j, keepsLater } of pairs) {
    if (gone.has(i) || gone.has(j)) continue;
    const join = keepsLater ? { from: i, into: j } : { from: j, into: i };
    gone.add(join.from);
    joins.push(join);
  }
  return joins;
}

/** The asks that remain; what went into another is one of its fragments. */
export function joinAlike(tokens: readonly Token[], wordings: readonly Wording[]): RawAsk[] {
  const joins = joinsOf(tokens, wordings);
  for (const { from, into } of joins) {
    const [piece, whole] = [wordings[from]!.ask, wordings[into]!.ask];
    whole.fragments.push({ start: piece.start, end: piece.end }, ...piece.fragments);
  }
  const gone = new Set(joins.map(({ from }) => from));
  return wordings.filter((_, i) => !gone.has(i)).map(({ ask }) => ask);
}
