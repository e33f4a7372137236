import type { Reader } from '../../src/options.js';
import { splitTurns } from '../../src/turns/index.js';
import type { PlainTurn } from './compare.js';
import type { GoldDocument } from './gold.js';
import { dense, denseLabel } from './words.js';

/** The gold's turns by their words. */
export function goldTurns(document: GoldDocument): PlainTurn[] {
  const markup = /\.(?:html?|xml)$/.test(document.source);
  const slice = ([start, end]: [number, number]): string => document.raw.slice(start, end);
  return document.turns.map((turn) => ({
    label: turn.label === null ? '' : denseLabel(slice(turn.label), markup),
    text: turn.text.map((span) => dense(slice(span), markup)).join(''),
    role: turn.role,
    ...(turn.unsure === true && { unsure: true }),
  }));
}

/** What the splitter makes of a document, by its words. The text is decoded already, as the command does it. */
export function predictedTurns(raw: string, readers: readonly Reader[]): PlainTurn[] {
  return splitTurns(raw, { readers }).turns.map((turn) => ({
    label: denseLabel(turn.label),
    text: dense(turn.spoken.map((span) => span.text).join('')),
    role: turn.role,
  }));
}
