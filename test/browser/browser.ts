import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);

/** The end of a test's name where no browser is installed. */
export const whereChromium = hasChromium ? '' : ' (skipped: needs Debian’s chromium, or CHROMIUM as the path of one)';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page opened from a file, and everything that it should not do. */
export interface Opened {
  page: Page;
  /** Console errors, page errors, dialogs, requests for anything but the file, and what the policy held back. */
  faults: string[];
  close(): Promise<void>;
}

export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const url = pathToFileURL(path).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return {
    page,
    faults,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What axe-core finds by WCAG 2 A and AA and its best practices, in words; by some rules only, where they are named. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the protocol, as the page's policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source};0`);
  const runOnly =
    rules === undefined
      ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      : { type: 'rule', values: rules };
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>(`axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} })`);
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact} ${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} – ${nodes[0]?.failureSummary.replace(/\s+/gu, ' ')}`,
  );
}
