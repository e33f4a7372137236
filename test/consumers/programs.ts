/** Our own words, so that every consumer reads the same. */
export const transcript =
  'Ana Ruiz: Will the minister resign?\n\nMinister: I won’t comment on that.\n\nAna Ruiz: When did he sign?\n\nMinister: He signed on 8 May 2024.\n';

/** A program that uses every sub-path, its types and its labels; each `@ts-expect-error` is a wrong use that must not pass. */
export const typescript = `
import { classifyAnswer, defaultClassifiers, parseBriefing, parseBriefingAsync, readBriefing, splitTurns, tagEntities } from 'onrecord';
import type { AsyncClassifier, Briefing, Classifier, Label, Taxonomy, Verdict, Writer } from 'onrecord';
import { htmlReader } from 'onrecord/html';
import { xmlReader } from 'onrecord/xml';
import { captionsReader } from 'onrecord/captions';
import { csvReader } from 'onrecord/csv';
import { csvWriter, defaultWriters, readCodingSheet, refiQdaCodebook } from 'onrecord/formats';
import { briefingParse, toTree } from 'onrecord/unified';
import { chains, rates, type RateGroup } from 'onrecord/analysis';
import { corpusReportHtml, reportHtml } from 'onrecord/report';
import { compromiseRecognizer } from 'onrecord/compromise';

const briefing: Briefing = parseBriefing('Q: Why?', { readers: [htmlReader, xmlReader, captionsReader, csvReader] });
const label: Label | undefined = briefing.exchanges[0]?.asks[0]?.verdict?.label;
const mood: Classifier<'warm' | 'cold'> = { name: 'mood', labels: ['warm', 'cold'], classify: () => ({ label: 'warm', confidence: 1 }) };
const slow: AsyncClassifier<'late'> = { name: 'slow', labels: ['late'], async: true, classify: () => Promise.resolve(undefined) };
const own = parseBriefing('Q: Why?', { classifiers: [mood, ...defaultClassifiers] });
const verdict: Verdict<'warm' | 'cold' | Label> | null | undefined = own.exchanges[0]?.verdict;
const later: Promise<Briefing<'late' | 'warm' | 'cold' | Label>> = parseBriefingAsync('Q: Why?', { classifiers: [slow, mood] });
const writer: Writer = defaultWriters[0] ?? csvWriter;
export const all: unknown[] = [label, verdict, later, writer, splitTurns('Q: Why?').turns, tagEntities('Kyiv')[0]?.mentions, toTree(briefing), briefingParse];
export const sheet: Briefing<string> = readCodingSheet('ask_id', readBriefing('{}'));
export const groups: RateGroup[] = rates([briefing], { by: 'outlet' });
export const pages: string[] = [reportHtml(briefing), corpusReportHtml([briefing])];
export const linked: string[] = chains(briefing).flatMap(({ askers }) => askers);
tagEntities('Kyiv', { recognizers: [compromiseRecognizer] });
export const book = (taxonomy: Taxonomy<string>): string => refiQdaCodebook(taxonomy);

// @ts-expect-error an async classifier in a call that answers at once
parseBriefing('Q: Why?', { classifiers: [slow] });
// @ts-expect-error a taxonomy that is none
parseBriefing('Q: Why?', { taxonomy: 'strictest' });
// @ts-expect-error a group that is none
rates([briefing], { by: 'colour' });
// @ts-expect-error a format that is none
parseBriefing('Q: Why?', { format: 'docx' });
// @ts-expect-error a string is no document of an answer
classifyAnswer('Why?');
// @ts-expect-error 'evasive' is no label of the default taxonomy
briefing.exchanges[0]!.verdict!.label === 'evasive';
// @ts-expect-error a custom label is not one of the default's
const narrow: Label | undefined = own.exchanges[0]?.verdict?.label;
// @ts-expect-error a classifier that gives a label it doesn't declare
const odd: Classifier<'warm'> = { name: 'odd', labels: ['warm'], classify: () => ({ label: 'hot', confidence: 1 }) };
export { narrow, odd };
`;

const summary = `
const briefing = onrecord.parseBriefing(transcript, { date: '2024-05-09' });
const result = JSON.stringify([
  briefing.exchanges.map(({ asks }) => asks.map(({ text, verdict }) => [text, verdict.label, verdict.strategy, verdict.confidence])),
  briefing.entities.map(({ type, name, mentions }) => [type, name, mentions[0].normalized ?? null]),
  formats.csvWriter.write(briefing, { index: 0 }).length,
]);
`;
const given = `const transcript = ${JSON.stringify(transcript)};\n`;

export const esm = `import * as onrecord from 'onrecord';\nimport * as formats from 'onrecord/formats';\n${given}${summary}console.log(result);\n`;
export const commonjs = `const onrecord = require('onrecord');\nconst formats = require('onrecord/formats');\n${given}${summary}console.log(result);\n`;
/** Loads every sub-path that is code, and prints which of them export something. */
export const everySubPath = `
import manifest from 'onrecord/package.json' with { type: 'json' };
const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));
const loaded = await Promise.all(paths.map(async (path) => [path, Object.keys(await import('onrecord' + path.slice(1))).length]));
console.log(JSON.stringify(loaded));
`;
export const browser = `import * as onrecord from 'onrecord';\nimport * as formats from 'onrecord/formats';\n${given}${summary}globalThis.result = result;\n`;
