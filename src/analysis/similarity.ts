import type { Turn } from '../model.js';
import { emptyWords } from '../exchanges/words.js';
import { conceptOf } from './concepts.js';
import type { Question } from './questions.js';
import { isBreak, plainModifiers, plainNouns, plainVerbs } from './word-lists.js';
import { readWords, spokenText, stemOf } from './words.js';

/** What a question is about: features with a word to be read for each. */
export interface Features {
  /** Feature → how it is printed. Stems, `=concept`, `@entity`. */
  names: Map<string, string>;
  norm: number;
}

/** The questions of a briefing, weighed against each other. */
export interface Likeness {
  features: Features[];
  weight(feature: string): number;
}

const verbStems: ReadonlySet<string> = new Set([...plainVerbs].map(stemOf));

/** Content words by stem or concept; words of a name count as the name. */
export function featuresOf({ turns, named }: Question, own: ReadonlySet<string>): Features {
  const names = new Map<string, string>();
  let next = 0;
  for (const turn of turns) {
    const words = readWords(spokenText(turn));
    words.lower.forEach((word, at) => {
      const start = turn.start + words.start[at]!;
      while (next < named.length && named[next]!.mention.end <= start) next += 1;
      const inside = named[next];
      if (inside !== undefined && inside.mention.start <= start) {
        const { entity } = inside;
        if (!own.has(entity.id) && entity.type !== 'date' && entity.type !== 'role' && entity.type !== 'quantity') {
          // "Belarus" and "Belarusian" are one matter.
          const land = entity.type === 'place' || entity.type === 'group';
          names.set(land ? `@${landOf(entity.name)}` : `@${entity.id}`, entity.name);
        }
        return;
      }
      const feature = isUseOfForce(words.lower, at) ? '=violence' : featureOf(word);
      if (feature === null || names.has(feature)) return;
      names.set(feature, feature.startsWith('=') ? feature.slice(1) : printedOf(turn, words.start[at]!, words.end[at]!));
    });
  }
  return { names, norm: 0 };
}

/** "the use of force", "the force that is being used", "excessive force": not a task force, nor what is in force. */
function isUseOfForce(words: readonly string[], at: number): boolean {
  if (words[at] !== 'force') return false;
  const before = words.slice(Math.max(0, at - 2), at);
  return before.includes('use') || before.includes('excessive') || before.includes('using') || words.slice(at + 1, at + 6).includes('used');
}

/** A country's name and its people's without their endings. */
export function landOf(name: string): string {
  let land = name.toLowerCase().replace(/^the /u, '');
  for (let times = 0; times < 2; times += 1) if (land.length > 5) land = land.replace(/(?:ians?|ans?|ese|ish|is|ia|[aeinsy])$/u, '');
  return land;
}

const printedOf = (turn: Turn, start: number, end: number): string => turn.text.slice(start, end).toLowerCase();

/** Null for words that say nothing of the matter. */
export function featureOf(word: string): string | null {
  const concept = conceptOf.get(word);
  if (concept !== undefined) return `=${concept}`;
  if (word.length < 3 || isBreak(word) || emptyWords.has(word) || plainNouns.has(word) || plainModifiers.has(word) || /^\d/u.test(word))
    return null;
  const stem = stemOf(word);
  return word.includes("'") || verbStems.has(stem) ? null : stem;
}

/** Weighs features by how few questions hold them: (log (1 + N / n))², as the pairing does. */
export function weigh(features: Features[]): Likeness {
  const counts = new Map<string, number>();
  for (const { names } of features) for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map([...counts].map(([name, count]) => [name, Math.log(1 + features.length / count) ** 2]));
  for (const each of features) {
    let sum = 0;
    for (const name of each.names.keys()) sum += weights.get(name)!;
    each.norm = Math.sqrt(sum);
  }
  return { features, weight: (name) => weights.get(name) ?? 0 };
}

/** Cosine of two questions, and what both have, weightiest first. */
export function alike({ features, weight }: Likeness, a: number, b: number): { score: number; shared: string[] } {
  const one = features[a]!;
  const other = features[b]!;
  const shared: string[] = [];
  let sum = 0;
  const [small, large] = one.names.size < other.names.size ? [one, other] : [other, one];
  for (const name of small.names.keys()) {
    if (!large.names.has(name)) continue;
    shared.push(name);
    sum += weight(name);
  }
  shared.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
  return { score: sum / (one.norm * other.norm || 1), shared };
}
