/** Other taggers that JavaScript has, and a baseline. */
import { BuiltinCompromise } from '@nlpjs/builtin-compromise';
import type { Marked } from '../../tools/entities/score.js';

const types: Record<string, string> = { person: 'person', place: 'place', organization: 'organization' };
const extractor = new BuiltinCompromise({ enable: ['person', 'place', 'organization'] });

/** @nlpjs/builtin-compromise: compromise 13 behind nlp.js. */
export async function nlpjs(text: string): Promise<Marked[]> {
  const { edges } = await extractor.extract({ utterance: text.replace(/\s/gu, ' '), locale: 'en' });
  return edges.flatMap(({ start, end, entity }) => {
    const type = types[entity.replace(/_\d+$/, '')];
    // `end` is the last unit's place; the marks keep punctuation and possessives.
    const bare = withoutTail(text.slice(start, end + 1));
    return type === undefined ? [] : [{ start, end: start + bare.length, type }];
  });
}

/** A possessive and signs at the end off. */
const withoutTail = (name: string): string => {
  let end = name.length;
  while (end > 0 && '.,;:!?'.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).replace(/['’]s$/u, '');
};

/** Every run of capitalised words that does not open the sentence: a person if it has several words, else a place. */
export function capitalRuns(text: string): Marked[] {
  return [...text.matchAll(/(?<=[a-z,;:’')] ["“(]?)\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,6}/gu)].map((match) => {
    const bare = withoutTail(match[0]);
    return { start: match.index, end: match.index + bare.length, type: bare.includes(' ') ? 'person' : 'place' };
  });
}
