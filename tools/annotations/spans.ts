import { readFileSync, readdirSync } from 'node:fs';
import { readRaw } from '../lib/raw-text.js';

/** Every `{ start, end }` in a value, however deep. */
function spansOf(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

/** Checks a folder whose JSON files hold `source`, `sha256` and `{ start, end }` into the raw file read as UTF-8. */
export function checkSpans(folder: string): { checked: string; faults: string[] } {
  const directory = new URL(`../../annotations/${folder}/`, import.meta.url);
  const names = readdirSync(directory).filter((name) => name.endsWith('.json')).sort();
  let count = 0;
  const faults = names.flatMap((name) => {
    const record = JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as { source: string; sha256: string };
    const file = readRaw(record.source);
    if (file.sha256 !== record.sha256) return [`${name}: expected ${record.source} with hash ${record.sha256}, got ${file.sha256}`];
    const spans = spansOf(record);
    count += spans.length;
    return spans
      .filter(({ start, end }) => start < 0 || end <= start || end > file.raw.length)
      .map(({ start, end }) => `${name} [${start}, ${end}]: expected a stretch within 0 and ${file.raw.length}`);
  });
  return { checked: `${names.length} documents, ${count} stretches`, faults };
}
