import { expect, it } from 'vitest';
import { splitTurns } from '../../src/index.js';

it('reads transcript JSON without a reader being passed', () => {
  const json = JSON.stringify({
    segments: [
      { speaker: 'Host', text: 'Who signed it?', start: 0, end: 2 },
      { speaker: 'Guest', text: 'The mayor did.', start: 2, end: 4 },
    ],
  });
  const { turns } = splitTurns(json);
  expect(turns.map(({ label, text }) => [label, text])).toEqual([
    ['Host', 'Who signed it?'],
    ['Guest', 'The mayor did.'],
  ]);
  expect(turns[1]?.time).toEqual({ start: 2, end: 4 });
});
