/** A turn in the form in which turns are compared. */
export interface PlainTurn {
  label: string;
  text: string;
  role: string;
  unsure?: boolean;
}

/** What came of one document. */
export interface Comparison {
  gold: number;
  predicted: number;
  matched: number;
  rolesRight: number;
  /** Why turns of the gold were not matched, first ones first. */
  misses: Miss[];
}
export interface Miss {
  cause: 'label' | 'start' | 'end' | 'missing' | 'extra' | 'role';
  gold?: PlainTurn;
  predicted?: PlainTurn;
}

const same = (a: PlainTurn, b: PlainTurn): boolean => a.label === b.label && a.text === b.text;

/** Longest common subsequence: pairs of places in `gold` and `predicted`. */
function align(gold: readonly PlainTurn[], predicted: readonly PlainTurn[]): [number, number][] {
  const width = predicted.length + 1;
  const best = new Int32Array((gold.length + 1) * width);
  for (let i = gold.length - 1; i >= 0; i -= 1)
    for (let j = predicted.length - 1; j >= 0; j -= 1)
      best[i * width + j] = same(gold[i]!, predicted[j]!)
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < gold.length && j < predicted.length) {
    if (same(gold[i]!, predicted[j]!)) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Where the gold covers only the document's start: how many predicted turns lie within it. */
function covered(gold: readonly PlainTurn[], predicted: readonly PlainTurn[]): number {
  const tail = gold.at(-1)!.text.slice(-80);
  const place = predicted.findIndex((turn) => turn.text.includes(tail));
  if (place >= 0) return place + 1;
  const size = gold.reduce((sum, turn) => sum + turn.label.length + turn.text.length, 0);
  let count = 0;
  for (let sum = 0; count < predicted.length && sum < size; count += 1)
    sum += predicted[count]!.label.length + predicted[count]!.text.length;
  return count;
}

function causeOf(gold: PlainTurn, predicted: readonly PlainTurn[]): Miss {
  const textAlike = predicted.find((turn) => turn.text === gold.text);
  if (textAlike) return { cause: 'label', gold, predicted: textAlike };
  const head = gold.text.slice(0, 30);
  const startAlike = predicted.find((turn) => turn.label === gold.label && head !== '' && turn.text.startsWith(head));
  if (startAlike) return { cause: 'end', gold, predicted: startAlike };
  const tail = gold.text.slice(-30);
  const endAlike = predicted.find((turn) => tail !== '' && turn.text.endsWith(tail));
  return endAlike ? { cause: 'start', gold, predicted: endAlike } : { cause: 'missing', gold };
}

/** A turn counts when label, start and end are right. */
export function compareTurns(goldTurns: readonly PlainTurn[], predictedTurns: readonly PlainTurn[], complete: boolean): Comparison {
  const doubtful = goldTurns.filter((turn) => turn.unsure === true);
  const isDoubtful = (turn: PlainTurn): boolean =>
    doubtful.some((d) => d.text.slice(0, 30) === turn.text.slice(0, 30) || turn.text.endsWith(d.text.slice(-30)));
  const gold = goldTurns.filter((turn) => turn.unsure !== true);
  const within = complete || goldTurns.length === 0 ? predictedTurns : predictedTurns.slice(0, covered(goldTurns, predictedTurns));
  const predicted = within.filter((turn) => !isDoubtful(turn) || gold.some((g) => same(g, turn)));
  const pairs = align(gold, predicted);
  const goldDone = new Set(pairs.map(([i]) => i));
  const predictedDone = new Set(pairs.map(([, j]) => j));
  const wrongRoles = pairs.filter(([i, j]) => !gold[i]!.role.split('|').includes(predicted[j]!.role));
  const free = predicted.filter((_, j) => !predictedDone.has(j));
  const misses = gold.flatMap((turn, i) => (goldDone.has(i) ? [] : [causeOf(turn, free)]));
  const explained = new Set(misses.map((miss) => miss.predicted));
  return {
    gold: gold.length,
    predicted: predicted.length,
    matched: pairs.length,
    rolesRight: pairs.length - wrongRoles.length,
    misses: [
      ...misses,
      ...free.filter((turn) => !explained.has(turn)).map((turn): Miss => ({ cause: 'extra', predicted: turn })),
      ...wrongRoles.map(([i, j]): Miss => ({ cause: 'role', gold: gold[i]!, predicted: predicted[j]! })),
    ],
  };
}
