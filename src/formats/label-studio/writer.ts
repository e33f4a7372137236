import type { Briefing } from '../../model.js';
import type { Writer } from '../../options.js';
import { sourceName } from '../asks/rows.js';
import type { Mark } from '../standoff.js';
import { marksOf } from '../standoff.js';

/**
 * Label Studio tasks with pre-annotations (`predictions`): a task for each briefing. Regions are asks, evidence and mentions, in code
 * points; an ask's label and strategy are choices of its region, and a relation leads from an ask to its evidence.
 * `labelStudioConfig` gives the labelling interface that they belong to.
 */
export const labelStudioWriter: Writer = {
  name: 'label-studio',
  mediaType: 'application/json',
  extension: 'json',
  write: (briefing, context) => JSON.stringify(task(briefing, sourceName(context)), null, 2),
  many: { begin: '[\n', separator: ',\n', end: '\n]' },
};

type Result = Record<string, unknown>;

function task(briefing: Briefing<string>, source: string): Record<string, unknown> {
  const { generator, header, text } = briefing;
  const result = marksOf(briefing).flatMap(results);
  const confidences = briefing.exchanges.flatMap(({ asks }) => asks.flatMap(({ verdict }) => verdict?.confidence ?? []));
  // Label Studio sorts tasks by score: the task with the least certain ask comes first.
  const score = confidences.length === 0 ? {} : { score: Math.min(...confidences) };
  return {
    data: { text, source, ...(header.date === undefined ? {} : { date: header.date }) },
    predictions: [{ model_version: `${generator.name} ${generator.version}`, ...score, result }],
  };
}

function results({ id, place, span, ...mark }: Mark): Result[] {
  const region = { id, to_name: 'text', value: { ...place, text: span.text } };
  const name = mark.kind === 'mention' ? mark.entity.type : mark.kind;
  const labels = { ...region, from_name: 'span', type: 'labels', value: { ...region.value, labels: [name] } };
  if (mark.kind === 'evidence')
    return [labels, { type: 'relation', from_id: mark.ask.id, to_id: id, direction: 'right', labels: ['rests on'] }];
  if (mark.kind === 'mention' || mark.ask.verdict === null) return [labels];
  const { label, strategy, confidence } = mark.ask.verdict;
  const choice = (from_name: string, chosen: string): Result => ({
    ...region,
    from_name,
    type: 'choices',
    score: confidence,
    value: { ...region.value, choices: [chosen] },
  });
  return [{ ...labels, score: confidence }, choice('label', label), ...(strategy === null ? [] : [choice('strategy', strategy)])];
}
