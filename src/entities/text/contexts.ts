import type { Reading } from './row.js';
import { gaps } from './tokens.js';

const languages = new Set(
  (
    'english french german spanish russian arabic chinese mandarin italian portuguese japanese korean ukrainian belarusian polish turkish hindi urdu persian farsi hebrew dutch swedish ' +
    'greek czech hungarian romanian vietnamese thai welsh latin georgian armenian kazakh serbian bulgarian'
  ).split(' '),
);
const speaking = new Set('in into from speak speaks speaking spoke spoken translate translated fluent'.split(' '));
const versions = new Set(
  'and or to language languages translation translations transcript version interpretation interpreter subtitles edition'.split(' '),
);
const credits = new Set(['photo', 'photos', 'photograph', 'photographer', 'credit', 'image', 'picture', 'foto']);

/** Whether a nationality's adjective names its language here: `in French`, `English version`, a page's list of languages. */
export function isLanguage({ tokens, row }: Reading, at: number): boolean {
  const key = (place: number): string => (place < 0 || place >= row.length ? '' : tokens.keys[tokens.word[row[place]!]!]!);
  if (!languages.has(key(at))) return false;
  const opens = at === 0 || tokens.first[row[at]!] === 1 || tokens.gap[row[at]!]! >= gaps.line;
  const closes = at + 1 >= row.length || tokens.first[row[at + 1]!] === 1 || tokens.gap[row[at + 1]!]! >= gaps.line;
  const after = key(at + 1);
  if (opens && closes) return true;
  if (languages.has(after) || (languages.has(key(at - 1)) && (closes || after === '|'))) return true;
  if (key(at - 1) === 'and' && languages.has(key(at - 2)) && !/[\p{L}\p{N}]/u.test(after)) return true;
  const ends = closes || versions.has(after) || !/[\p{L}\p{N}]/u.test(after);
  return ends && (speaking.has(key(at - 1)) || (versions.has(after) && after.length > 3));
}

/** Whether a name stands in the credit of a picture: after `Photo:` or beside a slash. */
export function isCredit({ tokens, row }: Reading, at: number): boolean {
  const key = (place: number): string => (place < 0 || place >= row.length ? '' : tokens.keys[tokens.word[row[place]!]!]!);
  if (key(at - 1) === '/' || key(at + 1) === '/') return true;
  for (let place = at - 1; place >= 0 && at - place <= 8 && tokens.gap[row[place + 1]!]! < gaps.paragraph; place -= 1)
    if (credits.has(key(place))) return true;
  return false;
}
