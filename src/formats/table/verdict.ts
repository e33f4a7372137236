import type { Verdict } from '../../model.js';
import { oneLine, clip } from './layout.js';
import type { Style, Tone } from './style.js';

const tones: readonly Tone[] = ['green', 'yellow', 'red', 'magenta', 'cyan'];

/** Labels of a taxonomy run from answered to refused, so their place gives the colour. */
const toneOf = (label: string, labels: readonly string[]): Tone =>
  label === 'procedural' ? 'dim' : (tones[Math.max(0, labels.indexOf(label)) % tones.length] ?? 'cyan');

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `refusal · already-answered 86%`, with the runner-up where it is near. */
export function verdictLine(verdict: Verdict<string>, labels: readonly string[], style: Style): string {
  const { label, strategy, confidence, abstained, runnerUp, origin } = verdict;
  const tone = toneOf(label, labels);
  const name = style('bold', style(tone, abstained ? `${oneLine(label)}?` : oneLine(label)));
  const parts = [name];
  if (strategy !== null && strategy !== label) parts.push(style(tone, strategy));
  parts.push(origin.by === 'human' ? `by ${oneLine(origin.name)}` : percent(confidence));
  if (abstained) parts.push(style('dim', 'unsure'));
  if (runnerUp !== undefined && runnerUp.confidence >= nearEnough && runnerUp.label !== label)
    parts.push(style('dim', `or ${oneLine(runnerUp.label)} ${percent(runnerUp.confidence)}`));
  return parts.join(style('dim', ' · '));
}

/** A runner-up below this says little. */
const nearEnough = 0.2;

/** Longest evidence shown, in columns. */
const longest = 220;

/** The words that the verdict rests on, each in quotation marks. */
export const evidenceLines = (verdict: Verdict<string>): string[] =>
  verdict.evidence.slice(0, 3).map(({ text }) => `“${clip(text, longest)}”`);
