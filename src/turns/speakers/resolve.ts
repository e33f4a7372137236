import type { Header, Role, Span, Speaker, Turn } from '../../model.js';
import type { Layout } from '../../options.js';
import type { Boundary } from '../assemble.js';
import { type Vocabulary, roleOfLabel, roleOfWords } from '../vocabulary.js';
import { type NameParts, distance, partsOf, samePerson } from './alias.js';
import { type Conduct, type Room, conductOf, mainSpeaker, roleByConduct } from './behaviour.js';
import { nameAskers } from './askers.js';
import { readHeadNames } from './head-names.js';
import { isOutlet } from './outlets.js';

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
  const key = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’'`]/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return key === '' ? 'speaker' : key;
}

/** A speaker in the making. */
interface Draft {
  speaker: Speaker;
  parts: NameParts;
  exact: Role | undefined;
  hint: Role | undefined;
  given: Role | undefined;
}

const numbered = /^(?:unknown |unidentified )?speaker\s*#?\s*[\dA-Z]{1,3}$|^(?:unknown|unidentified) speaker$|^spk_?\d+$|^\d{1,3}$/iu;

/** Capitals as in a name: `JEN PSAKI` → `Jen Psaki`; what is no all-capitals name stays. */
export function nameCase(name: string): string {
  if (/\p{Ll}{2}/u.test(name) || name.length < 4) return name;
  return name.replaceAll(/[\p{L}’']+/gu, (word) => (/^(?:II|III|IV|CNN|BBC|NBC|ABC|CBS|PM|MP|UN|US|EU|AP|AFP|TV)$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase().replace(/([’'])(\p{L}{2})/gu, (_, mark: string, letters: string) => mark + letters.charAt(0).toUpperCase() + letters.slice(1)))).replaceAll(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Makes speakers of labels and joins aliases; sets `turn.speaker`. */
function draftSpeakers({ turns, vocabulary, given }: SpeakerInput): Draft[] {
  const byLabel = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  turns.forEach((turn, index) => {
    if (turn.label === null) return;
    const boundary = given[index];
    const key = `${turn.label}\u0000${boundary?.name ?? ''}`;
    let draft = byLabel.get(key);
    if (draft === undefined) {
      const number = numbered.test(turn.label);
      const exact = number ? undefined : roleOfLabel(turn.label, vocabulary);
      const parts = partsOf(boundary?.name ?? turn.label, vocabulary);
      const generic = exact === 'press' || exact === 'audience' || exact === 'other' || exact === 'moderator' || /^(?:a|answer|background briefer|briefer)$|official$/iu.test(turn.label);
      const same = generic || exact !== undefined
        ? drafts.find((one) => one.exact === exact && keyOf(one.speaker.name) === keyOf(turn.label ?? ''))
        : number ? undefined : findAlias(parts, drafts, bySurname) ?? misspelt(turn.label, drafts);
      if (same !== undefined) {
        draft = same;
        if (!draft.speaker.labels.includes(turn.label)) draft.speaker.labels.push(turn.label);
        draft.hint ??= roleOfWords(turn.label, vocabulary);
        if (parts.words.length > draft.parts.words.length && exact === undefined) {
          draft.parts = { ...parts, notes: [...draft.parts.notes, ...parts.notes] };
        } else draft.parts.notes.push(...parts.notes);
      } else {
        draft = {
          speaker: { id: `s${drafts.length + 1}`, key: '', name: boundary?.name ?? turn.label, labels: [turn.label], role: 'other', anonymous: generic || number, evidence: [] },
          parts, exact, hint: number ? undefined : roleOfWords(turn.label, vocabulary), given: boundary?.role,
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
    return known.length >= 2 && label.length === known.length + 1 && (label.startsWith(known) || label.endsWith(known)) && known.length + label.length > 4;
  });
}

/** Makes speakers of labels, joins aliases, and gives every turn its speaker and role. Changes the turns. */
export function resolveSpeakers(input: SpeakerInput): Speaker[] {
  const { turns, layout, text, header, headerSpans } = input;
  const drafts = draftSpeakers(input);
  const speakers = drafts.map((draft) => draft.speaker);
  const conducts = conductOf(turns, speakers, new Set(drafts.filter((draft) => draft.exact === undefined && !draft.speaker.anonymous).map((draft) => draft.speaker.id)));
  const main = mainSpeaker(conducts);
  const generic = drafts.filter((draft) => draft.exact === 'press');
  const asked = generic.reduce((sum, draft) => sum + (conducts.get(draft.speaker.id)?.turns ?? 0), 0);
  const room: Room = {
    genericPress: asked >= Math.max(2, turns.length * 0.12), main,
    mainMean: main === undefined ? 0 : conducts.get(main)?.mean ?? 0, named: layout?.named, speakers: speakers.length,
    office: drafts.some((draft) => draft.exact === 'official' && draft.speaker.id === main),
  };
  const mixed = drafts.filter((draft) => draft.exact === undefined && /\p{Ll}{2}/u.test(draft.speaker.labels[0] ?? '')).length;
  const acronyms = mixed >= drafts.filter((draft) => draft.exact === undefined).length * 0.4;
  for (const draft of drafts) finish(draft, conducts.get(draft.speaker.id), room, layout, acronyms);
  // Where most askers are outlets, the others are as well, known or not.
  const askers = drafts.filter((draft) => draft.speaker.role === 'press' && !draft.speaker.anonymous && draft.parts.title === '');
  if (askers.filter((draft) => draft.speaker.affiliation === draft.speaker.labels[0]).length >= Math.max(2, askers.length * 0.5)) {
    for (const { speaker } of askers) speaker.affiliation ??= speaker.labels[0] ?? speaker.name;
  }
  const roles = new Map<string, Role>(speakers.map((speaker) => [speaker.id, speaker.role]));
  turns.forEach((turn, i) => {
    turn.role = turn.speaker === null ? roleOfUnlabelled(turns, i, roles) : roles.get(turn.speaker) ?? 'other';
  });
  readHeadNames(speakers, header, headerSpans, text, keyOf);
  nameAskers(turns, speakers, text, keyOf);
  return inOrder(turns, speakers);
}

/** Speakers numbered in the order of their first turn; those left without one (all their turns were named) go. */
function inOrder(turns: readonly Turn[], speakers: readonly Speaker[]): Speaker[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const out: Speaker[] = [];
  const ids = new Map<string, string>();
  for (const turn of turns) {
    if (turn.speaker === null) continue;
    const speaker = byId.get(turn.speaker);
    if (speaker !== undefined && !ids.has(turn.speaker)) {
      ids.set(turn.speaker, `s${out.length + 1}`);
      out.push(speaker);
    }
    turn.speaker = ids.get(turn.speaker) ?? null;
  }
  out.forEach((speaker, i) => (speaker.id = `s${i + 1}`));
  return out;
}

function finish(draft: Draft, conduct: Conduct | undefined, room: Room, layout: Layout | undefined, acronyms: boolean): void {
  const { speaker, parts, exact } = draft;
  if (!speaker.anonymous && exact === undefined && parts.name !== '') {
    const outlet = isOutlet(speaker.labels[0] ?? '', acronyms);
    speaker.name = outlet ? speaker.name : nameCase(parts.name);
    if (outlet && draft.hint === undefined) draft.hint = 'press';
    const note = parts.notes.find((one) => !/^\p{Lu}{1,5}$/u.test(one));
    if (note !== undefined) {
      if (isOutlet(note)) {
        speaker.affiliation = nameCase(note);
        if (draft.hint !== 'moderator') draft.hint = 'press';
      } else speaker.title = nameCase(note);
    }
    if (parts.title !== '' && speaker.title === undefined && parts.title.length > 4) speaker.title = nameCase(parts.title);
  }
  speaker.key = keyOf(speaker.name);
  if (draft.given !== undefined) speaker.role = draft.given;
  else if (exact !== undefined && !(exact === 'other' && draft.speaker.anonymous && conduct !== undefined && conduct.asks >= 0.5 && !/interpret|translat|aide|text/iu.test(speaker.name))) speaker.role = exact;
  else if (conduct !== undefined) {
    if (layout?.name === 'parliament') speaker.role = inParliament(draft, conduct, room);
    else if (speaker.anonymous) speaker.role = conduct.asks >= 0.4 || (conduct.leads > 0.6 && conduct.mean < room.mainMean * 0.5) ? 'press' : 'other';
    else speaker.role = roleByConduct(speaker.id, conduct, draft.hint, /press|spokes|communicat|media|information|protocol/iu.test(speaker.labels.join(' ')), room);
  }
  if (speaker.role === 'press' && speaker.affiliation === undefined && !speaker.anonymous && isOutlet(speaker.labels[0] ?? '', acronyms)) speaker.affiliation = speaker.name;
}

/** Ministers answer, members ask; who replies to a question without asking is a minister as well. */
function inParliament(draft: Draft, conduct: Conduct, room: Room): Role {
  const { hint } = draft;
  if ((hint === 'official' && /minister|secretary|attorney|treasurer|premier|chancellor|commissioner/iu.test(draft.speaker.labels.join(' '))) || hint === 'moderator' || hint === 'audience') return hint;
  if (conduct.asks >= 0.4 && draft.speaker.id !== room.main) return 'press';
  const member = draft.parts.notes.length >= 2;
  if (!member && (conduct.replies > 0.4 || draft.speaker.id === room.main)) return 'official';
  return 'other';
}

/** An unlabelled turn that asks and is answered is the press's; else it is a statement or an answer. */
function roleOfUnlabelled(turns: readonly Turn[], index: number, roles: ReadonlyMap<string, Role>): Role {
  const turn = turns[index];
  const next = turns[index + 1];
  if (turn === undefined || next === undefined || !/[?？]/u.test(turn.text.slice(-250))) return 'official';
  const after = next.speaker === null ? 'official' : roles.get(next.speaker);
  return after === 'press' ? 'official' : 'press';
}
