import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import { webvttWriter } from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { captionsReader } from '../../src/sources/captions/index.js';
import { splitTurns } from '../../src/turns/index.js';
import { briefings, context, hostile, rendering, timed } from './briefings.js';
import { sample } from './sample.js';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** The reader repairs entities that a text still shows after it was read. */
const repaired = (text: string): string => text.replaceAll('&amp;', '&');
const spokenOf = (turn: Briefing<string>['turns'][number]): string => plain(turn.spoken.map(({ text }) => text).join(' '));

describe('webvtt', () => {
  it('has a cue for each turn with times, voice and verdict classes, and says what is left out', () => {
    const vtt = webvttWriter.write(timed(sample), context);
    expect(vtt).toContain('WEBVTT\n\nNOTE 1 of 5 turns have no time and are left out\n\n');
    expect(vtt).toContain(
      't1\n00:00:00.000 --> 00:00:30.000\n<v Ana Ruiz><c.ask.substantive.explicit>Did the minister sign the order?</c> <c.ask.refusal.decline>',
    );
    expect(vtt).toContain('t3\n00:02:03.000 --> 00:02:33.000\n');
  });

  it.each(briefings)('keeps the grammar of cues for %s', (_, briefing) => {
    const [head, ...blocks] = webvttWriter.write(timed(briefing), context).split('\n\n');
    expect(head).toBe('WEBVTT');
    let last = '';
    for (const block of blocks.filter((each) => !each.startsWith('NOTE '))) {
      const [id, times, payload, ...rest] = block.split('\n');
      expect(rest).toEqual([]);
      expect(id).toMatch(/^t\d+$/u);
      const [, from, to] = /^(\d{2,}:\d{2}:\d{2}\.\d{3}) --> (\d{2,}:\d{2}:\d{2}\.\d{3})$/u.exec(times ?? '') ?? [];
      expect((from ?? '') < (to ?? '') && last <= (from ?? '')).toBe(true);
      last = from ?? '';
      expect(payload).not.toContain('-->');
      expect((payload ?? '').replace(/<v [^<>&]*(?:&(?:amp|lt|gt);[^<>&]*)*>|<c\.[^\s<>]+>|<\/c>/gu, '')).not.toMatch(
        /[<>]|&(?!amp;|lt;|gt;)/u,
      );
    }
  });

  it.each([sample, rendering, hostile])('gives speakers, words and times back to the captions reader', (briefing) => {
    const given = timed(briefing).turns.filter(({ time }) => time !== undefined);
    const again = splitTurns(webvttWriter.write(timed(briefing), context), { readers: [captionsReader] });
    expect(again.turns.map(({ text }) => plain(text))).toEqual(given.map((turn) => repaired(spokenOf(turn))));
    expect(again.turns.map(({ time }) => time?.start)).toEqual(given.map(({ time }) => time?.start));
    const names = new Map(briefing.speakers.map(({ id, name }) => [id, name]));
    expect(again.turns.map(({ label }) => label)).toEqual(given.map(({ speaker }) => names.get(speaker ?? '')));
  });

  it('writes captions that were read', () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:03.500\n<v Ana Ruiz>Will you resign?\n\n00:04.000 --> 00:06.000\n<v Minister>No comment.\n';
    const briefing = parseBriefing(vtt, { readers: [captionsReader] });
    expect(webvttWriter.write(briefing, context)).toMatch(/00:00:01\.000 --> 00:00:03\.500\n<v Ana Ruiz>/u);
  });

  it('says what is missing where no turn has a time', () => {
    expect(() => webvttWriter.write(sample, context)).toThrow('Expected turns with times for WebVTT, got none');
  });
});
