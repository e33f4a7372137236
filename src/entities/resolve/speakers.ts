import type { Speaker } from '../../model.js';
import type { Lexicon } from '../../options.js';
import { compileLexicons } from '../lexicons/compile.js';
import type { Name, NameNode } from '../lexicons/compile.js';
import { lists, wordFacts } from '../tagger/words.js';
import { fold } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import { editDistance } from './distance.js';

/** What a speaker's label names. */
export interface SpeakerName {
  speaker: Speaker | null;
  name: string;
  type: 'person' | 'outlet' | 'organization';
  /** Spellings printed in the document. */
  printed: string[];
  wikidata?: string;
}

const mediaWords =
  /\b(?:News|TV|Radio|Times|Post|FM|AM|Channel|Agency|Press|Television|Broadcasting|Media|Journal|Tribune|Herald|Gazette|Gazeta|Daily|Weekly|Magazine|Online|Network|Telegraph|Guardian|Chronicle|Review|Today|Novosti|Newspaper|Tidende|Zeitung)\b/u;

/** Names of people and outlets that speak in a briefing. Anonymous labels name nobody. */
export function speakerNames(speakers: readonly Speaker[], spokespersons: readonly string[], lexicons: readonly Lexicon[]): SpeakerName[] {
  const root = compileLexicons(lexicons);
  const names: SpeakerName[] = [];
  const called = speakers.filter((speaker) => !speaker.anonymous && /\p{L}{2}/u.test(speaker.name) && !isOfficeName(speaker.name));
  // Where some labels are outlets, an unknown single word is one too; elsewhere it is somebody's first name.
  const byOutlet = called.some(({ role, name }) => role === 'press' && (mediaWords.test(name) || lookUp(root, name)?.type === 'outlet'));
  for (const speaker of called) {
    if (isEverydayWord(speaker.name) && !lookUp(root, speaker.name)) continue;
    names.push(nameOf(speaker, root, lexicons, byOutlet));
  }
  for (const name of spokespersons) {
    if (!names.some((known) => known.name === name)) names.push({ speaker: null, name, type: 'person', printed: [] });
  }
  return names;
}

function nameOf(speaker: Speaker, root: NameNode, lexicons: readonly Lexicon[], byOutlet: boolean): SpeakerName {
  const printed = [...new Set([speaker.name, ...speaker.labels.filter((label) => looksLikeName(label, speaker.name))])];
  const known = lookUp(root, speaker.name);
  if (speaker.role === 'official') return { speaker, name: speaker.name, type: 'person', printed };
  if (known && known.type !== 'person') {
    const type = known.type === 'outlet' ? 'outlet' : 'organization';
    return {
      speaker,
      name: known.canonical,
      type: speaker.role === 'press' ? 'outlet' : type,
      printed,
      ...(known.wikidata === undefined ? {} : { wikidata: known.wikidata }),
    };
  }
  if (known) return { speaker, name: speaker.name, type: 'person', printed };
  if (speaker.role === 'press') {
    const close = closestOutlet(lexicons, speaker.name);
    if (close !== undefined) return { speaker, name: close, type: 'outlet', printed };
    if (mediaWords.test(speaker.name) || (byOutlet && !speaker.name.trim().includes(' ') && !isPersonWord(speaker.name)))
      return { speaker, name: speaker.name, type: 'outlet', printed };
  }
  return { speaker, name: speaker.name, type: 'person', printed };
}

/** A label that is a spelling of the name, not a bare title. */
const looksLikeName = (label: string, name: string): boolean => {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return label.split(' ').length <= 5 && label.toLowerCase().includes(last) && !/[()[\]:]/u.test(label) && label !== label.toUpperCase();
};

/** The entry of a name written exactly so, whatever its case. */
export function lookUp(root: NameNode, name: string): Name | undefined {
  const { keys, word, count } = tokenize(name);
  let node: NameNode | undefined = root;
  for (let at = 0; at < count && node; at += 1) node = node.next?.get(keys[word[at]!]!);
  return node?.names?.find(({ type }) => type === 'outlet') ?? node?.names?.[0];
}

/** A spelling of an outlet, ready to be compared. */
interface Spelling {
  canonical: string;
  spelling: string;
  letters: number;
}

const spellings = new WeakMap<readonly Lexicon[], Spelling[]>();

/** All spellings of the lexicons' outlets; made once for a list of lexicons. */
function outletSpellings(lexicons: readonly Lexicon[]): Spelling[] {
  let known = spellings.get(lexicons);
  if (known) return known;
  spellings.set(lexicons, (known = []));
  for (const { type, entries } of lexicons) {
    if (type !== 'outlet') continue;
    for (const canonical of Object.keys(entries)) {
      for (const printed of [canonical, ...(entries[canonical]!.aliases ?? [])]) {
        const spelling = printed.toLowerCase();
        known.push({ canonical, spelling, letters: lettersOf(spelling) });
      }
    }
  }
  return known;
}

/** Which letters a word holds, one bit each: an edit changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The outlet whose name is at most a slip or two away; short names must be exact. */
function closestOutlet(lexicons: readonly Lexicon[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const letters = lettersOf(wanted);
  const allowed = wanted.length >= 10 ? 2 : wanted.length >= 6 ? 1 : 0;
  let best: { name: string; distance: number } | undefined;
  for (const { canonical, spelling, letters: others } of outletSpellings(lexicons)) {
    if (Math.abs(spelling.length - wanted.length) > allowed || bitCount(letters ^ others) > 2 * allowed) continue;
    const distance = editDistance(wanted, spelling, allowed);
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { name: canonical, distance };
  }
  return best?.name;
}

/** A single word that is a first name or a surname and no everyday word: `Kristen`, `Hahn`. */
const isPersonWord = (name: string): boolean => {
  const facts = wordFacts(fold(name.trim())).lists;
  return (facts & (lists.first | lists.surname)) !== 0 && (facts & lists.everyday) === 0;
};

/** A word by itself that is no name, such as a transcript's `Open` or `Ready` taken for a label. */
const isEverydayWord = (name: string): boolean => {
  const facts = wordFacts(fold(name.trim())).lists;
  return (facts & lists.everyday) !== 0 && (facts & (lists.first | lists.surname)) === 0;
};

/** An office in full instead of a name: `Parliamentary Under-Secretary of State for Justice`. */
const isOfficeName = (name: string): boolean =>
  /\b(?:Secretary|Minister|Speaker|Chairman|Chair|Commissioner|Director|Spokesman|Spokeswoman|Spokesperson|President|Member)\b[^(]{1,40}\b(?:of|for)\b/u.test(
    name,
  );
