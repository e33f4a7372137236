// A corpus to CSV, and the CSV into a database that runs in the same process: three questions in SQL.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseBriefing } from 'onrecord';
import { csvWriter } from 'onrecord/formats';
import { inputPath } from './input.js';

// A file or a folder of transcripts.
const path = inputPath();
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .sort()
      .map((name) => join(path, name))
  : [path];

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
const csv = join(folder, 'asks.csv');
const { begin, separator, end } = csvWriter.many ?? { begin: '', separator: '', end: '' };
const rows = files.map((file, index) => csvWriter.write(parseBriefing(readFileSync(file, 'utf8')), { index, source: basename(file) }));
writeFileSync(csv, begin + rows.join(separator) + end);

const database = await DuckDBInstance.create();
const connection = await database.connect();
await connection.run(`create table asks as select * from read_csv('${csv.replaceAll("'", "''")}', header = true, all_varchar = true)`);

const questions = {
  'Who asked, and how often were they refused?': `
    select asker, count(*) as asks, count(*) filter (label = 'refusal') as refused
    from asks where abstained = 'false' group by asker order by refused desc, asks desc, asker limit 5`,
  'Which strategies filled the room?': `
    select strategy, count(*) as n from asks where label <> 'substantive' group by strategy order by n desc, strategy limit 5`,
  'Which kind of question got an answer?': `
    select slot, count(*) as asks, round(100.0 * count(*) filter (label = 'substantive') / count(*)) as percent
    from asks group by slot order by asks desc, slot`,
};
for (const [question, sql] of Object.entries(questions)) {
  const result = await connection.runAndReadAll(sql);
  const names = result.columnNames();
  console.log(`\n${question}\n  ${names.join(' | ')}`);
  for (const row of result.getRowsJson()) console.log(`  ${row.map(String).join(' | ')}`);
}
connection.closeSync();
rmSync(folder, { recursive: true });
