import { readFileSync } from 'node:fs';
import { cutAsks } from '../../src/exchanges/index.js';
import type { AskType, Slot, Strategy } from '../../src/model.js';
import { strategies } from '../../src/answers/strategies.js';

/** One coded question with its answer. */
export interface Coded {
  id: string;
  /** Groups of cross-validation: no document is in two folds. */
  document: string;
  institution: string;
  question: string;
  answer: string;
  asks: CodedAsk[];
}
export interface CodedAsk {
  text: string;
  type: AskType;
  slot: Slot;
  strategy: Strategy;
  second: Strategy | null;
  /** Weight in training. */
  weight: number;
  /** The evidence in the answer, as offsets. */
  evidence: { start: number; end: number }[];
}

interface StartRow {
  id: string;
  file: string;
  question: string;
  answer: string;
  asks: {
    text: string;
    start?: number;
    strategy: string;
    second?: string;
    confidence?: number;
    evidence?: string;
    evidenceStart?: number;
  }[];
  flag: string;
  use: string;
}

const known = new Set<string>(strategies);

/** White House, Australian prime ministers, Federal Reserve, Rev. */
export const institutionOf = (file: string): string => {
  const folder = file.split('/')[0] ?? '';
  if (folder.startsWith('white-house')) return 'white-house';
  return folder;
};

/** Type and slot as the exchanges stage reads them: what the model sees in use. */
export function kindOf(ask: string, question: string): { type: AskType; slot: Slot } {
  const at = question.indexOf(ask);
  if (at >= 0) {
    const end = at + ask.length;
    let best: { type: AskType; slot: Slot } | null = null;
    let most = 0;
    for (const cut of cutAsks(question)) {
      const shared = Math.min(end, cut.end) - Math.max(at, cut.start);
      if (shared > most) {
        most = shared;
        best = { type: cut.type, slot: cut.slot };
      }
    }
    if (best !== null && most > 0.3 * ask.length) return best;
  }
  const [first] = cutAsks(ask);
  return { type: first?.type ?? 'declarative', slot: first?.slot ?? 'comment' };
}

/** Rows of the shared start that may be trained on. */
export function readStart(path: URL): Coded[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StartRow)
    .filter((row) => row.use !== 'measure' && row.flag === '' && row.asks.length > 0)
    .map((row) =>
      codedOf(
        row.id,
        row.file,
        row.question,
        row.answer,
        row.asks.map((ask) => ({ ...ask, evidence: startEvidence(ask) })),
      ),
    )
    .filter((row) => row.asks.length > 0);
}

/** A row with its asks, as far as their strategies are known. */
export function codedOf(
  id: string,
  file: string,
  question: string,
  answer: string,
  asks: { text: string; strategy: string; second?: string | null; confidence?: number; evidence: { start: number; end: number }[] }[],
): Coded {
  return {
    id,
    document: file,
    institution: institutionOf(file),
    question,
    answer,
    asks: asks
      .filter(({ strategy }) => known.has(strategy))
      .map(({ text, strategy, second, confidence, evidence }) => ({
        text,
        ...kindOf(text, question),
        strategy: strategy as Strategy,
        second: second != null && known.has(second) ? (second as Strategy) : null,
        weight: confidence ?? 1,
        evidence,
      })),
  };
}

function startEvidence({ evidence, evidenceStart }: StartRow['asks'][number]): { start: number; end: number }[] {
  return evidence === undefined || evidence === '' || evidenceStart === undefined
    ? []
    : [{ start: evidenceStart, end: evidenceStart + evidence.length }];
}
