import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/turns/index.js';

const bad =
  (input: unknown): (() => unknown) =>
  () =>
    splitTurns(input as string);

describe('input that is no transcript', () => {
  it('names what was expected and what came', () => {
    expect(bad(null)).toThrow(/Expected a string or a Uint8Array in UTF-8, got null/u);
    expect(bad(undefined)).toThrow(TypeError);
    expect(bad(7)).toThrow(/got number 7/u);
    expect(bad([])).toThrow(/got an array/u);
    expect(bad(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toThrow(/UTF-8/u);
    expect(bad('PK\u0003\u0004\u0000\u0000')).toThrow(/binary/u);
  });

  it('gives no turns and a message for a text without any', () => {
    for (const text of ['', ' \n', 'A plain note about boats.']) {
      const { turns, messages } = splitTurns(text);
      expect(turns).toEqual([]);
      expect(messages.map((message) => message.rule)).toContain('no-turns');
    }
  });

  it('checks options', () => {
    expect(() => splitTurns('Q: a', { format: 'docx' as 'text' })).toThrow(/one of auto, text, markdown.*"docx"/u);
    expect(() => splitTurns('Q: a', { date: '2021-02-29' })).toThrow(RangeError);
    expect(() => splitTurns('Q: a', { date: '19.08.2020' })).toThrow(/YYYY-MM-DD/u);
    expect(() => splitTurns('Q: abcdef', { maxLength: 5 })).toThrow(/maxLength/u);
    expect(() => splitTurns('Q: a?\n\nMR. B: c.\n\nQ: d?', { maxTurns: 2 })).toThrow(/maxTurns/u);
  });

  it('names the sub-path of a reader that was not passed', () => {
    expect(() => splitTurns('<!DOCTYPE html><html><body><p>Q: a</p></body></html>')).toThrow(/onrecord\/html/u);
    expect(() => splitTurns('x', { format: 'srt' })).toThrow(/onrecord\/captions/u);
  });

  it('reads bytes as UTF-8', () => {
    expect(splitTurns(new TextEncoder().encode('Q: Où?\n\nMR. BÖLL: Là.\n\nQ: Quand?')).turns.map((turn) => turn.text)).toEqual([
      'Où?',
      'Là.',
      'Quand?',
    ]);
  });
});
