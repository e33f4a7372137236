/**
 * `npx tsx tools/demo-report-image.ts`: docs/images/report.png, the top of the report of our rendering of the founding briefing, by
 * Debian's chromium. To be made again where the page or the verdicts change; README.md names its figures.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { parseBriefing } from '../src/briefing.js';
import { reportHtml } from '../src/report/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-image-'));
const path = join(folder, 'report.html');
const rendering = readFileSync(join(root, 'examples/briefings/peskov-belarus-2020-08-19.txt'), 'utf8');
writeFileSync(path, reportHtml(parseBriefing(rendering, { date: '2020-08-19' })));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
await page.goto(pathToFileURL(path).href);
const bottom = await page.locator('#glance').evaluate((section) => section.getBoundingClientRect().bottom);
const image = join(root, 'docs/images/report.png');
mkdirSync(join(root, 'docs/images'), { recursive: true });
await page.screenshot({ path: image, fullPage: true, clip: { x: 0, y: 0, width: 1200, height: Math.ceil(bottom) + 24 } });
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(`docs/images/report.png: ${Math.round(statSync(image).size / 1000)} kB`);
