import { chains } from '../../analysis/index.js';
import type { Briefing } from '../../model.js';
import type { Writer, WriterContext } from '../../options.js';
import { entityLines } from './entities.js';
import { exchangeLines, lookup } from './exchanges.js';
import { hanging, oneLine, wrap } from './layout.js';
import type { Style } from './style.js';
import { styleFor } from './style.js';
import { findings } from './findings.js';
import { rateLines } from './summary.js';

/** A table for people: exchanges with verdicts and evidence, then the rates, what the analyses find, the entities and the messages. */
export const tableWriter: Writer = {
  name: 'table',
  mediaType: 'text/plain',
  extension: 'txt',
  write: (briefing, context) => table(briefing, context).join('\n'),
  many: { begin: '', separator: '\n\n', end: '' },
};

const narrowest = 40;
const widest = 140;

function table(briefing: Briefing<string>, context: WriterContext): string[] {
  const columns = Math.min(widest, Math.max(narrowest, context.width ?? 100));
  const style = styleFor(context.colour ?? false);
  const matters = chains(briefing);
  const look = lookup(briefing, matters);
  const sections: string[][] = [headLines(briefing, context, columns, style)];
  for (const exchange of briefing.exchanges) sections.push(exchangeLines(exchange, look, columns, style));
  if (briefing.exchanges.length > 0)
    sections.push([...heading('Answers', style), ...rateLines(briefing, columns - 2, style).map((line) => `  ${line}`)]);
  for (const [name, lines] of findings(look, matters, columns, style))
    if (lines.length > 0) sections.push([...heading(name, style), ...lines]);
  if (briefing.entities.length > 0) sections.push([...heading('Named', style), ...entityLines(briefing.entities, columns, style)]);
  const messages = messageLines(briefing, columns, style);
  if (messages.length > 0) sections.push([...heading('Notes', style), ...messages]);
  return sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
}

const heading = (text: string, style: Style): string[] => [style('bold', style('cyan', text))];

function headLines(briefing: Briefing<string>, context: WriterContext, columns: number, style: Style): string[] {
  const { header, turns, exchanges, speakers } = briefing;
  const title = header.title ?? context.source ?? 'Briefing';
  const asks = exchanges.reduce((sum, exchange) => sum + exchange.asks.length, 0);
  const facts = [
    header.date,
    header.place,
    header.institution,
    siteOf(header.source),
    many(turns.length, 'turn'),
    many(exchanges.length, 'exchange'),
    many(asks, 'ask'),
  ];
  const officials = speakers
    .filter(({ role }) => role === 'official')
    .map(({ name, title: office }) => `${oneLine(name)}${office === undefined ? '' : `, ${oneLine(office)}`}`);
  const press = speakers.filter(({ role }) => role === 'press').map(({ name }) => oneLine(name));
  return [
    ...wrap(style('bold', oneLine(title)), columns),
    ...wrap(
      style(
        'dim',
        [...new Set(facts)]
          .filter((fact) => fact !== undefined)
          .map(oneLine)
          .join(' · '),
      ),
      columns,
    ),
    ...(officials.length === 0 ? [] : hanging(style('dim', 'Answering: '), officials.join('; '), columns)),
    ...(press.length === 0 ? [] : hanging(style('dim', 'Asking:    '), [...new Set(press)].join(', '), columns)),
  ];
}

/** A page's address is long; its site says enough. */
const siteOf = (source: string | undefined): string | undefined => source?.replace(/^https?:\/\/([^/]+)\/.*$/su, '$1');

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Most messages that are shown. */
const most = 8;

function messageLines({ messages }: Briefing<string>, columns: number, style: Style): string[] {
  const worth = messages.filter(({ severity }) => severity !== 'info' || messages.length <= most);
  const shown = worth
    .slice(0, most)
    .flatMap(({ severity, reason, rule }) =>
      hanging('  ', `${style(severity === 'error' ? 'red' : 'yellow', severity)} ${oneLine(reason)} ${style('dim', rule)}`, columns),
    );
  return worth.length > most ? [...shown, `  ${style('dim', `and ${worth.length - most} more`)}`] : shown;
}
