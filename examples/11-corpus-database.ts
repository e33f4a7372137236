// A corpus to CSV, and the CSV into a database that runs in the same process: three questions in SQL.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseBriefings } from 'onrecord';
import { csvWriter } from 'onrecord/formats';
import { input, inputPath, readers } from './input.js';

// A file, or a folder of transcripts: each file that lies in it.
const path = inputPath();
const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const names = isFolder ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
const files = isFolder ? names.map(({ name }) => join(path, name)).sort() : [path];

const rows: string[] = [];
const records = files.map((file) => ({ id: basename(file), text: input(file) }));
for await (const result of parseBriefings(records, { readers })) {
  if ('briefing' in result) rows.push(csvWriter.write(result.briefing, { index: rows.length, source: result.id }));
  else console.error(`${result.id}: ${result.error.message}`); // one that cannot be read costs only itself
}
if (rows.length === 0) throw new Error(`Expected a transcript in ${path}, got none that could be read`);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
const csv = join(folder, 'asks.csv');
const { begin, separator, end } = csvWriter.many ?? { begin: '', separator: '', end: '' };
writeFileSync(csv, begin + rows.join(separator) + end);

const database = await DuckDBInstance.create();
const connection = await database.connect();
await connection.run(`create table asks as select * from read_csv('${csv.replaceAll("'", "''")}', header = true, all_varchar = true)`);
// Verdicts that abstained are no findings: count them, and leave them out.
await connection.run(`create view sure as select * from asks where abstained = 'false'`);

const questions = {
  'Who asked, and how often were they refused?': `
    select asker, count(*) as asks, count(*) filter (label = 'refusal') as refused
    from sure group by asker order by refused desc, asks desc, asker limit 5`,
  'Which strategies filled the room?': `
    select strategy, count(*) as n from sure where label <> 'substantive' group by strategy order by n desc, strategy limit 5`,
  'Which kind of question got an answer?': `
    select slot, count(*) as asks, round(100.0 * count(*) filter (label = 'substantive') / count(*)) as percent
    from sure group by slot order by asks desc, slot`,
};
for (const [question, sql] of Object.entries(questions)) {
  const answer = await connection.runAndReadAll(sql);
  const names = answer.columnNames();
  console.log(`\n${question}\n  ${names.join(' | ')}`);
  for (const row of answer.getRowsJson()) console.log(`  ${row.map(String).join(' | ')}`);
}
connection.closeSync();
rmSync(folder, { recursive: true });
