import type { Mark } from '../../options.js';
import type { Area } from './areas.js';

interface Stretch {
  start: number;
  end: number;
}

/** An element that only looks like furniture is none if it holds more of the page than this. */
const MOST_BY_CLASS = 0.25;
const MOST_BY_ELEMENT = 0.5;
/** The main element must hold this share of what is not furniture, else the page has several. */
const LEAST_MAIN = 0.6;
/** A page's one container of the text holds this share of it. */
const LEAST_CONTAINER = 0.6;
const MOST_TAIL = 0.3;
const MOST_TITLES = 8;

/**
 * Page furniture by structure: navigation elements, elements whose class or id says so, lists of links, and all
 * that stands outside the main element. The page's title stays out of it.
 */
export function pageFurniture(text: string, areas: readonly Area[]): Mark[] {
  const length = text.length;
  if (length === 0) return [];
  const titles = areas
    .filter((area) => area.kind === 'title')
    .slice(0, MOST_TITLES)
    .map((area) => area.span);
  const holdsTitle = (area: Area): boolean =>
    titles.some((title) => title.start >= area.span.start && title.end <= area.span.end && title.end > title.start);
  const chosen = areas.filter((area) => {
    const size = area.span.end - area.span.start;
    if (size === 0) return false;
    const links = area.linked / size;
    if (area.kind === 'list') return links >= 0.8 && countLines(text, area.span) >= 3 && !speaks(text, area.span);
    if (area.kind !== 'furniture') return false;
    if (area.strong) return size <= length * MOST_BY_ELEMENT;
    return !holdsTitle(area) && (size <= length * MOST_BY_CLASS || links >= 0.6);
  });
  const furniture = join(chosen.map((area) => area.span));
  for (const { kind, span } of areas) if (kind === 'link' && isLinkLine(text, span)) furniture.push({ start: span.start, end: span.end });
  const main = mainArea(areas, furniture, length);
  if (main === null) furniture.push(...tail(text, areas, furniture));
  else furniture.push({ start: 0, end: main.start }, { start: main.end, end: length });
  return cutOut(join(furniture), titles)
    .map((stretch) => trim(text, stretch))
    .filter((stretch) => stretch.end > stretch.start)
    .map((stretch) => ({ ...stretch, kind: 'furniture', furniture: 'navigation' }));
}

function mainArea(areas: readonly Area[], furniture: readonly Stretch[], length: number): Stretch | null {
  const net = (stretch: Stretch): number => stretch.end - stretch.start - overlap(furniture, stretch);
  const total = net({ start: 0, end: length });
  let best: Stretch | null = null;
  for (const { kind, span } of areas) {
    if (kind !== 'main' || span.end - span.start < total * LEAST_MAIN || net(span) < total * LEAST_MAIN) continue;
    if (best === null || span.end - span.start > best.end - best.start) best = span;
  }
  return best;
}

/** A line that is all link and reads like a call (`Read more …`), not like a name. */
function isLinkLine(text: string, { start, end }: Stretch): boolean {
  if (end <= start || end - start > 60 || (start > 0 && text[start - 1] !== '\n') || (end < text.length && text[end] !== '\n'))
    return false;
  const words = text.slice(start, end);
  return /(?:^|\s)\p{Ll}/u.test(words) && !/(?:[^.][.?!]|:)$/.test(words);
}

/**
 * What follows the one container that holds nearly all of the text, where nothing in it looks like a turn: calls to
 * subscribe, contacts, the site's foot.
 */
function tail(text: string, areas: readonly Area[], furniture: readonly Stretch[]): Stretch[] {
  const size = text.length;
  const titles = areas.filter((area) => area.kind === 'title').map((area) => area.span);
  const net = size - overlap(join([...furniture, ...titles]), { start: 0, end: size });
  let end = -1;
  let narrowest = Infinity;
  for (const { kind, span } of areas) {
    const width = span.end - span.start;
    if (kind !== 'container' || width < net * LEAST_CONTAINER || width >= narrowest) continue;
    narrowest = width;
    end = span.end;
  }
  if (end < 0 || end === size || size - end > net * MOST_TAIL) return [];
  const rest = text.slice(end);
  return /^[^\n\r:]{1,80}:|^[QAR][\s.]|\?$/m.test(rest) ? [] : [{ start: end, end: size }];
}

/** A list whose items end in a colon or hold sentences is no menu. */
function speaks(text: string, { start, end }: Stretch): boolean {
  return text
    .slice(start, end)
    .split('\n')
    .some((line) => /(?:[.?!]["”’)]?|:)$/.test(line.trimEnd()));
}

function countLines(text: string, { start, end }: Stretch): number {
  let lines = 1;
  for (let i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) if (text[i + 1] !== '\n') lines++;
  return lines;
}

function overlap(stretches: readonly Stretch[], { start, end }: Stretch): number {
  let sum = 0;
  for (const other of stretches) sum += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  return sum;
}

/** Sorted and disjoint. */
export function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function cutOut(stretches: readonly Stretch[], holes: readonly Stretch[]): Stretch[] {
  let rest = [...stretches];
  for (const hole of holes) {
    rest = rest.flatMap((stretch) =>
      hole.end <= stretch.start || hole.start >= stretch.end
        ? [stretch]
        : [
            { start: stretch.start, end: hole.start },
            { start: hole.end, end: stretch.end },
          ],
    );
  }
  return rest;
}

function trim(text: string, { start, end }: Stretch): Stretch {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
