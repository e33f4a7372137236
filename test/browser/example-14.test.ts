import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, hasChromium, launch, open, whereChromium } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe.skipIf(!hasChromium)(`Example 14 in a browser${whereChromium}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    spawnSync(process.execPath, ['examples/run.mjs', '14'], { cwd: root });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('reads a pasted transcript where it stands and shows its report', async () => {
    const { page, faults, close } = await open(browser, readFileSync(`${root}.tmp/browser.html`, 'utf8'));
    expect(await axeFindings(page)).toEqual([]);
    await page.fill(
      '#text',
      'Q: Will you stay?\n\nMS. LEE: Yes, until May.\n\nQ: And <b>then</b>?\n\nMS. LEE: I have nothing to announce.\n',
    );
    await page.click('button');
    await page.waitForSelector('#report:not([hidden])');
    expect(await page.textContent('#status')).toContain('4 turns, 2 exchanges, 2 asks');
    const report = page.frameLocator('#report');
    await report.locator('#x2').waitFor();
    expect(await report.locator('#x2').innerText()).toContain('And <b>then</b>?');
    expect(faults.filter((fault) => !fault.startsWith('request: blob:'))).toEqual([]);
    await page.fill('#date', '2031-03-04');
    await page.fill('#text', '');
    await page.click('button');
    expect(await page.textContent('#status')).toContain('0 turns');
    await close();
  });
});
