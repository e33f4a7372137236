import { describe, expect, it } from 'vitest';
import { captionsReader } from '../../src/sources/captions/index.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';
import { marked, readerContract } from './contract.js';

const vtt = `WEBVTT - Morning briefing\nLanguage: en\n\nNOTE no text\n\n1\n00:01.000 --> 00:03.500 align:start\n<v Jane Roe>Good <i>morning</i>.</v>\n\n00:03.500 --> 00:05.000\n<v.loud Press>Why?\n`;
const srt = '1\r\n00:00:01,000 --> 00:00:02,000\r\n- Why?\r\n- Because.\r\n\r\n2\r\n00:00:02,000 --> 00:00:04,000\r\nMR. DOE: I see.\r\n';
const rolling = `WEBVTT\nKind: captions\n\n00:00.000 --> 00:02.000\n \ngood<00:00:00.500><c> morning</c>\n\n00:02.000 --> 00:02.010\ngood morning\n \n\n00:02.010 --> 00:04.000\ngood morning\nto<00:00:03.000><c> you</c>\n\n00:04.000 --> 00:04.010\nto you\n \n\n00:04.010 --> 00:06.000\nto you\nall\n`;

readerContract(captionsReader, {
  own: [vtt, srt, rolling],
  words: ['Jane Roe: Good morning.', 'Press: Why?'],
  refused: [['Hello\nworld', /Expected WebVTT or SRT .*got `Hello` at line 1/]],
  hostile: [
    '00:01.000 --> 00:02.000\nx\n\n',
    '00:01 --> 00:02\n',
    '<v A>',
    '- a\n',
    '>> ',
    '<c><i>',
    '{\\an8}',
    '1\n',
    '\n',
    'NOTE\n',
    '"a\n',
  ],
});

describe('captionsReader', () => {
  it('marks voices with their times in seconds', () => {
    const { marks, text, header, language } = captionsReader.read(vtt);
    expect(marks.filter((mark) => mark.kind === 'label').map((mark) => [text.slice(mark.start, mark.end), mark.name, mark.time])).toEqual([
      ['Jane Roe:', 'Jane Roe', { start: 1, end: 3.5 }],
      ['Press:', 'Press', { start: 3.5, end: 5 }],
    ]);
    expect(header).toEqual({ title: 'Morning briefing' });
    expect(language).toBe('en');
  });

  it('takes dashes and chevrons for new speakers, and leaves names to the grammar', () => {
    expect(marked(captionsReader, srt, 'label')).toEqual(['-', '-']);
    expect(captionsReader.read(srt).text).toBe('- Why?\n- Because.\nMR. DOE: I see.');
    expect(marked(captionsReader, '00:01.000 --> 00:02.000\n>> REPORTER: Why?\n&gt;&gt; Because.', 'label')).toEqual([
      '>> REPORTER:',
      '>>',
    ]);
  });

  it('removes what rolling captions repeat, and says how much', () => {
    const { text, messages } = captionsReader.read(rolling);
    expect(text).toBe('good morning\nto you\nall');
    expect(messages).toEqual([{ rule: 'caption-rolling', severity: 'info', reason: expect.stringContaining('4') as string }]);
  });

  it('gives no label where no speaker is told', () => {
    expect(marked(captionsReader, '00:01.000 --> 00:02.000\nJust words - nothing else.', 'label')).toEqual([]);
  });

  it('drops quotation marks that open at each cue', () => {
    const cues = ['"One', '"two', '"three'].map((line, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${line}\n`).join('\n');
    expect(captionsReader.read(cues).text).toBe('One\ntwo\nthree');
  });

  describe.skipIf(!hasShared)(`real files${whereShared}`, () => {
    it('reads every one', () => {
      for (const file of listShared('transcripts/captions')) expect(captionsReader.detect(readShared(file)), file).toBeGreaterThan(0.9);
      for (const file of listShared('transcripts/captions')) expect(captionsReader.read(readShared(file)).text, file).not.toBe('');
    });
  });
});
