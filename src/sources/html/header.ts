import type { Header } from '../../model.js';
import { repairEntities, repairMojibake } from '../repair/index.js';
import type { HtmlFacts } from './walk.js';

const TITLE = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'];
const DATE = [
  'article:published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'date',
  'datepublished',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
];
const SITE = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'];

/** Header fields that the page's metadata states: title, day of publication, site. */
export function headerOf(text: string, facts: HtmlFacts): Partial<Header> {
  const header: Partial<Header> = {};
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => facts.meta.get(name)).find((value) => value !== undefined && value !== '');
  const titles = facts.areas.filter((area) => area.kind === 'title').map(({ span }) => text.slice(span.start, span.end));
  const fromLd = fromJsonLd(facts.jsonLd);
  const title =
    (titles.length === 1 ? titles[0] : undefined) ?? first(TITLE) ?? fromLd.title ?? (facts.title === '' ? undefined : facts.title);
  if (title !== undefined && title !== '') header.title = clean(title);
  const date = [first(DATE), fromLd.date, facts.times.length === 1 ? facts.times[0] : undefined]
    .map(isoDay)
    .find((day) => day !== undefined);
  if (date !== undefined) header.date = date;
  const source = first(SITE);
  if (source !== undefined) header.source = clean(source);
  return header;
}

/** Metadata leak references and mojibake as the text does. */
export function clean(value: string): string {
  return repairMojibake(repairEntities(value).text).text.replace(/\s+/g, ' ').trim();
}

/** The calendar day of an ISO 8601 date, as written: no time zone is applied. */
export function isoDay(date: string | undefined): string | undefined {
  const match = /^\s{0,8}(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(date ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? `${year}-${month}-${day}` : undefined;
}

const ARTICLE = /Article$|^Report$|^WebPage$|^Event$/;

function fromJsonLd(bodies: readonly string[]): { title?: string; date?: string } {
  const found: { title?: string; date?: string } = {};
  for (const body of bodies) {
    let data: unknown;
    try {
      data = JSON.parse(body);
    } catch {
      continue;
    }
    for (const node of nodesOf(data)) {
      const type = [node['@type']].flat().find((name): name is string => typeof name === 'string');
      if (type === undefined || !ARTICLE.test(type)) continue;
      if (typeof node['headline'] === 'string') found.title ??= node['headline'];
      if (typeof node['datePublished'] === 'string') found.date ??= node['datePublished'];
    }
  }
  return found;
}

/** The top objects and those of `@graph`; nothing deeper. */
function nodesOf(data: unknown): Record<string, unknown>[] {
  const top = [data].flat().filter(isObject);
  return top.flatMap((node) => (Array.isArray(node['@graph']) ? [node, ...node['@graph'].filter(isObject)] : [node])).slice(0, 200);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
