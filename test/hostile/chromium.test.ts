/** The same briefing in a browser as in Node, whatever the text: other engine, other Unicode tables, other locale. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/index.js';
import { hasChromium, launch, whereChromium } from '../browser/browser.js';
import { anyBriefing } from './arbitraries.js';
import { checks } from './cases.js';
import { hostile } from './inputs.js';

const index = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
/** Characters that are newer than this are letters to one engine and nothing to the other. */
const assigned = /^\p{Assigned}*$/u;
const program = `import { parseBriefing } from ${JSON.stringify(index)};
globalThis.read = (texts) => texts.map((text) => JSON.stringify(parseBriefing(text, { format: 'text', date: '2024-05-01' })));`;

describe.skipIf(!hasChromium)(`a browser${whereChromium}`, { timeout: 0 }, () => {
  it('reads every text as Node does', async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    const browser = await launch();
    try {
      const page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Asia/Kathmandu' });
      await page.setContent('<!doctype html><meta charset="utf-8"><title>t</title>');
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const texts = [
        ...Object.entries(hostile).flatMap(([name, make]) => (name === 'nuls' ? [] : [make(600)])),
        ...fc.sample(anyBriefing, checks),
      ].filter((text) => assigned.test(text));
      for (let from = 0; from < texts.length; from += 200) {
        const some = texts.slice(from, from + 200);
        // As escapes: a lone surrogate does not pass through the protocol.
        const there = await page.evaluate<string[]>(`read(${JSON.stringify(some)}).map((json) => json.replace(/[^\\x20-\\x7e]/g, escape))`);
        some.forEach((text, at) => {
          const here = JSON.stringify(parseBriefing(text, { format: 'text', date: '2024-05-01' })).replace(/[^\x20-\x7e]/g, escape);
          if (here === there[at]) return;
          const place = [...here].findIndex((letter, index) => letter !== there[at]?.[index]);
          expect(there[at]?.slice(Math.max(0, place - 200), place + 40), JSON.stringify(text)).toBe(
            here.slice(Math.max(0, place - 200), place + 40),
          );
        });
      }
    } finally {
      await browser.close();
    }
  });
});
