/* eslint-disable regexp/no-super-linear-move -- bounded input: labels of at most 170 units. */
import { shapeOf } from '../shape.js';
import type { Vocabulary } from '../vocabulary.js';

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]/gu, '');

/** A label taken apart into what names a person and what tells of them. */
export interface NameParts {
  /** Words of the name, titles off, folded. */
  words: string[];
  /** Last word of the name, folded. */
  surname: string;
  /** Titles before the name, as printed. */
  title: string;
  /** The name as printed, titles off. */
  name: string;
  /** What follows a comma or stands in round or square brackets, as printed. */
  notes: string[];
  /** Initials in brackets or of the whole label: `VK`. */
  initials: string;
}

const suffix = /^(?:jr|sr|mp|mep|ii|iii|iv|qc|kc|phd|md)$/u;

export function partsOf(label: string, vocabulary: Vocabulary): NameParts {
  const notes: string[] = [];
  const bare = label.replace(/^\P{L}+(?=\p{L})/u, '').replaceAll(/\s*[([]([^()[\]]{1,140})[)\]]/gu, (_, note: string) => {
    notes.push(note.trim());
    return '';
  });
  const pieces = bare
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  // `CARLA, WEISSBACH [RDF]`: a comma that OCR put between two words of a name.
  let core = pieces[0] ?? label;
  const second = pieces[1];
  if (second !== undefined && pieces.length === 2 && !core.includes(' ') && !second.includes(' ') && notes.length > 0)
    core = `${core} ${second}`;
  else notes.unshift(...pieces.slice(1));
  const tokens = core.split(/\s+/u);
  let first = 0;
  while (first < tokens.length - 1 && isTitle(tokens[first] ?? '', vocabulary)) first++;
  // `President of Russia Viktor Sorokin`, `Direct line programme host Kirill Kleymanov`: the last two words are the name.
  const shape = shapeOf(core);
  if (first > 0 && tokens.length - first > 2 && /^(?:of|for|to|the)$/iu.test(tokens[first] ?? ''))
    first = Math.max(first, tokens.length - 2);
  else if (shape?.named === true && !shape.proper && tokens.length > 3) first = Math.max(first, tokens.length - 2);
  const nameTokens = tokens.slice(first);
  const words = nameTokens.map(fold).filter((word) => word !== '' && !suffix.test(word));
  const initials = notes.find((note) => /^\p{Lu}{2,5}$/u.test(note)) ?? (/^\p{Lu}{2,4}$/u.test(label) ? label : '');
  return {
    words,
    surname: words[words.length - 1] ?? '',
    title: tokens.slice(0, first).join(' '),
    name: nameTokens.join(' '),
    notes,
    initials,
  };
}

function isTitle(token: string, vocabulary: Vocabulary): boolean {
  const lower = token.toLowerCase();
  return (
    vocabulary.titles.has(lower) ||
    vocabulary.titles.has(lower.replace(/\.$/u, '')) ||
    vocabulary.words.get(lower) === 'official' ||
    lower === 'the' ||
    lower === 'acting' ||
    lower === 'former'
  );
}

/** Levenshtein distance, given up above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

const sex = (title: string): 'm' | 'f' | '' =>
  /\b(?:mr|sir|lord|herr|señor|monsieur|shri)\b/iu.test(title)
    ? 'm'
    : /\b(?:ms|mrs|miss|madam|dame|lady|frau|smt|mme)\b/iu.test(title)
      ? 'f'
      : '';

/** Whether two labels can be one person: the same surname, no first names or titles against it; or a spelling that drifted. */
export function samePerson(a: NameParts, b: NameParts): boolean {
  if (a.surname === '' || b.surname === '') return false;
  if (a.initials !== '' && a.initials === b.initials) return true;
  if (
    a.words.join(' ') === b.words.join(' ') &&
    (a.title === b.title || sex(a.title) === '' || sex(b.title) === '' || sex(a.title) === sex(b.title))
  )
    return true;
  const firstsA = a.words.slice(0, -1);
  const firstsB = b.words.slice(0, -1);
  const surnames =
    a.surname === b.surname || (a.surname.length >= 6 && distance(a.surname, b.surname, 2) <= (a.surname.length >= 8 ? 2 : 1));
  if (!surnames) {
    // `Vors. Welty` and `Welty-Braun`; `ÁLVAREZ BUYLLA` and `ÁLVAREZ-BUYLLA`.
    const [long, short] =
      a.words.join('-').length >= b.words.join('-').length
        ? [a.words.join('-'), b.words.join('-')]
        : [b.words.join('-'), a.words.join('-')];
    if (!(short.length >= 6 && long.endsWith(`-${short}`))) return false;
  }
  if (firstsA.length > 0 && firstsB.length > 0) {
    const [short, long] = firstsA.length <= firstsB.length ? [firstsA, firstsB] : [firstsB, firstsA];
    const agree = short.every((word) =>
      long.some(
        (other) =>
          other === word || other.startsWith(word) || word.startsWith(other) || (word.length >= 5 && distance(word, other, 1) <= 1),
      ),
    );
    if (!agree) return false;
    if (a.surname !== b.surname) return true;
  } else if (a.surname !== b.surname && a.title.toLowerCase() !== b.title.toLowerCase()) return false;
  const [sexA, sexB] = [sex(a.title), sex(b.title)];
  return sexA === '' || sexB === '' || sexA === sexB;
}
