import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';

describe.skipIf(!hasShared)('a language that nothing serves' + whereShared, () => {
  it('gets no verdict that claims anything, and is told once', () => {
    for (const file of listShared('transcripts/mexico-mananera')) {
      const { exchanges, messages, language } = parseBriefing(readShared(file), { stages: ['answers'] });
      expect(language).toMatch(/^es/);
      expect(messages.filter(({ rule }) => rule === 'language-unsupported')).toHaveLength(1);
      for (const { verdict, asks } of exchanges) {
        for (const one of [...asks.map((ask) => ask.verdict), ...(asks.length > 0 ? [verdict] : [])]) {
          expect(one).toMatchObject({ abstained: true, confidence: 0 });
        }
      }
    }
  });
});
