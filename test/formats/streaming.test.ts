import { describe, expect, it } from 'vitest';
import { defaultDirectoryWriters, defaultWriters } from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { timed } from './briefings.js';
import { sample } from './sample.js';

/** As the command puts several briefings into one output: each is written when it is read, and none is kept. */
function joined(writer: (typeof defaultWriters)[number], briefings: readonly Briefing<string>[]): string {
  const { begin, separator, end } = writer.many ?? { begin: '', separator: '', end: '' };
  const texts = briefings.map((briefing, index) => writer.write(briefing, { source: `${index}.txt`, index }));
  return begin + texts.filter((text) => text !== '').join(separator) + end;
}

const three = [timed(sample), timed({ ...sample, exchanges: [] }), timed(sample)];

describe('several briefings in one output', () => {
  it.each(defaultWriters.filter(({ many }) => many !== undefined).map((writer) => [writer.name, writer] as const))(
    '%s is one whole document',
    (name, writer) => {
      const text = joined(writer, three);
      if (/json$/u.test(name) || ['web-annotation', 'label-studio', 'schema-org'].includes(name)) expect(JSON.parse(text)).toHaveLength(3);
      if (/jsonl$|doccano/u.test(name)) for (const line of text.split('\n')) expect(JSON.parse(line)).toBeTypeOf('object');
      if (name === 'csv') expect(text.split('\r\n').filter((line) => line.includes('ask_id'))).toHaveLength(1);
      expect(joined(writer, [])).toBe(writer.many ? writer.many.begin + writer.many.end : '');
    },
  );

  it.each(defaultDirectoryWriters.map((writer) => [writer.name, writer] as const))('%s keeps no briefing to the end', (_, writer) => {
    const endsAfter = (count: number): number => {
      const session = writer.open();
      for (let index = 0; index < count; index++) session.add(sample, { source: `${index}`, index });
      return session.end().reduce((length, { text }) => length + text.length, 0);
    };
    // Anonymous speakers are nobody's second appearance: each costs a record of its own, and nothing else may grow.
    expect(endsAfter(40) - endsAfter(20)).toBeLessThan(20 * 200);
  });
});
