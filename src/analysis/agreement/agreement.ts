import { strategies } from '../../answers/index.js';
import { measure, type Measure, type UnitCodes } from './measure.js';
import { modelAgainst, type ModelAgreement } from './model-agreement.js';

/** What one coder said of one ask. */
export interface Code {
  /** Which ask: the same for all coders of it, such as `briefing.txt#x1.a1`. */
  unit: string;
  coder: string;
  /** Null where only a strategy was given. */
  label: string | null;
  /** Null where only a label was given. */
  strategy: string | null;
  /** Set by a machine that was not sure. */
  abstained?: boolean;
}

/** A coder and how much of the set is coded. */
export interface CoderSummary {
  coder: string;
  /** Asks coded. */
  n: number;
  /** How many of them were abstained. */
  abstained: number;
}

/** How far coders agree. */
export interface Agreement {
  /** Different asks. */
  asks: number;
  /** Asks coded by two or more. */
  codedTwice: number;
  coders: CoderSummary[];
  /** Coders that `labels` and `strategies` are of: people, where there are two of them, else all. */
  among: string[];
  labels: Measure;
  strategies: Measure;
  /** The machine's verdicts against each other coder's; empty where the machine is not among the coders. */
  model: ModelAgreement[];
}

/** Options of `agreement`. */
export interface AgreementOptions {
  /** The coder that is the machine; default `onrecord`. */
  model?: string;
  /** Order of the labels in tables; default substantive, deflection, refusal, procedural; others follow by name. */
  labels?: readonly string[];
}

/** The name under which the library's own verdicts stand in a sheet of codes. */
export const modelCoder = 'onrecord';

const labelOrder = ['substantive', 'deflection', 'refusal', 'procedural'];

/**
 * How far coders agree on labels and on strategies: percent agreement, Cohen's kappa of each pair, Krippendorff's alpha of all
 * (nominal, asks may be left uncoded), confusion, and the same for each label and strategy against the rest.
 * Where the library's own verdicts are among the codes, they are set against each person's: with all of them, and without those
 * on which it abstained.
 *
 * @param codes One a coder and ask. The order plays no part but for the order of coders.
 * @throws RangeError where a coder has two codes of one ask.
 * @example
 * agreement(readCodes(readFileSync('codes.csv', 'utf8'))).labels.alpha
 */
export function agreement(codes: readonly Code[], options: AgreementOptions = {}): Agreement {
  const model = options.model ?? modelCoder;
  const units = new Map<string, Map<string, Code>>();
  const names = new Set<string>();
  for (const code of codes) {
    const unit = units.get(code.unit) ?? new Map<string, Code>();
    if (unit.has(code.coder)) throw new RangeError(`Expected one code of ${code.unit} by ${code.coder}, got two`);
    units.set(code.unit, unit.set(code.coder, code));
    names.add(code.coder);
  }
  const coders = [...names];
  const people = coders.filter((name) => name !== model);
  const among = people.length >= 2 ? people : coders;
  const all = [...units.values()];
  const of = (what: 'label' | 'strategy', unit: ReadonlyMap<string, Code>): UnitCodes =>
    new Map([...unit].flatMap(([name, code]): [string, string][] => (code[what] === null ? [] : [[name, code[what]]])));
  const labels = all.map((unit) => of('label', unit));
  const byStrategy = all.map((unit) => of('strategy', unit));
  const order = options.labels ?? labelOrder;
  return {
    asks: units.size,
    codedTwice: all.filter((unit) => unit.size >= 2).length,
    coders: coders.map((coder) => {
      const own = codes.filter((code) => code.coder === coder);
      return { coder, n: own.length, abstained: own.filter(({ abstained }) => abstained === true).length };
    }),
    among,
    labels: measure(labels, among, order),
    strategies: measure(byStrategy, among, strategies),
    model: names.has(model) ? people.map((person) => modelAgainst(all, person, model, order)) : [],
  };
}
