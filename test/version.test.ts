import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../src/index.js';
import { version } from '../src/version.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string };
const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, { version: string }> };
const schema = JSON.parse(read('schema/briefing-1.json')) as { $id: string };

describe('the version of package.json', () => {
  it('is stamped into what is made', () => {
    expect(version).toBe(manifest.version);
    expect(parseBriefing('Q: Why?').generator.version).toBe(version);
  });

  it('stands in the lockfile, in the citation and at the head of the changelog', () => {
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
    expect(/^version: (?<cited>.+)$/mu.exec(read('CITATION.cff'))?.groups?.['cited']).toBe(version);
    expect(/^## \[(?<newest>[^\]]+)\]/mu.exec(read('CHANGELOG.md'))?.groups?.['newest']).toBe(version);
  });

  it('has the major version that the schema is fetched by', () => {
    expect(schema.$id).toContain(`onrecord@${version.split('.')[0]}/`);
    expect(parseBriefing('Q: Why?').schema).toBe(schema.$id);
  });
});
