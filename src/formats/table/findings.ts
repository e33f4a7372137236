import stringWidth from 'string-width';
import { brokenClosures, rates, stockPhrases, unpromptedNames, unsaidNames } from '../../analysis/index.js';
import type { Chain, NameGap } from '../../analysis/index.js';
import type { Lookup } from './exchanges.js';
import { clip, hanging, item, oneLine, pad } from './layout.js';
import type { Style } from './style.js';
import { percent } from './verdict.js';

/** A heading and its lines; no lines, no heading. */
export type Finding = readonly [heading: string, lines: string[]];

/** What the analyses say of the briefing, a part each. */
export function findings(look: Lookup, chains: readonly Chain[], columns: number, style: Style): Finding[] {
  const { briefing } = look;
  return [
    ['By outlet', outletLines(look, columns, style)],
    ['Asked again', chains.flatMap((chain) => chainLines(chain, columns, look, style))],
    ['Closed, and asked about again', closureLines(look, columns, style)],
    ['Said again and again', phraseLines(look, columns, style)],
    ['Asked about, never named by the podium', nameLines(unsaidNames(briefing), columns, style)],
    ['Named by the podium, asked about by nobody', nameLines(unpromptedNames(briefing), columns, style)],
  ];
}

/** Most lines of one part; the rest is counted. */
const most = 12;

const rest = (n: number, style: Style): string[] => (n > most ? [`  ${style('dim', `and ${n - most} more`)}`] : []);

/** `Kommersant FM     4 of 6   67%  30–90%`, the name's column as wide as the longest. */
function outletLines({ briefing }: Lookup, columns: number, style: Style): string[] {
  const groups = rates(briefing, { by: 'outlet' }).filter(({ n }) => n > 0);
  const answered = briefing.taxonomy.labels.find((label) => label !== 'procedural') ?? '';
  if (groups.filter(({ key }) => key !== '').length < 2) return [];
  const shown = groups.slice(0, most).map(({ name, rates: shares }) => ({ name: clip(name, 28), rate: shares[answered] }));
  const width = Math.max(...shown.map(({ name }) => stringWidth(name)));
  const lines = shown.flatMap(({ name, rate }) => {
    if (rate?.value == null) return [];
    const share = `${String(rate.count).padStart(3)} of ${String(rate.n).padEnd(3)} ${percent(rate.value).padStart(4)}`;
    return hanging(
      '  ',
      `${pad(name, width)} ${share}  ${style('dim', `95% interval ${percent(rate.low)}–${percent(rate.high)}`)}`,
      columns,
    );
  });
  return [...hanging('  ', style('dim', `asks that are ${answered}`), columns), ...lines, ...rest(groups.length, style)];
}

/** `protests, violence: x1 Kommersant FM → x13 Meduza takes it up`. */
function chainLines({ name, exchanges, links }: Chain, columns: number, look: Lookup, style: Style): string[] {
  const steps = exchanges.map((id, place) => {
    const link = links[place - 1];
    const who = look.askersOf(id);
    const verdict = look.exchanges.get(id)?.verdict;
    const label = verdict == null ? '' : style('dim', ` (${oneLine(verdict.label)}${verdict.abstained ? '?' : ''})`);
    const said = link === undefined ? '' : ` ${style('magenta', link.kind === 'relay' ? 'takes it up' : 'presses again')}`;
    return `${link === undefined ? '' : `${style('dim', '→')} `}${style('cyan', id)} ${who}${said}${label}`;
  });
  return item(`${style('bold', `${clip(name, 60)}:`)} ${steps.join(' ')}`, columns);
}

function closureLines({ briefing }: Lookup, columns: number, style: Style): string[] {
  return brokenClosures(briefing)
    .slice(0, most)
    .flatMap(({ exchange, matter, closing, takenUp }) => {
      const again = takenUp.map((each) => `${style('cyan', each.exchange)}${each.answered ? style('dim', ' (answered)') : ''}`).join(', ');
      const text = `${style('cyan', exchange)} ${style('bold', clip(matter, 60))} ${style('dim', `“${clip(closing.text, 70)}”`)} again in ${again}`;
      return item(text, columns);
    });
}

function phraseLines({ briefing }: Lookup, columns: number, style: Style): string[] {
  const phrases = stockPhrases(briefing);
  const lines = phrases.slice(0, most).flatMap(({ text, count }) => item(`“${clip(text, 120)}” ${style('dim', `×${count}`)}`, columns));
  return [...lines, ...rest(phrases.length, style)];
}

/** All on one line that wraps; people and bodies come first. */
function nameLines(names: readonly NameGap[], columns: number, style: Style): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 2 * most).map(({ name, exchanges }) => `${oneLine(name)} ${style('dim', exchanges.slice(0, 4).join(' '))}`);
  if (names.length > 2 * most) shown.push(style('dim', `and ${names.length - 2 * most} more`));
  return hanging('  ', shown.join(', '), columns);
}
