import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convokitWriter } from '../../src/formats/index.js';
import { empty, hostile, rendering, timed } from './briefings.js';
import { program } from './programs.js';
import { sample } from './sample.js';

describe('convokit', () => {
  it('writes a corpus whose references lead somewhere', () => {
    const session = convokitWriter.open();
    const files = new Map<string, string>();
    const keep = (pieces: { path: string; text: string }[]) => {
      for (const { path, text } of pieces) files.set(path, (files.get(path) ?? '') + text);
    };
    keep(session.add(sample, { source: 'one', index: 0 }));
    keep(session.add(rendering, { source: 'two', index: 1 }));
    keep(session.add(empty, { source: 'three', index: 2 }));
    keep(session.end());
    expect([...files.keys()].sort()).toEqual(['conversations.json', 'corpus.json', 'index.json', 'speakers.json', 'utterances.jsonl']);
    const utterances = (files.get('utterances.jsonl') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | null>);
    const read = (path: string) => JSON.parse(files.get(path) ?? '') as Record<string, { meta: Record<string, unknown> }>;
    const [speakers, conversations, index] = [read('speakers.json'), read('conversations.json'), read('index.json')];
    const ids = utterances.map(({ id }) => id);
    expect(utterances).toHaveLength(sample.turns.length + rendering.turns.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const utterance of utterances) {
      expect(Object.keys(speakers)).toContain(utterance['speaker']);
      expect(Object.keys(conversations)).toContain(utterance['conversation_id']);
      expect(ids).toContain(utterance['conversation_id']);
      if (utterance['reply-to'] !== null) expect(ids.indexOf(utterance['reply-to'] ?? '')).toBeLessThan(ids.indexOf(utterance['id'] ?? ''));
    }
    expect(utterances.filter((utterance) => utterance['reply-to'] === null).map(({ id }) => id)).toEqual(Object.keys(conversations));
    expect(conversations['one#t1']?.meta['label']).toBe('substantive');
    expect(Object.keys(index).sort()).toEqual([
      'conversations-index',
      'overall-index',
      'speakers-index',
      'utterances-index',
      'vectors',
      'version',
    ]);
  });
});

const python = program('python3', ['--version'], 'python3');

describe.skipIf(python.missing)(`a ConvoKit directory, read by Python as ConvoKit's loader documents${python.note}`, () => {
  it('holds together, and every field has the class that the index declares', () => {
    const directory = mkdtempSync(join(tmpdir(), 'onrecord-'));
    try {
      const session = convokitWriter.open();
      const files = new Map<string, string>();
      const given = [timed(sample), rendering, hostile, empty];
      const pieces = [...given.flatMap((briefing, index) => session.add(briefing, { source: `${index}`, index })), ...session.end()];
      for (const { path, text } of pieces) files.set(path, (files.get(path) ?? '') + text);
      for (const [path, text] of files) writeFileSync(join(directory, path), text);
      const { status, stdout, stderr } = python.run([fileURLToPath(new URL('read_convokit.py', import.meta.url)), directory]);
      expect(status, stderr).toBe(0);
      const read = JSON.parse(stdout) as {
        utterances: number;
        speakers: string[];
        conversations: Record<string, string | null>;
        texts: string[];
      };
      expect(read.texts).toEqual(given.flatMap(({ turns }) => turns.map(({ spoken }) => spoken.map(({ text }) => text).join(' '))));
      expect(read.conversations).toMatchObject({ '0#t1': 'substantive', '0#t3': 'deflection' });
      expect(read.speakers).toEqual(expect.arrayContaining(['ana-ruiz', '0#q', '__proto__', 'constructor']));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
