import { describe, expect, it } from 'vitest';
import { csvWriter, readCodingSheet } from '../../src/formats/index.js';
import { context } from './briefings.js';
import { sample } from './sample.js';

describe('readCodingSheet', () => {
  const sheet = csvWriter.write(sample, context);

  it('changes nothing where nothing was coded', () => {
    expect(readCodingSheet(sheet, sample)).toEqual(sample);
  });

  it('takes over what a person changed, and rolls the exchange up anew', () => {
    const edited = sheet.replace(',,substantive,explicit,', ',KL,,decline,');
    expect(edited).not.toBe(sheet);
    const coded = readCodingSheet(edited, sample);
    const [first, second] = coded.exchanges[0]?.asks ?? [];
    expect(first?.verdict).toMatchObject({
      label: 'refusal',
      strategy: 'decline',
      confidence: 1,
      abstained: false,
      origin: { by: 'human', name: 'KL' },
    });
    expect(second?.verdict?.origin.by).toBe('rule');
    expect(coded.exchanges[0]?.verdict).toMatchObject({ label: 'refusal', coverage: { answered: 0, asked: 2 } });
    expect(sample.exchanges[0]?.asks[0]?.verdict?.label).toBe('substantive');
  });

  it('keeps the evidence where a coder agrees', () => {
    const agreed = readCodingSheet('ask_id,label,strategy,coder\nx1.a1,substantive,explicit,KL', sample).exchanges[0]?.asks[0]?.verdict;
    expect(agreed).toMatchObject({ origin: { by: 'human' }, evidence: [{ text: 'He signed it.' }] });
  });

  it.each([
    ['label\nrefusal', 'Expected a column ask_id, got label'],
    ['ask_id,label\nx9.a1,refusal', 'Expected an ask of this briefing in row 2, got `x9.a1`'],
    ['ask_id,label\nx1.a1,evasive', 'Expected a label of substantive, deflection, refusal, procedural in row 2, got `evasive`'],
    ['ask_id,strategy\nx1.a1,constructor', 'Expected a strategy of the codebook in row 2, got `constructor`'],
    ['ask_id,start,label\nx1.a1,3,refusal', 'the sheet was made from another text'],
  ])('says what is wrong with %j', (csv, reason) => {
    expect(() => readCodingSheet(csv, sample)).toThrow(reason);
  });
});
