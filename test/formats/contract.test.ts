import { describe, expect, it } from 'vitest';
import { defaultDirectoryWriters, defaultWriters } from '../../src/formats/index.js';
import { briefings, context, hostile, timed } from './briefings.js';

it('the hostile words are turns, asks and evidence', () => {
  expect(hostile.turns).toHaveLength(4);
  expect(hostile.exchanges.flatMap(({ asks }) => asks).length).toBeGreaterThan(1);
});

describe.each(defaultWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  it.each(briefings)('keeps the contract of writers on %s', (_, briefing) => {
    const given = writer.name === 'webvtt' ? timed(briefing) : briefing;
    const before = structuredClone(given);
    const text = writer.write(given, context);
    expect(writer.write(given, context)).toBe(text);
    expect(given).toEqual(before);
    expect(text).not.toMatch(/\n$/u);
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text.replace(/^\uFEFF/u, ''));
    expect(writer.write(given, { index: 0 })).not.toContain('undefined');
  });

  it('has a name, a media type and an extension', () => {
    expect(writer).toMatchObject({
      name: expect.stringMatching(/^[a-z-]+$/u) as string,
      mediaType: expect.stringContaining('/') as string,
      extension: expect.stringMatching(/^[a-z]+$/u) as string,
    });
  });
});

describe.each(defaultDirectoryWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  const files = (): Map<string, string> => {
    const session = writer.open();
    const out = new Map<string, string>();
    const pieces = [
      ...briefings.flatMap(([, briefing], index) => session.add(briefing, { source: `${index % 2}/ü.txt`, index })),
      ...session.end(),
    ];
    for (const { path, text } of pieces) out.set(path, (out.get(path) ?? '') + text);
    return out;
  };

  it('keeps the contract of directory writers', () => {
    const before = structuredClone(briefings);
    const first = files();
    expect([...files()]).toEqual([...first]);
    expect(briefings).toEqual(before);
    for (const [path, text] of first) {
      expect(path).toMatch(/^[^/\\.][^/\\]*$/u);
      expect(text).not.toContain('undefined');
    }
  });
});
