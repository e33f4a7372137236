import { readFileSync } from 'node:fs';
import { parseBriefing } from '../../src/briefing.js';
import type { Briefing } from '../../src/model.js';
import { sample } from './sample.js';

const url = new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url);

/** Our rendering of the founding briefing. */
export const rendering = parseBriefing(readFileSync(url, 'utf8'), { date: '2020-08-19' });

/** A document that nobody speaks in. */
export const empty = parseBriefing('');

const hostileText =
  'REPORTER: <b>&amp;"\'= Will you, Minister Волкова,\r\n\r\n=1+1 and ]]> stay 😀?\u0001 And\tcut, "all" of it; when?\r\n\r\n' +
  'MINISTER: @SUM(A1) --> “Yes”; [laughs] \u{1F680} `x` *y* _z_ | a. I won’t say <when> in Paris 👩‍🚀.\r\n\r\n' +
  'REPORTER: -Why is that?\r\n\r\nMINISTER: +No. We do not comment.\r\n';

/** Words that break formats: mark-up, quotes, formulas, line breaks, astral characters, controls; prototypes as names. */
export const hostile = prototypical(parseBriefing(hostileText));

function prototypical(briefing: Briefing<string>): Briefing<string> {
  const names = ['constructor', '__proto__'];
  const speakers = briefing.speakers.map((speaker, index) => ({
    ...speaker,
    name: names[index] ?? speaker.name,
    key: names[index] ?? speaker.key,
    anonymous: false,
    affiliation: '=cmd|calc, "quoted"\nand <more>',
  }));
  return { ...briefing, speakers, header: { ...briefing.header, title: '1. <b> & "y"', place: 'Минск', date: '2024-05-08' } };
}

export const briefings: [string, Briefing<string>][] = [
  ['sample', sample],
  ['our rendering', rendering],
  ['hostile words', hostile],
  ['nothing', empty],
];

/** The briefing with a time for each turn but every fourth, as a transcript with times has it. */
export function timed(briefing: Briefing<string>): Briefing<string> {
  const turns = briefing.turns.map((turn) =>
    turn.index % 4 === 3 ? turn : { ...turn, time: { start: turn.index * 61.5, end: turn.index * 61.5 + 30 } },
  );
  return { ...briefing, turns };
}

export const context = { source: 'a b/ü.txt', index: 0 };
