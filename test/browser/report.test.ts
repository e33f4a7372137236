import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import { corpusReportHtml, reportHtml } from '../../src/report/index.js';
import { sample } from '../formats/sample.js';
import { hostileText } from '../report/hostile.js';
import { axeFindings, hasChromium, launch, open, whereChromium } from './browser.js';

const rendering = parseBriefing(readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8'), {
  date: '2020-08-19',
});
const dated = (date: string) => ({ ...sample, header: { ...sample.header, date } });
const pages: [string, string][] = [
  ['our rendering', reportHtml(rendering)],
  ['hostile words', reportHtml(parseBriefing(hostileText))],
  ['a corpus', corpusReportHtml([rendering, sample, dated('2024-06-01'), dated('2024-07-01')], { link: (_, place) => `${place}.html` })],
];

describe.skipIf(!hasChromium)(`The report in a browser${whereChromium}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(pages)('%s', (_, html) => {
    it('opens from a file without fault, and axe finds nothing, in light and in dark, at a desk and on a phone', async () => {
      const { page, faults, close } = await open(browser, html, { colorScheme: 'light' });
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await axeFindings(page, ['target-size', 'scrollable-region-focusable', 'link-in-text-block'])).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.title()).not.toBe('');
      await close();
    });

    it('reads without a script', async () => {
      const { page, faults, close } = await open(browser, html, { javaScriptEnabled: false });
      expect(await page.locator('form#find:visible').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('At a glance');
      expect(faults).toEqual([]);
      await close();
    });
  });

  it('filters by label, outlet, name and words, says how many, and shows all again', async () => {
    const { page, faults, close } = await open(browser, reportHtml(rendering));
    const shown = async () => page.locator('article.exchange:visible').count();
    const all = rendering.exchanges.length;
    expect(await shown()).toBe(all);
    const refused = rendering.exchanges.filter(({ verdict }) => verdict?.label === 'refusal' && !verdict.abstained).length;
    await page.selectOption('#find-label', { label: 'refused' });
    await expect.poll(shown).toBe(refused);
    expect(await page.locator('#find-count').innerText()).toBe(`${refused} of ${all} exchanges`);
    await page.click('#find button[type=reset]');
    await expect.poll(shown).toBe(all);
    await page.selectOption('#find-outlet', { label: 'Kommersant FM (4)' });
    await expect.poll(shown).toBe(4);
    await page.click('#find button[type=reset]');
    await page.selectOption('#find-entity', { label: 'Emmanuel Macron' });
    await expect.poll(shown).toBe(1);
    await page.click('#find button[type=reset]');
    await page.fill('#find-words', 'FLIGHTS');
    await expect.poll(shown).toBe(1);
    expect(await page.locator('.block.statement:visible').count()).toBe(0);
    // A link to a hidden exchange brings it back.
    await page.click('.strip a[href="#x1"]');
    await expect.poll(shown).toBe(all);
    expect(faults).toEqual([]);
    await close();
  });

  it('jumps to an exchange by its permanent link, and by keyboard', async () => {
    const { page, close } = await open(browser, reportHtml(rendering));
    await page.goto(`${page.url()}#x7`);
    const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('#x7')).toBeGreaterThanOrEqual(0);
    expect(await top('#x7')).toBeLessThan(300);
    // The filter bar must not lie over the place.
    expect(await top('#x7 h3')).toBeGreaterThan(await page.locator('#find').evaluate((element) => element.getBoundingClientRect().bottom));
    await page.goto(page.url().split('#', 1)[0] ?? '');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the figures');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => Math.abs(await top('#transcript'))).toBeLessThan(120);
    await close();
  });

  it('prints without bars, with evidence that needs no colour and with closed parts open', async () => {
    const { page, close } = await open(browser, reportHtml(rendering));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#find:visible, nav:visible').count()).toBe(0);
    const evidence = page.locator('.evidence').first();
    expect(await evidence.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('solid');
    expect(await evidence.evaluate((element) => getComputedStyle(element).borderBottomColor)).toBe('rgb(0, 0, 0)');
    expect((await page.locator('details table').first().boundingBox())?.height).toBeGreaterThan(50);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await close();
  });

  it('keeps hostile words as words, even without escaping by the serialiser', async () => {
    const html = reportHtml(parseBriefing(hostileText));
    const { page, faults, close } = await open(browser, html);
    const words = await page.locator('#transcript').innerText();
    for (const each of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'U+202E', ']]>', '</template><svg onload=alert(1)>'])
      expect(words.includes(each), each).toBe(true);
    expect(await page.locator('#transcript script, #transcript img, #transcript [onload], #transcript b:not(.who b)').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
    // Were a script to slip through, the policy would hold it back.
    const slipped = await open(
      browser,
      html.replace('<main', '<script>document.title = "run"</script><p id="inked" style="color: red"></p><main'),
    );
    expect(await slipped.page.title()).not.toBe('run');
    expect(slipped.faults.filter((fault) => /Content Security Policy/u.test(fault)).length).toBeGreaterThanOrEqual(2);
    await slipped.close();
  });

  it('opens a page of 10 MB of hostile words', { timeout: 120_000 }, async () => {
    const line = '<script>alert(1)</script> onerror=alert(1) javascript:alert(1) \u202Eevil\u202C ]]> </style> &amp; ';
    const text = `Q: ${'Why <b>now</b>? '.repeat(10)}\n\nSpokesperson: ${line.repeat(Math.ceil(10_000_000 / line.length))}\n`;
    const { page, faults, close } = await open(browser, reportHtml(parseBriefing(text, { stages: ['turns', 'exchanges'] })));
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.locator('#transcript script').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
