/* eslint-disable regexp/no-super-linear-move -- bounded input: at most 160 units of a turn. */
import type { Span, Turn } from '../../model.js';
import { isSpace } from '../lines.js';
import { caseOf } from '../shape.js';
import { spanOf } from '../spans.js';
import { beside, called, courtesyFirst, introduced, never, onlyName, onlyOutlet, related, relates, selfWords } from './name-patterns.js';
import { isOutlet } from './outlets.js';

/** A name, an outlet, or both, read from what is said. */
export interface SpokenName {
  name?: string;
  outlet?: string;
  evidence: Span[];
}

/** How far into a question its asker's name is looked for, and how far before the end of an answer a name is called. */
const introduction = 160;
const callReach = 110;

/** Whether words can be a person's name: none is a word that begins sentences, a title or a country. */
export function isPersonName(name: string): boolean {
  const tokens = name.split(' ');
  const month = tokens.length > 1 && /^(?:April|May|June|August)$/u.test(tokens[0] ?? '');
  return (
    tokens.every((token, i) => (month && i === 0) || !never.has(token.replace(/[.’']s?$/u, ''))) &&
    tokens.some((token) => /\p{Ll}{2}/u.test(token)) &&
    !isOutlet(name)
  );
}

const tidyOutlet = (outlet: string): string => outlet.replace(/^(?:the|la|el|los|le|die|der) /iu, '').replace(/[.’'-]+$/u, '');

const relations: ReadonlySet<string> = new Set([
  'from',
  'with',
  'of',
  'at',
  'for',
  'de',
  'del',
  'des',
  'du',
  'von',
  'vom',
  'para',
  'из',
  'от',
]);
const longestRelation = 4;

/** Whether a word with a capital stands before a relation, and one after it or an article: a quick look. */
function mayRelate(head: string): boolean {
  let before = 0;
  for (let at = head.indexOf(' '); at >= 0;) {
    const next = head.indexOf(' ', at + 1);
    if (next < 0) return false;
    if (next - at <= longestRelation + 1 && next - at > 2 && relations.has(head.slice(at + 1, next))) {
      const after = head.charCodeAt(next + 1);
      if (caseOf(after) >= 0 || after === 116 || after === 108 || after === 101 || after === 100) {
        let word = at;
        while (word > before && !isSpace(head.charCodeAt(word - 1))) word--;
        if (caseOf(head.charCodeAt(word)) > 0 || head.startsWith('here', word)) return true;
      }
    }
    before = at + 1;
    at = next;
  }
  return false;
}

/** Whether a comma near the beginning stands between a word with a capital and another or an article: a quick look. */
function mayStandBeside(head: string, comma: number): boolean {
  for (let at = comma; at > 0 && at < 138; at = head.indexOf(',', at + 1)) {
    if (head.charCodeAt(at + 1) !== 32) continue;
    const after = head.charCodeAt(at + 2);
    if (caseOf(after) < 0 && after !== 116 && after !== 108 && after !== 101 && after !== 100) continue;
    let word = at;
    while (word > 0 && head.charCodeAt(word - 1) !== 32) word--;
    if (caseOf(head.charCodeAt(word)) > 0) return true;
  }
  return false;
}

/** The asker's own words: `Jahanzaib Ali from ARY News TV`, `Steve Liesman, CNBC`, `this is …`. */
export function introducedIn(turn: Turn, text: string): SpokenName | undefined {
  const head = text.slice(turn.start, Math.min(turn.end, turn.start + introduction));
  if (head.length < 12) return undefined;
  const near = mayRelate(head) ? relates.exec(head) : null;
  const says = selfWords.some((words) => head.includes(words));
  const comma = head.indexOf(',');
  if (near === null && !says && !(comma > 0 && comma < 70)) return undefined;
  const at = (words: string, from = 0): Span => {
    const start = turn.start + head.indexOf(words, from);
    return spanOf(text, start, start + words.length);
  };
  for (const [pattern, firm] of [
    [introduced, true],
    [related, false],
    [beside, false],
  ] as const) {
    if (pattern === beside ? comma < 0 || comma >= 70 || !mayStandBeside(head, comma) : near === null || (firm && !says)) continue;
    const match = pattern.exec(
      pattern === beside ? head.slice(0, 140) : pattern === related && near !== null ? head.slice(Math.max(0, near.index - 60)) : head,
    );
    const name = match?.[1];
    const outlet = match?.[2];
    if (match === null || name === undefined || outlet === undefined || !isPersonName(name)) continue;
    const known = isOutlet(tidyOutlet(outlet));
    const early = head.indexOf(match[0]) < 90 && name.includes(' ');
    if (!(known || (pattern !== beside && (firm || (early && / (?:from|with) /u.test(match[0])))))) continue;
    if (!known && never.has(tidyOutlet(outlet).split(' ')[0] ?? '')) continue;
    return { name, outlet: tidyOutlet(outlet), evidence: [at(match[0].slice(match[0].indexOf(name)).replace(/[\s,.;:!?—–-]+$/u, ''))] };
  }
  const self = says ? onlyName.exec(head)?.[1] : undefined;
  if (self !== undefined && isPersonName(self) && head.indexOf(self) < 120) return { name: self, evidence: [at(self)] };
  const outlet = near !== null ? onlyOutlet.exec(head)?.[1] : undefined;
  if (outlet !== undefined && isOutlet(tidyOutlet(outlet))) return { outlet: tidyOutlet(outlet), evidence: [at(outlet)] };
  return undefined;
}

const breaks = new Set([...'.?!…”"—–'].map((mark) => mark.charCodeAt(0)));

/** The last sentence; empty where none begins in the stretch and the stretch does not begin with one. */
function lastSentence(tail: string, whole: boolean): string {
  for (let i = tail.length - 2; i > 1; i--) {
    if (caseOf(tail.charCodeAt(i)) <= 0 || !isSpace(tail.charCodeAt(i - 1))) continue;
    let before = i - 1;
    while (before > 0 && isSpace(tail.charCodeAt(before))) before--;
    if (breaks.has(tail.charCodeAt(before))) return tail.slice(i).replaceAll(/\s+/gu, ' ');
  }
  return whole ? tail.replaceAll(/\s+/gu, ' ') : '';
}

/** Whether the last word, or the one before a comma near the end, begins with a capital: a quick look. */
function endsInCapital(text: string, turn: Turn): boolean {
  if (text.charCodeAt(turn.end - 1) === 41) return true;
  let at = turn.end - 1;
  while (at > turn.start && caseOf(text.charCodeAt(at)) === 0) at--;
  let word = at;
  while (word > turn.start && caseOf(text.charCodeAt(word - 1)) !== 0) word--;
  if (caseOf(text.charCodeAt(word)) > 0) return !never.has(text.slice(word, at + 1));
  const tail = text.slice(at - 7, at + 1);
  return tail.endsWith('ahead') || tail.endsWith('please') || tail.endsWith('back') || tail.endsWith('next') || tail.endsWith('you');
}

/** Whether a single word stands near in small letters as well: then it is a word and no name. */
function isWord(name: string, text: string, turn: Turn): boolean {
  const around = text.slice(Math.max(0, turn.start - 4000), turn.end + 4000);
  const small = ` ${name.toLowerCase()}`;
  const at = around.indexOf(small);
  return at >= 0 && !/\p{L}/u.test(around[at + small.length] ?? '');
}

/** The name called at the end of the turn before: `All right. Lita?`, `We’ll go to Scott Horsley.` */
export function calledIn(turn: Turn, text: string): SpokenName | undefined {
  if (!endsInCapital(text, turn)) return undefined;
  const from = Math.max(turn.start, turn.end - callReach);
  const tail = text
    .slice(from, turn.end)
    .replace(/\s*\([^()]{1,40}\)\s*$/u, '')
    .trimEnd();
  const last = lastSentence(tail, from === turn.start);
  if (last === '') return undefined;
  // Courtesies are read without regard to case, the name is not.
  const courtesy = courtesyFirst.exec(last)?.[0] ?? '';
  const match = called.exec(last.slice(courtesy.length)) ?? called.exec(last);
  // `Go ahead, MJ.`: two capitals are a name only where somebody is called.
  const letters = courtesy === '' ? undefined : /^(\p{Lu}{2})[.?!…]*$/u.exec(last.slice(courtesy.length))?.[1];
  if (letters !== undefined && !/^(?:OK|TV|UN|US|EU|UK)$/u.test(letters)) {
    const start = from + tail.lastIndexOf(letters);
    return { name: letters, evidence: [spanOf(text, start, start + letters.length)] };
  }
  const name = match?.[2];
  if (match === null || name === undefined || !isPersonName(name)) return undefined;
  if (!name.includes(' ') && ((courtesy === '' && /ly$/u.test(name)) || isWord(name, text, turn))) return undefined;
  const start = from + tail.lastIndexOf(name);
  if (start < from) return undefined;
  const outlet = match[3] ?? match[4];
  return {
    name,
    ...(outlet !== undefined && isOutlet(tidyOutlet(outlet)) ? { outlet: tidyOutlet(outlet) } : {}),
    evidence: [spanOf(text, start, start + name.length)],
  };
}
