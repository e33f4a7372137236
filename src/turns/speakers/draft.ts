import type { Header, Role, Span, Speaker, Turn } from '../../model.js';
import type { Layout } from '../../options.js';
import type { Boundary } from '../assemble.js';
import { type Vocabulary, roleOfLabel, roleOfWords } from '../vocabulary.js';
import { type NameParts, distance, partsOf, samePerson } from './alias.js';

/** What speakers are made of. */
export interface SpeakerInput {
  text: string;
  turns: Turn[];
  header: Header;
  headerSpans: readonly Span[];
  vocabulary: Vocabulary;
  given: readonly Boundary[];
  layout: Layout | undefined;
}

/** Lower-case ASCII words joined by `-`; other scripts keep their letters. */
export function keyOf(name: string): string {
  const key = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return key === '' ? 'speaker' : key;
}

/** A speaker in the making. */
export interface Draft {
  speaker: Speaker;
  parts: NameParts;
  exact: Role | undefined;
  hint: Role | undefined;
  given: Role | undefined;
}

const numbered = /^(?:unknown |unidentified )?speaker\s*(?:#\s*)?[\dA-Z]{1,3}$|^(?:unknown|unidentified) speaker$|^spk_?\d+$|^\d{1,3}$/iu;

/** Capitals as in a name: `JEN PSAKI` → `Jen Psaki`; what is no all-capitals name stays. */
export function nameCase(name: string): string {
  if (/\p{Ll}{2}/u.test(name) || name.length < 4) return name;
  return name
    .replaceAll(/[\p{L}’']+/gu, (word) =>
      /^(?:II|III|IV|CNN|BBC|NBC|ABC|CBS|PM|MP|UN|US|EU|AP|AFP|TV)$/u.test(word)
        ? word
        : word.charAt(0) +
          word
            .slice(1)
            .toLowerCase()
            .replace(/([’'])(\p{L}{2})/gu, (_, mark: string, letters: string) => mark + letters.charAt(0).toUpperCase() + letters.slice(1)),
    )
    .replaceAll(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Makes speakers of labels and joins aliases; sets `turn.speaker`. */
export function draftSpeakers({ turns, vocabulary, given }: SpeakerInput): Draft[] {
  const byLabel = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  turns.forEach((turn, index) => {
    if (turn.label === null) return;
    const boundary = given[index];
    const key = boundary?.name === undefined ? turn.label : `${turn.label}\u0000${boundary.name}`;
    let draft = byLabel.get(key);
    if (draft === undefined) {
      const number = numbered.test(turn.label);
      const exact = number ? undefined : roleOfLabel(turn.label, vocabulary);
      const parts = partsOf(boundary?.name ?? turn.label, vocabulary);
      const generic =
        exact === 'press' ||
        exact === 'audience' ||
        exact === 'other' ||
        exact === 'moderator' ||
        /^(?:a|answer|background briefer|briefer)$|official$/iu.test(turn.label);
      const same =
        generic || exact !== undefined
          ? drafts.find((one) => one.exact === exact && keyOf(one.speaker.name) === keyOf(turn.label ?? ''))
          : number
            ? undefined
            : (findAlias(parts, drafts, bySurname) ?? (drafts.length > 400 ? undefined : misspelt(turn.label, drafts)));
      if (same !== undefined) {
        draft = same;
        if (!draft.speaker.labels.includes(turn.label)) draft.speaker.labels.push(turn.label);
        draft.hint ??= roleOfWords(turn.label, vocabulary);
        if (parts.words.length > draft.parts.words.length && exact === undefined) {
          draft.parts = { ...parts, notes: [...draft.parts.notes, ...parts.notes] };
        } else draft.parts.notes.push(...parts.notes);
      } else {
        draft = {
          speaker: {
            id: `s${drafts.length + 1}`,
            key: '',
            name: boundary?.name ?? turn.label,
            labels: [turn.label],
            role: 'other',
            anonymous: generic || number,
            evidence: [],
          },
          parts,
          exact,
          hint: number ? undefined : hintOf(turn.label, vocabulary),
          given: boundary?.role,
        };
        drafts.push(draft);
        const list = bySurname.get(parts.surname) ?? [];
        list.push(draft);
        bySurname.set(parts.surname, list);
      }
      byLabel.set(key, draft);
    }
    turn.speaker = draft.speaker.id;
  });
  return drafts;
}

/** What a word in the label speaks for; `Frage Kowalczyk` asks as `Frage` does. */
function hintOf(label: string, vocabulary: Vocabulary): Role | undefined {
  const hint = roleOfWords(label, vocabulary);
  if (hint !== undefined) return hint;
  const blank = label.indexOf(' ');
  const first = blank > 2 ? roleOfLabel(label.slice(0, blank), vocabulary) : undefined;
  return first === 'press' ? first : undefined;
}

/** The speaker that a label is another name of. Where two fit, the later one, who spoke last, is meant. */
function findAlias(parts: NameParts, drafts: readonly Draft[], bySurname: ReadonlyMap<string, readonly Draft[]>): Draft | undefined {
  const fits = (draft: Draft): boolean => draft.exact === undefined && !draft.speaker.anonymous && samePerson(draft.parts, parts);
  const near = bySurname.get(parts.surname)?.findLast(fits);
  if (near !== undefined || drafts.length > 400) return near;
  const spelled = drafts.filter(fits);
  return spelled.length === 1 ? spelled[0] : undefined;
}

/** A role label with a letter too many, too few or wrong: `MOERATOR`, `PMV`. */
function misspelt(label: string, drafts: readonly Draft[]): Draft | undefined {
  if (/\s/u.test(label)) return undefined;
  return drafts.find(({ exact, speaker }) => {
    const known = speaker.labels[0] ?? '';
    if (exact === undefined || /\s/u.test(known) || known === label) return false;
    if (known.length >= 6) return distance(known.toLowerCase(), label.toLowerCase(), 2) <= (known.length >= 8 ? 2 : 1);
    return (
      known.length >= 2 &&
      label.length === known.length + 1 &&
      (label.startsWith(known) || label.endsWith(known)) &&
      known.length + label.length > 4
    );
  });
}
