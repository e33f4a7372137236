/** Formats made to hurt their readers: no DTD, no deep recursion, nothing of a prototype. */
import { describe, expect, it } from 'vitest';
import { commandReaders } from '../../src/cli/readers.js';
import { parseBriefing, readBriefing } from '../../src/index.js';
import { expectSound } from './invariants.js';

const options = { readers: commandReaders, stages: ['turns', 'exchanges'] } as const;
const read = (text: string): void => expectSound(parseBriefing(text, options));

describe('hostile files', { timeout: 60_000 }, () => {
  it('expands no entity of a document type', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">${Array.from({ length: 30 }, (_, at) => `<!ENTITY b${at} "${`&b${at - 1};`.repeat(10)}">`).join('')}]><hansard><p>&b29;</p></hansard>`;
    const outside = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><hansard><p>&x;</p></hansard>';
    for (const xml of [bomb, outside]) {
      try {
        const { text } = parseBriefing(xml, { ...options, format: 'xml' });
        expect(text.length).toBeLessThan(xml.length);
        expect(text).not.toMatch(/boom|root:/u);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Expected/u);
      }
    }
  });

  it.each([
    ['XML', 'xml', '<a>', '</a>'],
    ['HTML', 'html', '<div>', '</div>'],
    ['HTML lists', 'html', '<ul><li>', '</li></ul>'],
    ['JSON arrays', 'json', '[', ']'],
    ['JSON objects', 'json', '{"a":', '}'],
  ] as const)('reads or refuses %s 100,000 deep, and never runs out of stack', (_name, format, open, close) => {
    for (const text of [open.repeat(100_000) + close.repeat(100_000), open.repeat(100_000)]) {
      try {
        expectSound(parseBriefing(text, { ...options, format }));
      } catch (error) {
        expect((error as Error).message).toMatch(/^Expected/u);
      }
    }
  });

  it('takes scripts in HTML for nothing', () => {
    const { text } = parseBriefing(
      '<html><body><p>Q: Why?</p><script>alert(1)</script><p>MR. X: <img src=x onerror=alert(2)>So.</p></body></html>',
      options,
    );
    expect(text).not.toContain('alert');
  });

  it('lets nothing of JSON into a prototype', () => {
    const turns = '[{"__proto__":{"polluted":1},"speaker":"constructor","text":"Why?"},{"speaker":"__proto__","text":"So."}]';
    for (const json of [turns, `{"__proto__":{"polluted":1},"segments":${turns}}`]) {
      try {
        read(json);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Expected/u);
      }
    }
    expect(() => readBriefing('{"__proto__":{"schema":"https://unpkg.com/onrecord@1/schema/briefing-1.json"}}')).toThrow(/Expected/u);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses what refers to itself, and never walks in circles', () => {
    const sound = JSON.parse(JSON.stringify(parseBriefing('Q: Why?\n\nMR. X: So.\n'))) as Record<string, unknown>;
    const [turn] = sound['turns'] as Record<string, unknown>[];
    for (const place of [sound, sound['header'], turn, sound['speakers'], sound['generator'], sound['messages']] as Record<
      string,
      unknown
    >[]) {
      const key = Array.isArray(place) ? String(place.length) : 'own';
      for (const circle of [sound, place, [place]]) {
        place[key] = circle;
        expect(() => readBriefing(sound)).toThrow(/^Expected/u);
      }
      if (Array.isArray(place)) place.pop();
      else Reflect.deleteProperty(place, key);
    }
    expect(() => readBriefing(sound)).not.toThrow();
    const models = (sound['generator'] as { models: Record<string, unknown> }).models;
    models['own'] = models;
    expect(() => readBriefing(sound)).toThrow(/^Expected/u);
    for (const reference of ['{"$ref":"#"}', '{"text":{"$ref":"#/text"}}', '[{"$ref":"#/0"}]'])
      expect(() => parseBriefing(reference, { ...options, format: 'json' })).toThrow(/^Expected/u);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '0000-00-00'])('takes no day from a head that says %s', (day) => {
    for (const text of [
      `${day}\n\nQ: Why yesterday?\n\nMR. X: So.\n`,
      `---\ndate: ${day}\n---\n\n**Q:** Why yesterday?\n\n**MR. X:** So.\n`,
      `{"date":"${day}","segments":[{"speaker":"Q","text":"Why yesterday?"},{"speaker":"X","text":"So."}]}`,
      `<html><head><meta name="date" content="${day}"></head><body><p>Q: Why yesterday?</p><p>MR. X: So.</p></body></html>`,
    ])
      expect(parseBriefing(text, { readers: commandReaders }).header.date).toBeUndefined();
  });

  it('reads long tables and captions in step with their length', () => {
    read(`speaker,text\n${'Q,"Why?"\nMR. X,"So."\n'.repeat(5_000)}`);
    read(`WEBVTT\n\n${'00:00:01.000 --> 00:00:02.000\n<v Ann>Why?\n\n'.repeat(5_000)}`);
    read(`<html><body>${'<p>Q: Why?</p><p>MR. X: So.</p>'.repeat(3_000)}</body></html>`);
  });
});
