import { describe, expect, it } from 'vitest';
import { defaultClassifiers, defaultCues, defaultLayouts, defaultLexicons, defaultReaders, defaultRecognizers } from '../src/index.js';
import { classifyAnswer, parseBriefing, parseBriefingAsync, parseBriefings, splitTurns, tagEntities } from '../src/index.js';
import type { Options } from '../src/index.js';

/** As a program without types may call it. */
const call = (options: unknown) => parseBriefing('Q: Why?', options as Options);

describe('options', () => {
  it('may be the defaults', () => {
    const defaults = {
      readers: defaultReaders,
      layouts: defaultLayouts,
      cues: defaultCues,
      classifiers: defaultClassifiers,
      recognizers: defaultRecognizers,
      lexicons: defaultLexicons,
    };
    expect(call(defaults).turns).toEqual(call({}).turns);
    for (const empty of ['layouts', 'cues', 'classifiers', 'recognizers', 'lexicons']) expect(() => call({ [empty]: [] })).not.toThrow();
  });

  it.each([
    [
      { cues: defaultCues[0] },
      'Expected `cues` as an array of cues of a known `strategy`, with `where` head, tail or anywhere, got an object with id, strategy',
    ],
    [{ cues: [{ ...defaultCues[0], strategy: 'evade' }] }, 'at index 0'],
    [{ cues: [defaultCues[0], { ...defaultCues[1], where: 'front' }] }, 'at index 1'],
    [{ classifiers: defaultClassifiers[0] }, 'Expected `classifiers` as an array'],
    [{ classifiers: [{}] }, 'Expected `classifiers` as an array of classifiers with `classify`, got an object with no keys at index 0'],
    [{ lexicons: { type: 'place', entries: {} } }, 'Expected `lexicons` as an array'],
    [{ lexicons: [null] }, 'got null at index 0'],
    [{ layouts: [{}] }, 'Expected `layouts` as an array of layouts with a `name`'],
    [{ recognizers: [() => []] }, 'got a function at index 0'],
    [{ readers: ['html'] }, 'Expected `readers` as an array of readers with `detect` and `read`, got string html at index 0'],
    [{ stages: 'answers' }, 'Expected `stages` as an array of names of stages, got string answers'],
    ['2020-08-19', 'Expected options as an object, got string 2020-08-19'],
  ])('that are none are a TypeError that says so: %j', (options, message) => {
    expect(() => call(options)).toThrow(TypeError);
    expect(() => call(options)).toThrow(message);
  });

  it.each([
    ['layouts', {}, (options: object) => splitTurns('Q: Why?', options), 'layouts with a `name`, got an object with no keys'],
    ['readers', 'html', (options: object) => splitTurns('Q: Why?', options), 'readers with `detect` and `read`, got string html'],
    [
      'lexicons',
      {},
      (options: object) => tagEntities('Minsk', options),
      'lexicons with a `type` and `entries`, got an object with no keys',
    ],
    ['recognizers', [null], (options: object) => tagEntities('Minsk', options), 'recognizers with `recognize`, got null at index 0'],
    [
      'cues',
      {},
      (options: object) => classifyAnswer({ question: 'Why?', answer: 'No.' }, options),
      'cues of a known `strategy`, with `where` head, tail or anywhere, got an object with no keys',
    ],
    [
      'classifiers',
      [{}],
      (options: object) => classifyAnswer({ question: 'Why?', answer: 'No.' }, options),
      'classifiers with `classify`, got an object with no keys at index 0',
    ],
  ])('of one stage say the same: %s', (name, value, stage, message) => {
    expect(() => stage({ [name]: value })).toThrow(new TypeError(`Expected \`${name}\` as an array of ${message}`));
  });

  it('are looked at before anything is awaited', async () => {
    await expect(parseBriefingAsync('Q: Why?', { cues: {} } as never)).rejects.toThrow('Expected `cues` as an array');
  });
});

it('many transcripts are not one', async () => {
  await expect(parseBriefings('Q: Why?').next()).rejects.toThrow('Expected an iterable of transcripts, got one string');
});
