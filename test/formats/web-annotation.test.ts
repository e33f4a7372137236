import { describe, expect, it } from 'vitest';
import { webAnnotationWriter } from '../../src/formats/index.js';
import { briefings, context } from './briefings.js';

describe('web-annotation', () => {
  it.each(briefings)('points to the words of %s by code points and by quotation', (_, briefing) => {
    const page = JSON.parse(webAnnotationWriter.write(briefing, context)) as {
      items: {
        id: string;
        target: { selector: { type: string; start: number; end: number; exact: string; prefix: string; suffix: string }[] };
      }[];
    };
    const characters = [...briefing.text];
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(briefing.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
    expect(page.items.length).toBeGreaterThanOrEqual(briefing.turns.length);
  });
});
