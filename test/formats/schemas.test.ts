import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { taxonomies } from '../../src/answers/index.js';
import { akomaNtosoWriter, refiQdaCodebook, teiWriter } from '../../src/formats/index.js';
import { briefings, context, timed } from './briefings.js';
import { program } from './programs.js';
import { parseBriefing } from '../../src/briefing.js';

const jing = program('jing', [], 'jing');
const directory = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Validates documents against a schema of this folder, all in one run; gives jing's complaints. */
function complaints(schema: string, documents: readonly string[]): string {
  const files = documents.map((document, index) => {
    const file = join(directory, `${schema}-${index}.xml`);
    writeFileSync(file, document);
    return file;
  });
  const { stdout } = jing.run(['-c', fileURLToPath(new URL(`schemas/${schema}.rnc`, import.meta.url)), ...files]);
  return stdout.replaceAll(directory, '').trim();
}

const others = [parseBriefing('Q: Why?\n\nA: Because.\n\nQ: When?\n\nA: We will see.\n', { taxonomy: 'thomas2024' })];
const all = [...briefings.flatMap(([, briefing]) => [briefing, timed(briefing)]), ...others];

describe.skipIf(jing.missing)(`XML formats against their schemas${jing.note}`, () => {
  it('TEI in the shape of Parla-CLARIN', () => {
    expect(
      complaints(
        'tei',
        all.map((briefing) => teiWriter.write(briefing, context)),
      ),
    ).toBe('');
  });

  it('Akoma Ntoso debate', () => {
    expect(
      complaints(
        'akoma-ntoso',
        all.map((briefing) => akomaNtosoWriter.write(briefing, context)),
      ),
    ).toBe('');
  });

  it('REFI-QDA codebook', () => {
    expect(
      complaints(
        'refi-qda-codebook',
        Object.values(taxonomies).map((taxonomy) => refiQdaCodebook(taxonomy)),
      ),
    ).toBe('');
  });

  it('the schemas refuse what they should', () => {
    const [, first] = briefings;
    const tei = teiWriter.write(first?.[1] ?? all[0]!, context);
    expect(complaints('tei', [tei.replace('<u ', '<u mood="sour" ')])).toContain('mood');
    expect(complaints('akoma-ntoso', [akomaNtosoWriter.write(all[0]!, context).replaceAll(' by=', ' to=')])).toContain('by');
    expect(complaints('refi-qda-codebook', [refiQdaCodebook(taxonomies.default).replaceAll(' guid="', ' guid="x')])).toContain('guid');
  });
});
