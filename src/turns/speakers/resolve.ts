import type { Role, Speaker, Turn } from '../../model.js';
import type { Layout } from '../../options.js';
import { nameAskers } from './askers.js';
import { type Conduct, type Room, conductOf, mainSpeaker, roleByConduct, roleOfNameless } from './behaviour.js';
import { type Draft, type SpeakerInput, draftSpeakers, keyOf, nameCase } from './draft.js';
import { readHeadNames } from './head-names.js';
import { isOutlet } from './outlets.js';

/** Makes speakers of labels, joins aliases, and gives every turn its speaker and role. Changes the turns. */
export function resolveSpeakers(input: SpeakerInput): Speaker[] {
  const { turns, layout, text, header, headerSpans } = input;
  const drafts = draftSpeakers(input);
  const speakers = drafts.map((draft) => draft.speaker);
  const conducts = conductOf(
    turns,
    speakers,
    new Set(
      drafts
        .filter((draft) => (draft.exact === undefined && !draft.speaker.anonymous) || spokes.test(draft.speaker.name))
        .map((draft) => draft.speaker.id),
    ),
  );
  const main = mainSpeaker(conducts);
  const generic = drafts.filter((draft) => draft.exact === 'press');
  const asked = generic.reduce((sum, draft) => sum + (conducts.get(draft.speaker.id)?.turns ?? 0), 0);
  const room: Room = {
    genericPress: asked >= Math.max(2, turns.length * 0.12),
    main,
    mainMean: main === undefined ? 0 : (conducts.get(main)?.mean ?? 0),
    named: layout?.named,
    speakers: speakers.length,
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
    turn.role = turn.speaker === null ? roleOfUnlabelled(turns, i, roles) : (roles.get(turn.speaker) ?? 'other');
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
      if (isOutlet(note, acronyms || note.length <= 4)) {
        speaker.affiliation = nameCase(note);
        if (draft.hint !== 'moderator') draft.hint = 'press';
      } else speaker.title = nameCase(note);
    }
    if (parts.title !== '' && speaker.title === undefined && parts.title.length > 4) speaker.title = nameCase(parts.title);
  }
  speaker.key = keyOf(speaker.name);
  if (draft.given !== undefined) speaker.role = draft.given;
  else if (
    exact !== undefined &&
    !(
      exact === 'other' &&
      draft.speaker.anonymous &&
      conduct !== undefined &&
      conduct.asks >= 0.5 &&
      !/interpret|translat|aide|text/iu.test(speaker.name)
    )
  )
    speaker.role = exact;
  else if (conduct !== undefined) {
    if (layout?.name === 'parliament') speaker.role = inParliament(draft, conduct, room);
    else if (speaker.anonymous) speaker.role = roleOfNameless(speaker.id, conduct, exact === undefined, room);
    else
      speaker.role = roleByConduct(
        speaker.id,
        conduct,
        draft.hint,
        /press|spokes|communicat|media|information|protocol/iu.test(speaker.labels.join(' ')),
        room,
        parts.title !== '',
      );
  }
  // `NATO Spokesperson`, who gives the floor to others and from one of them to the next.
  if (exact === 'official' && conduct !== undefined && leadsOthers(draft, conduct, room)) speaker.role = 'moderator';
  if (speaker.role === 'press' && speaker.affiliation === undefined && !speaker.anonymous && isOutlet(speaker.labels[0] ?? '', acronyms))
    speaker.affiliation = speaker.name;
}

const spokes = /^(?:(?:deputy |associate |chief )?spokes(?:man|woman|person)|porte-parole)$/iu;

/** Whether a spokesperson without a name only gives the floor, to an official who speaks most. */
const leadsOthers = ({ speaker }: Draft, conduct: Conduct, room: Room): boolean =>
  room.main !== speaker.id &&
  spokes.test(speaker.name) &&
  conduct.turns >= 2 &&
  conduct.hands >= 0.6 &&
  conduct.replies <= 0.34 &&
  conduct.mean < Math.max(room.mainMean, 200);

/** Ministers answer, members ask; who replies to a question without asking is a minister as well. */
function inParliament(draft: Draft, conduct: Conduct, room: Room): Role {
  const { hint } = draft;
  if (
    (hint === 'official' &&
      /minister|secretary|attorney|treasurer|premier|chancellor|commissioner/iu.test(draft.speaker.labels.join(' '))) ||
    hint === 'moderator' ||
    hint === 'audience'
  )
    return hint;
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
