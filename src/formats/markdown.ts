import { isJudged } from '../analysis/judged.js';
import type { Briefing, Verdict } from '../model.js';
import type { Writer } from '../options.js';

/** Markdown: one heading an exchange, its asks as a list with verdict and evidence, then the words of the turns as quotations. */
export const markdownWriter: Writer = {
  name: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write: (briefing, { source }) => document(briefing, source),
  many: { begin: '', separator: '\n\n---\n\n', end: '' },
};

function document(briefing: Briefing<string>, source: string | undefined): string {
  const { header, exchanges } = briefing;
  const turns = new Map(briefing.turns.map((turn) => [turn.id, turn]));
  const names = new Map(briefing.speakers.map(({ id, name }) => [id, name]));
  const who = (id: string): string => {
    const turn = turns.get(id);
    return names.get(turn?.speaker ?? '') ?? turn?.label ?? 'somebody';
  };
  const facts = [header.date, header.place, header.institution, header.source].filter((fact) => fact !== undefined);
  const blocks = [`# ${inline(header.title ?? source ?? 'Briefing')}`];
  if (facts.length > 0) blocks.push(inline(facts.join(' · ')));
  for (const exchange of exchanges) {
    const [askers, answerers] = [exchange.question, exchange.answer].map((ids) => [...new Set(ids.map(who))].join(', '));
    blocks.push(`## ${exchange.id}: ${inline(askers ?? '')}${answerers === '' ? '' : ` → ${inline(answerers ?? '')}`}`);
    if (exchange.follows !== undefined)
      blocks.push(`${exchange.followKind === 'relay' ? 'Takes up' : 'Presses again on'} ${exchange.follows}.`);
    const asks = exchange.asks.map((ask) => `- ${inline(ask.text)}  \n  ${verdictText(ask.verdict)}`);
    if (asks.length > 0) blocks.push(asks.join('\n'));
    for (const id of [...new Set([...exchange.question, ...exchange.interjections, ...exchange.answer])].sort(
      (a, b) => (turns.get(a)?.index ?? 0) - (turns.get(b)?.index ?? 0),
    )) {
      blocks.push(
        quote(
          `**${inline(who(id))}:** ${inline(
            turns
              .get(id)
              ?.spoken.map(({ text }) => text)
              .join(' ') ?? '',
          )}`,
        ),
      );
    }
  }
  return blocks.join('\n\n');
}

function verdictText(verdict: Verdict<string> | null): string {
  if (verdict === null) return '*not classified*';
  if (!isJudged(verdict)) return '*not judged*';
  const { label, strategy, confidence, abstained, evidence } = verdict;
  const head = [`**${inline(label)}**`, strategy, `${Math.round(confidence * 100)}%`, abstained ? 'too uncertain to count' : null].filter(
    (part) => part !== null,
  );
  return `${head.join(', ')}${evidence.length === 0 ? '' : `: ${evidence.map(({ text }) => `“${inline(text)}”`).join(', ')}`}`;
}

const quote = (text: string): string => `> ${text}`;

/** A source's words on one line, with what Markdown or HTML would take for mark-up escaped. */
const inline = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
