import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytesRepr, repairEntities, repairMojibake } from '../../src/sources/repair/index.js';

describe('repairs', () => {
  it.each([
    ['itâ€™s', 'it’s'],
    ['cafÃ©', 'café'],
    ['â€œyesâ€\u009d', '“yes”'],
    ['a\u00c2\u00a0b', 'a\u00a0b'],
    ['ðŸ˜€', '😀'],
    ['SÃ£o and Ô stay São', 'São and Ô stay São'],
    ['«â» déjà vu', '«â» déjà vu'],
  ])('mojibake: %s', (leak, text) => {
    expect(repairMojibake(leak).text).toBe(text);
  });

  it('references: decodes known ones, leaves all else', () => {
    expect(repairEntities('a&rsquo;s &#8212; &#146; &#x41; AT&T; &constructor; &#0; &nosuch;').text).toBe(
      'a’s — ’ A AT&T; &constructor; &#0; &nosuch;',
    );
  });

  it('byte strings: decodes a literal, leaves prose', () => {
    expect(decodeBytesRepr(`b'<p>\\xc2\\xa0it\\'s\\n</p>' and more`)).toEqual({ text: "<p>\u00a0it's\n</p> and more", count: 1 });
    expect(decodeBytesRepr("Plan b' is a\\b case.").count).toBe(0);
  });

  it('changes nothing in clean text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc É’“”—–…\u00a0ñü:.!?\n') }), (text) => {
        expect(repairMojibake(text).text).toBe(text);
        expect(repairEntities(text).text).toBe(text);
        expect(decodeBytesRepr(text).text).toBe(text);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
