// Runs the modules named on standard input one after the other and prints, as JSON, what each wrote to the console.
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

let input = '';
for await (const piece of process.stdin) input += piece;
const results = [];
const { log, error } = console;
for (const file of JSON.parse(input)) {
  const lines = [];
  console.log = console.error = (...values) => lines.push(format(...values));
  try {
    process.chdir(dirname(file));
    await import(pathToFileURL(file));
    results.push({ out: lines.join('\n') });
  } catch (problem) {
    results.push({ out: lines.join('\n'), error: String(problem?.stack ?? problem) });
  }
}
Object.assign(console, { log, error });
console.log(JSON.stringify(results));
