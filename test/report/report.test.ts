import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import type { Briefing } from '../../src/model.js';
import { corpusReportHtml, htmlWriter, reportHtml } from '../../src/report/index.js';
import { sample } from '../formats/sample.js';
import { hostileText } from './hostile.js';

const rendering = parseBriefing(readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8'), {
  date: '2020-08-19',
});
const briefings: [string, Briefing<string>][] = [
  ['sample', sample],
  ['our rendering', rendering],
  ['hostile words', parseBriefing(hostileText)],
  ['nothing', parseBriefing('')],
  ['turns alone', parseBriefing(hostileText, { stages: ['turns'] })],
  ['another taxonomy', parseBriefing(hostileText, { taxonomy: 'thomas2024' })],
];

interface Page {
  ids: string[];
  targets: string[];
  tags: string[];
  /** All words between `<article>`s and blocks of the transcript. */
  words: string;
  headings: number[];
  attributes: [string, string][];
}

/** What a browser would see, by a parser that is not the writer's. */
function read(html: string): Page {
  const page: Page = { ids: [], targets: [], tags: [], words: '', headings: [], attributes: [] };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      page.tags.push(name);
      if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
      if (name === 'a' && attributes['href']?.startsWith('#')) page.targets.push(attributes['href'].slice(1));
      if (/^h[1-6]$/u.test(name)) page.headings.push(Number(name[1]));
      page.attributes.push(...Object.entries(attributes));
      open.push(`${name} ${attributes['class'] ?? ''}`);
    },
    ontext(text) {
      const words = open.findLastIndex((each) => each === 'div words');
      const ours = ['p who', 'sup number', 'span control'].some((each) => open.includes(each));
      if (words >= 0 && !ours) page.words += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return page;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');
// What the page names in place of showing it, besides the labels, which stand over their turns.
// eslint-disable-next-line no-control-regex
const unshown = /[\u0000-\u0008\v\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Surrogate}]/gu;

describe.each(briefings)('reportHtml of %s', (_, briefing) => {
  const html = reportHtml(briefing, { source: 'a b/ü.txt' });
  const page = read(html);

  it('is the same each time, and leaves the briefing as it is', () => {
    const before = structuredClone(briefing);
    expect(reportHtml(briefing, { source: 'a b/ü.txt' })).toBe(html);
    expect(briefing).toEqual(before);
    expect(/.{0,40}(?:\bundefined\b|\[object).{0,40}/u.exec(html)?.[0]).toBeUndefined();
    expect(htmlWriter.write(briefing, { source: 'a b/ü.txt', index: 0 })).toBe(html);
  });

  it('holds every word of the source once', () => {
    const { text, turns, headerSpans, furniture } = briefing;
    const spans = [...turns, ...headerSpans, ...furniture].sort((a, b) => a.start - b.start);
    expect(bare(page.words)).toBe(
      bare(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(unshown, ''),
      ),
    );
  });

  it('has ids that are unique, links that lead somewhere and headings in order', () => {
    expect(new Set(page.ids).size).toBe(page.ids.length);
    for (const target of page.targets) expect(page.ids).toContain(target);
    for (const { id } of briefing.exchanges) expect(page.ids).toContain(id);
    page.headings.forEach((level, place) => expect(level).toBeLessThanOrEqual((page.headings[place - 1] ?? 0) + 1));
    expect(page.headings.filter((level) => level === 1)).toHaveLength(1);
  });

  it('runs nothing but its own script, fetches nothing and styles by its own sheet', () => {
    expect(page.tags.filter((tag) => tag === 'script')).toHaveLength(1);
    expect(
      page.tags.filter((tag) => ['iframe', 'object', 'embed', 'img', 'base', 'form'].includes(tag)).every((tag) => tag === 'form'),
    ).toBe(true);
    for (const [name, value] of page.attributes) {
      expect(name).not.toMatch(/^on|^style$|^src$|^srcset$|^action$/u);
      if (name === 'href') expect(value).toMatch(/^(?:#|https?:|data:,$)/u);
    }
    const policy = page.attributes.find(([name, value]) => name === 'content' && value.startsWith('default-src'))?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'$/u,
    );
  });
});

describe('reportHtml', () => {
  const html = reportHtml(sample);

  it('says the headline, the open asks and the verdicts of the sample', () => {
    expect(html.includes('1 of the 2 asks that could be judged'), '1 of the 2 asks that could be judged').toBe(true);
    expect(html.includes('“And why so late?”'), '“And why so late?”').toBe(true);
    expect(
      html.includes('<h2 id="unanswered-title">Asked and not answered</h2>'),
      '<h2 id="unanswered-title">Asked and not answered</h2>',
    ).toBe(true);
    expect(html.includes('perhaps deflected'), 'perhaps deflected').toBe(true);
    expect(html.includes('Next best: refused (40%).'), 'Next best: refused (40%).').toBe(true);
    expect(html.includes('<span class="aside">[Laughter]</span>'), '<span class="aside">[Laughter]</span>').toBe(true);
    expect(html.includes(`onrecord ${sample.generator.version}`), 'the version').toBe(true);
  });

  it('names the labels of another taxonomy as they are', () => {
    expect(reportHtml(parseBriefing(hostileText, { taxonomy: 'thomas2024' })).includes('Clear Non-Reply')).toBe(true);
  });

  it('links back where it is told to', () => {
    expect(reportHtml(sample, { home: { href: 'index.html', words: 'All' } }).includes('<a href="index.html">All</a>')).toBe(true);
  });

  it('keeps its structure', () => {
    const outline = [...html.matchAll(/<(h[1-3])[^>]*>(.*?)<\/\1>/gsu)].map(
      ([, tag, words]) => `${tag} ${(words ?? '').replace(/<[^<>]+>/gu, '')}`,
    );
    expect(outline).toMatchSnapshot();
  });
});

describe('corpusReportHtml', () => {
  it.each([
    ['several', [rendering, sample, parseBriefing(hostileText)]],
    ['one', [sample]],
    ['none', []],
  ])('is a sound page of %s', (_, list: Briefing<string>[]) => {
    const html = corpusReportHtml(list, { link: (_briefing, place) => `p/${place}.html` });
    const page = read(html);
    expect(new Set(page.ids).size).toBe(page.ids.length);
    for (const target of page.targets) expect(page.ids).toContain(target);
    expect(/.{0,40}(?:\bundefined\b|NaN|Infinity).{0,40}/u.exec(html)?.[0]).toBeUndefined();
    list.forEach((_briefing, place) => expect(html.includes(`href="p/${place}.html"`)).toBe(true));
  });

  it('fills a directory: a page each, an index, no name twice', () => {
    const session = htmlWriter.directory?.open();
    const pieces = ['a/one', 'index', 'a/one'].flatMap((path, index) => session?.add(sample, { source: path, index, path }) ?? []);
    const [index] = session?.end() ?? [];
    expect(pieces.map(({ path }) => path)).toEqual(['a/one.html', 'index-2.html', 'a/one-2.html']);
    expect(pieces[0]?.text.includes('<a href="../index.html">')).toBe(true);
    expect(index?.path).toBe('index.html');
    for (const { path } of pieces) expect(index?.text.includes(`href="${path}"`), path).toBe(true);
  });
});
