import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markdownWriter, tableWriter } from '../../src/formats/index.js';
import { parseBriefing } from '../../src/index.js';
import type { Briefing } from '../../src/model.js';
import { sample } from './sample.js';

const table = (briefing: Briefing<string>, width = 100, colour = false): string => tableWriter.write(briefing, { index: 0, width, colour });
// eslint-disable-next-line no-control-regex
const escapes = /\u001B\[[\d;]*m/gu;

describe('tableWriter', () => {
  it('says who asked what, how it was answered, and in which words', () => {
    const out = table(sample);
    expect(out).toContain('Ana Ruiz → SPOKESPERSON');
    expect(out).toMatch(/Did the minister sign the order\?\s+substantive · explicit · 91%/u);
    expect(out).toContain('As for the timing, “I won’t get into');
    expect(table(sample, 130)).toContain('deflection? · wait-and-see · 45% · or refusal 40%');
    expect(out).toContain('the answer begins “We will see.”');
    expect(out).toContain('1 of the 2 asks judged with confidence (50%) got no answer, 95% interval 9%–91%');
    expect(out).toMatch(/x1 Ana Ruiz \(substantive\) → x2 Ana Ruiz presses again\s+\(deflection\?\)/u);
    expect(out).toContain('2024-05-08 (8 May 2024)');
    expect(out).toContain('unmatched-label');
  });

  it.each([40, 80, 120])('keeps within %i columns, wide characters too', (width) => {
    const name = '外交部发言人毛宁'.repeat(9);
    const wide = {
      ...sample,
      header: { ...sample.header, title: name },
      speakers: sample.speakers.map((speaker) => ({ ...speaker, name: `${name}👩‍🚀` })),
    };
    for (const colour of [false, true]) {
      for (const line of table(wide, width, colour).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('shows no bracket that closes what stands before the evidence', () => {
    const briefing = parseBriefing(
      'REPORTER: Do you regret the delay?\n\nMINISTER: (As interpreted.) No, I do not regret the delay at all.\n',
    );
    expect(table(briefing)).toContain('“No, I do not regret the delay at all.”');
    expect(table(briefing)).not.toContain(') “');
  });

  it('differs in colour only', () => {
    expect(table(sample, 100, true).replace(escapes, '')).toBe(table(sample));
  });

  it('takes control characters out of what it shows', () => {
    const hostile = structuredClone(sample);
    hostile.header.title = 'a\u001B[31mred\u001B]0;title\u0007\u202Eevil';
    for (const control of ['\u001B', '\u0007', '\u202E']) expect(table(hostile)).not.toContain(control);
  });

  it('shows no label where nothing serves the language', () => {
    const briefing = parseBriefing(
      'Vraag: Wanneer komt het verslag?\n\nMinister: Het verslag komt vrijdag.\n\nVraag: Wie betaalt?\n\nMinister: Dat zeg ik niet.\n',
      {
        language: 'nl',
      },
    );
    for (const writer of [tableWriter, markdownWriter]) {
      const shown = writer.write(briefing, { index: 0 });
      expect(shown).toContain('not judged');
      expect(shown).not.toContain('substantive');
    }
    expect(tableWriter.write(briefing, { index: 0 })).toContain('None of the 2 asks could be judged, so there is no rate.');
  });

  it('shows a briefing without exchanges, and one with a taxonomy of its own', () => {
    const bare = { ...sample, exchanges: [], entities: [], messages: [] };
    expect(table(bare)).toContain('5 turns · 0 exchanges');
    const own = structuredClone(sample);
    own.taxonomy = { name: 'own', labels: ['constructor', '__proto__'] };
    for (const exchange of own.exchanges) for (const ask of exchange.asks) if (ask.verdict) ask.verdict.label = 'constructor';
    expect(table(own)).toContain('constructor 2, __proto__ 0 of the 2 asks');
  });
});
