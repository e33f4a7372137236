import { isJudged } from '../../analysis/judged.js';
import type { Turn, Verdict } from '../../model.js';
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
  if (!isJudged(verdict)) return style('dim', 'not judged');
  const tone = toneOf(label, labels);
  const name = style('bold', style(tone, abstained ? `${oneLine(label)}?` : oneLine(label)));
  const parts = [name];
  if (strategy !== null && strategy !== label) parts.push(style(tone, strategy));
  parts.push(origin.by === 'human' ? `by ${oneLine(origin.name)}` : percent(confidence));
  if (runnerUp !== undefined && runnerUp.confidence >= nearEnough && runnerUp.label !== label)
    parts.push(style('dim', `or ${oneLine(runnerUp.label)} ${percent(runnerUp.confidence)}`));
  return parts.join(style('dim', ' · '));
}

/** A runner-up below this says little. */
const nearEnough = 0.2;

/** Longest evidence shown, and the most that is shown on each side of it, in columns. */
const longest = 220;
const around = 60;

/** The words that the verdict rests on, in quotation marks, within the sentence that they stand in. */
export function evidenceLines(verdict: Verdict<string>, turns: readonly Turn[], style: Style): string[] {
  return verdict.evidence.slice(0, 3).map((evidence) => {
    const words = `“${clip(evidence.text, longest)}”`;
    const turn = turns.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
    if (turn === undefined) return words;
    const before = sentenceHead(turn.text.slice(0, evidence.start - turn.start));
    const after = /[.?!…]["”’)\]]?$/u.test(evidence.text) ? '' : sentenceTail(turn.text.slice(evidence.end - turn.start));
    return style('dim', before) + words + style('dim', after);
  });
}

const stops = ['.', '?', '!', '\n'];

/** The beginning of the sentence that breaks off here: what stands before the evidence. */
function sentenceHead(before: string): string {
  // A bracket or quotation mark right after the stop closes what went before.
  const sentence = oneLine(before.slice(Math.max(...stops.map((stop) => before.lastIndexOf(stop))) + 1)).replace(/^[\])}"”’»]+\s?/u, '');
  const kept = sentence.length <= around ? sentence : `… ${sentence.slice(-around).replace(/^\S*\s/u, '')}`;
  return kept === '' || /[[(“‘]$/u.test(kept) ? kept : `${kept} `;
}

/** The rest of the sentence: what stands after the evidence. */
function sentenceTail(after: string): string {
  const near = after.slice(0, 2 * longest);
  const ends = stops.map((stop) => near.indexOf(stop)).filter((at) => at >= 0);
  const raw = near.slice(0, ends.length === 0 ? near.length : Math.min(...ends) + 1);
  const sentence = clip(raw, around);
  return sentence === '' ? '' : (/^\s/u.test(raw) ? ' ' : '') + sentence;
}
