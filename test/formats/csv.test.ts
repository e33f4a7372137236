import { csvParse } from 'd3-dsv';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AskRow } from '../../src/formats/index.js';
import { asksJsonlWriter, csvWriter } from '../../src/formats/index.js';
import { briefings, context, hostile, rendering } from './briefings.js';
import { cellsOf } from './fods.js';
import { program } from './programs.js';
import { sample } from './sample.js';

describe('asks-jsonl', () => {
  it.each(briefings)('has one row an ask of %s, each with an id of its own', (_, briefing) => {
    const rows = asksJsonlWriter
      .write(briefing, context)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AskRow);
    const asks = briefing.exchanges.flatMap((exchange) => exchange.asks);
    expect(rows.map((row) => row.ask_id)).toEqual(asks.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(briefing.text.slice(row.start, row.end)).toBe(row.ask);
      for (const { start, end, text } of row.evidence) expect(briefing.text.slice(start, end)).toBe(text);
    }
  });
});

describe('csv', () => {
  it('is read back by d3-dsv, with no cell that a spreadsheet runs', () => {
    const formula = structuredClone(sample);
    const ask = formula.exchanges[0]?.asks[0];
    if (ask) ask.text = '=cmd|calc';
    const csv = csvWriter.write(formula, context);
    const rows = csvParse(csv.slice(1));
    expect(csv.startsWith('\uFEFFask_id,')).toBe(true);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      ask: "'=cmd|calc",
      label: 'substantive',
      evidence: 'He signed it.',
      asker: 'Ana Ruiz',
      outlet: 'Radio Sur',
    });
    for (const briefing of [formula, hostile]) {
      for (const row of csvParse(csvWriter.write(briefing, context).slice(1)))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }
  });

  it('has the head once when there are several', () => {
    expect(csvWriter.write(sample, { ...context, index: 1 })).not.toContain('ask_id');
  });
});

const soffice = program('soffice', ['--version'], 'libreoffice-calc');

describe.skipIf(soffice.missing)(`csv in LibreOffice Calc${soffice.note}`, () => {
  it('opens with the same cells: formulas as words, commas, quotes, line breaks, Cyrillic, emoji', () => {
    const csv = [sample, rendering, hostile]
      .map((briefing, index) => csvWriter.write(briefing, { source: `briefing ${index}`, index }))
      .join('\r\n');
    const sent = csvParse(csv.slice(1));
    const directory = mkdtempSync(join(tmpdir(), 'onrecord-'));
    try {
      writeFileSync(join(directory, 'asks.csv'), csv);
      // 44,34,76,1: comma, quote, UTF-8, from row 1; the last one: every cell as Calc shows it.
      const { status, stderr } = soffice.run([
        `-env:UserInstallation=${pathToFileURL(join(directory, 'profile')).href}`,
        '--headless',
        '--infilter=CSV:44,34,76,1',
        ...['--convert-to', 'fods', '--outdir', directory, join(directory, 'asks.csv')],
      ]);
      expect(status, stderr).toBe(0);
      const rows = cellsOf(readFileSync(join(directory, 'asks.fods'), 'utf8'));
      expect(rows[0]?.map(({ value }) => value)).toEqual(sent.columns);
      expect(rows).toHaveLength(sent.length + 1);
      sent.forEach((row, place) => {
        sent.columns.forEach((column, index) => {
          const { value, formula, type } = rows[place + 1]?.[index] ?? { value: '', formula: false, type: '' };
          const given = row[column] ?? '';
          expect(formula, `${column} of row ${place + 2}`).toBe(false);
          if (type === 'float') expect(Number(value)).toBeCloseTo(Number(given), 12);
          else expect(value, `${column} of row ${place + 2}`).toBe(given.replace(/\r\n?/gu, '\n'));
        });
      });
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
