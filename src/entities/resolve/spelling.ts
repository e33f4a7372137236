import { fold } from '../text/fold.js';

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** Cyrillic in Latin letters, letter by letter. */
export const romanize = (word: string): string =>
  word.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter);

/**
 * A key that different transliterations of one name share: `Lukashenko` and `Lukashenka`,
 * `Tikhanovskaya` and `Tsikhanouskaya`, `Gaddafi` and `Qaddafi`. Consonants only, in classes.
 */
export function skeleton(word: string): string {
  let key = skeletons.get(word);
  if (key !== undefined) return key;
  // A bounded cache: a briefing compares the same few names again and again.
  if (skeletons.size > 5000) skeletons.clear();
  key = skeletonOf(word);
  skeletons.set(word, key);
  return key;
}

const skeletons = new Map<string, string>();

function skeletonOf(word: string): string {
  return fold(romanize(word))
    .replace(/[^a-z]/gu, '')
    .replace(/(?<=[aeoi])u(?=[bcdfghj-np-tvxz])/gu, 'v')
    .replace(/shch|sch|tch|tsch/gu, 'sh')
    .replace(/kh|gh/gu, 'h')
    .replace(/dzh|zh|dj/gu, 'j')
    .replace(/ts|tz|cz/gu, 't')
    .replace(/ph/gu, 'f')
    .replace(/ch/gu, 'c')
    .replace(/ck|q|g/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/dh/gu, 'd')
    .replace(/([a-z])\1+/gu, '$1')
    .replace(/(?!^)[aeiouy]/gu, '')
    .replace(/^[aeiouy]/u, 'a')
    .replace(/([a-z])\1+/gu, '$1');
}
