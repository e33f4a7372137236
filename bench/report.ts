/**
 * `npm run bench:report`: the report of a transcript of 2 MB – time to make it, its size, and the time from navigation to first paint
 * in Debian's chromium, opened from a file. The transcript is made of the shared transcripts where they lie beside the checkout (their
 * text one after the other), else of our rendering repeated. Medians of five loads, after one that is not counted.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseBriefing } from '../src/briefing.js';
import { reportHtml } from '../src/report/index.js';
import { hasChromium, launch } from '../test/browser/browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared/transcripts/white-house');
const size = 2_000_000;
const loads = 5;

function transcript(): { what: string; text: string } {
  if (!existsSync(shared)) {
    const rendering = readFileSync(join(root, 'examples/briefings/peskov-belarus-2020-08-19.txt'), 'utf8');
    const turns = rendering.slice(rendering.indexOf('Kommersant FM:'));
    return { what: 'our rendering repeated', text: rendering + turns.repeat(Math.ceil(size / turns.length)) };
  }
  let text = '';
  for (const file of readdirSync(shared).sort()) if (text.length < size) text += `${readFileSync(join(shared, file), 'utf8')}\n\n`;
  return { what: 'White House briefings one after the other', text };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mega = (units: number): string => (units / 1e6).toFixed(1);

const { what, text } = transcript();
const briefing = parseBriefing(text);
const asks = briefing.exchanges.flatMap((exchange) => exchange.asks).length;
console.log(
  `${what}: ${mega(text.length)} million characters, ${briefing.turns.length} turns, ${briefing.exchanges.length} exchanges, ${asks} asks, ${briefing.entities.reduce((sum, { mentions }) => sum + mentions.length, 0)} mentions`,
);

const before = process.cpuUsage();
const html = reportHtml(briefing);
const { user, system } = process.cpuUsage(before);
console.log(`made in ${((user + system) / 1e6).toFixed(1)} s of processor time; ${mega(Buffer.byteLength(html))} MB`);

if (!hasChromium) {
  console.log('No chromium here: first paint not measured.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const browser = await launch();
  for (const [name, viewport] of [
    ['desk', { width: 1280, height: 900 }],
    ['phone', { width: 360, height: 740 }],
  ] as const) {
    const paints: number[] = [];
    const whole: number[] = [];
    for (let load = 0; load <= loads; load++) {
      const page = await browser.newPage({ viewport });
      await page.goto(pathToFileURL(path).href, { timeout: 120_000 });
      // As a string: what the runner adds to a function would not be known in the page.
      const [paint, loaded] = await page.evaluate<[number, number]>(`new Promise((done) => {
        const look = () => {
          const first = performance.getEntriesByName('first-contentful-paint')[0];
          const [navigation] = performance.getEntriesByType('navigation');
          if (first === undefined) setTimeout(look, 20);
          else done([first.startTime, navigation.loadEventEnd]);
        };
        look();
      })`);
      if (load > 0) {
        paints.push(paint);
        whole.push(loaded);
      }
      await page.close();
    }
    console.log(
      `${name}: first contentful paint ${Math.round(median(paints))} ms, loaded ${Math.round(median(whole))} ms (medians of ${loads})`,
    );
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
