import { describe, expect, it } from 'vitest';
import { csvReader } from '../../src/sources/csv/index.js';
import { jsonReader } from '../../src/sources/json/index.js';
import { marked, readerContract } from './contract.js';

const table = 'Speaker,Minutes,Text\nJane Roe,1M 20S,"Good, ""very"" good."\nAudience,,(APPLAUSE)\nMr. Doe,2:05,"Two\nlines"\n';
readerContract(csvReader, {
  own: [table, 'name;speech\nA;b\n', '\uFEFFspeaker\ttext\r\nA\tb\r\n'],
  words: ['Jane Roe: Good, "very" good.', 'Audience: (APPLAUSE)', 'Mr. Doe: Two\nlines'],
  refused: [
    ['a,b\n1,2\n', /Expected a header row with a speaker and a text column .*got `a,b` at row 1/],
    ['Speaker,Text\nA,b\nC,"open\nD,e\n', /Expected a closing quotation mark, .* row 3/],
  ],
  hostile: ['Speaker,Text\n', 'Speaker,Text\na,b\n', ',', '"', '""', '\n'],
});

describe('csvReader', () => {
  it('marks speakers with their times', () => {
    const { marks } = csvReader.read(table);
    expect(marked(csvReader, table, 'label')).toEqual(['Jane Roe:', 'Audience:', 'Mr. Doe:']);
    expect(marks.filter((mark) => mark.kind === 'label').map((mark) => mark.time?.start)).toEqual([80, undefined, 125]);
  });
});

const segments = JSON.stringify({
  language: 'en',
  segments: [
    { start: 0, end: 1, text: ' Good', speaker: 'SPEAKER_00' },
    { start: 1, end: 2, text: ' morning.', speaker: 'SPEAKER_00' },
    { start: 2, end: 3, text: ' Why?', speaker: 'SPEAKER_01' },
  ],
});
readerContract(jsonReader, {
  own: [segments, '[{"speaker":"Q","text":"Why?"}]', '{"utt":["Hi.","Why?"],"speaker":["A","B"]}'],
  words: ['Good morning.', 'Why?'],
  refused: [
    ['{"a":\n oops}', /Expected JSON, got .* at line 2/],
    ['{"constructor":1,"__proto__":{"segments":[]}}', /Expected JSON with a list of contributions .*`constructor`/],
    ['[]', /an empty list/],
  ],
  hostile: ['[', '{"a":', '{"speaker":"a","text":"b"},', '"', '[{"segments":'],
});

describe('jsonReader', () => {
  it('joins the run of one machine-given speaker', () => {
    expect(jsonReader.read(segments).text).toBe('SPEAKER_00: Good morning.\n\nSPEAKER_01: Why?');
    expect(jsonReader.read(segments).marks.find((mark) => mark.kind === 'label')?.time).toEqual({ start: 0, end: 2 });
  });

  it('keeps two contributions of one named speaker apart', () => {
    expect(jsonReader.read('[{"name":"Roe","content":"One."},{"name":"Roe","content":"Two."}]').text).toBe('Roe: One.\n\nRoe: Two.');
  });

  it.each([
    ['parallel lists', { utt: ['One.', 'Two?'], speaker: ['ROE', 'Q'] }],
    [
      'Rev',
      {
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: 'text', value: 'One' },
              { type: 'punct', value: '.' },
            ],
          },
          { speaker: 1, elements: [{ value: 'Two?' }] },
        ],
      },
    ],
    [
      'AssemblyAI',
      {
        text: 'all',
        utterances: [
          { speaker: 'A', text: 'One.', start: 0, end: 9 },
          { speaker: 'B', text: 'Two?', start: 9, end: 12 },
        ],
      },
    ],
    [
      'Deepgram',
      {
        results: {
          utterances: [
            { speaker: 0, transcript: 'One.', start: 0 },
            { speaker: 1, transcript: 'Two?', start: 1 },
          ],
        },
      },
    ],
    ['words only', { segments: [{ words: [{ word: 'One.', speaker: 'S1' }] }, { words: [{ word: 'Two?', speaker: 'S2' }] }] }],
    [
      'pairs',
      [
        ['Roe', 'One.'],
        ['Q', 'Two?'],
      ],
    ],
  ])('reads %s', (_name, data) => {
    const input = JSON.stringify(data);
    expect(marked(jsonReader, input, 'label')).toHaveLength(2);
    expect(jsonReader.read(input).text).toMatch(/^\S+: One\.\n\n\S+: Two\?$/);
  });

  it('says where the words are missing', () => {
    const { text, messages } = jsonReader.read('{"segments":[{"speaker":0,"start":0},{"speaker":1,"start":2}]}');
    expect(text).toBe('');
    expect(messages[0]?.rule).toBe('json-no-words');
  });
});
