import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { isJudged } from '../analysis/judged.js';
import type { Verdict } from '../model.js';

/** How a label looks and reads. */
export interface LabelLook {
  label: string;
  /** In plain words: `answered`. */
  word: string;
  /** Class that gives the colour: `l0`, `l1`, … by place in the taxonomy, `lp` for procedural, `ln` for none. */
  look: string;
}

const words = new Map([
  ['substantive', 'answered'],
  ['deflection', 'deflected'],
  ['refusal', 'refused'],
  ['procedural', 'asks nothing'],
]);

/** Colours and shapes for so many labels; more begin anew. */
const looks = 6;

/** The looks of a taxonomy's labels. Its labels run from answered to refused, so that their place gives the colour. */
export function labelLooks(labels: readonly string[]): (label: string | null | undefined) => LabelLook {
  const places = new Map(labels.filter((label) => label !== 'procedural').map((label, place) => [label, place]));
  return (label) => {
    if (label === null || label === undefined) return { label: '', word: 'not judged', look: 'ln' };
    const word = words.get(label) ?? label;
    if (label === 'procedural') return { label, word, look: 'lp' };
    return { label, word, look: `l${(places.get(label) ?? 0) % looks}` };
  };
}

/** A label's shape, so that no meaning hangs on colour: full, half and empty disc, then squares; a dash for what asks nothing. */
export function glyph(look: string, abstained = false): Element {
  const className = ['glyph', look, ...(abstained ? ['unsure'] : [])];
  return s('svg', { className, viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true', focusable: 'false' }, shapes(look));
}

function shapes(look: string): Element[] {
  const disc = (className: string): Element => s('circle', { className: [className], cx: 8, cy: 8, r: 6 });
  const square = (className: string): Element => s('rect', { className: [className], x: 2.5, y: 2.5, width: 11, height: 11 });
  switch (look) {
    case 'l0':
      return [disc('full')];
    case 'l1':
      return [disc('empty'), s('path', { className: ['part'], d: 'M8 2a6 6 0 0 0 0 12z' })];
    case 'l2':
      return [disc('empty'), s('path', { className: ['line'], d: 'M5 5l6 6M11 5l-6 6' })];
    case 'l3':
      return [square('full')];
    case 'l4':
      return [square('empty'), s('path', { className: ['part'], d: 'M2.5 13.5v-11h11z' })];
    case 'l5':
      return [square('empty')];
    case 'lp':
      return [s('path', { className: ['line'], d: 'M4 8h8' })];
    default:
      return [s('path', { className: ['line'], d: 'M8 5v6M5 8h6' })];
  }
}

/** `◐ deflected`, on its colour; with a broken edge where the verdict abstained. */
export function chip(look: LabelLook, abstained = false): Element {
  return h('span', { className: ['chip', look.look, ...(abstained ? ['unsure'] : [])] }, [glyph(look.look, abstained), look.word]);
}

type LookOf = (label: string | null) => LabelLook;

/** How a verdict looks: its label, `perhaps` where it abstained, no label at all where it has no ground to stand on. */
export interface VerdictLook extends LabelLook {
  unsure: boolean;
}

export function verdictLook(verdict: Verdict<string> | null | undefined, lookOf: LookOf): VerdictLook {
  if (!isJudged(verdict)) return { ...lookOf(null), unsure: false };
  const look = lookOf(verdict.label);
  return { ...look, word: verdict.abstained ? `perhaps ${look.word}` : look.word, unsure: verdict.abstained };
}

/** The chip of a verdict. */
export function verdictChip(verdict: Verdict<string> | null | undefined, lookOf: LookOf): Element {
  const look = verdictLook(verdict, lookOf);
  return chip(look, look.unsure);
}
