// People code, the machine is measured: a coding sheet out, filled in, back in; how far people agree, and the library with them.
import { csvWriter, readCodingSheet } from 'onrecord/formats';
import { agreement, type Code, readCodes } from 'onrecord/analysis';
import { parseBriefing } from 'onrecord';
import { csvFormat, csvParse } from 'd3-dsv';
import { input, readers } from './input.js';

const source = 'briefing.txt';
const briefing = parseBriefing(input(), { readers });

// 1. The sheet: one row an ask, with the library's verdict. Write it to a file and open it in a spreadsheet.
const sheet = csvWriter.write(briefing, { source, index: 0 });

/** 2. Stands for a person at the spreadsheet: puts a name in `coder` and changes `strategy` where the library was wrong. */
const filledIn = (csv: string, coder: string, change: (ask: string, strategy: string) => string): string =>
  csvFormat(
    csvParse(csv.replace('\uFEFF', '')).map((row) => {
      const strategy = change(row['ask'] ?? '', row['strategy'] ?? '');
      return { ...row, coder, strategy, label: strategy === row['strategy'] ? (row['label'] ?? '') : '' };
    }),
  );
const anna = filledIn(sheet, 'Anna', (ask, strategy) => (/^(?:What|How)\b/u.test(ask) ? 'general' : strategy));
const ben = filledIn(sheet, 'Ben', (ask, strategy) => (/\?$/u.test(ask) && ask.length > 60 ? 'general' : strategy));

// 3. Back in: verdicts by people, rolled up anew; everything else (rates, reports, writers) takes them as they are.
const coded = readCodingSheet(anna, briefing);
const [ask] = coded.exchanges.flatMap(({ asks }) => asks);
console.log(`${ask?.id} ${ask?.verdict?.label}, ${ask?.verdict?.strategy}: by ${ask?.verdict?.origin.by}, ${ask?.verdict?.origin.name}`);

// 4. Agreement: the library's rows are those without a coder. `onrecord agree library.csv anna.csv ben.csv` prints the same.
const codes: Code[] = [sheet, anna, ben].flatMap((csv) => readCodes(csv));
const { labels, strategies, model } = agreement(codes);
const percent = (share: number | null | undefined): string => (typeof share === 'number' ? `${Math.round(100 * share)} %` : 'not defined');
const figure = (value: number | null | undefined): string => (value === null || value === undefined ? 'not defined' : value.toFixed(2));
console.log(
  `Anna and Ben on ${labels.n} asks: labels alpha ${figure(labels.alpha)}, kappa ${figure(labels.pairs[0]?.kappa)}; strategies alpha ${figure(strategies.alpha)}`,
);
for (const { person, n, abstained, labels: all, labelsWhereSure: sure } of model)
  console.log(
    `onrecord against ${person}: agrees on ${percent(all.agreed)} of ${n} asks; on ${percent(sure.agreed)} of the ${n - abstained} where it was sure`,
  );
