import type { Role, Speaker, Turn } from '../../model.js';
import { isPersonName } from './spoken-names.js';

/** What a speaker does in the document. */
export interface Conduct {
  /** Turns that were read for what they hand over. */
  seen: number;
  turns: number;
  units: number;
  /** Mean length of a turn in UTF-16 units. */
  mean: number;
  /** Share of turns with a question mark. */
  asks: number;
  /** Share of turns that hand the floor to somebody, or are no more than a name. */
  hands: number;
  /** Share of turns after which the main speaker speaks. */
  leads: number;
  /** Share of turns before which somebody asks. */
  replies: number;
  /** Share of turns after which somebody speaks who mostly speaks at least twice as long. */
  prompts: number;
}

const question = { test: (words: string): boolean => words.includes('?') || words.includes('？') };
/** Turns of one speaker that are read for what they hand over; more say the same. */
const sample = 40;
/** Read in small letters. */
const floor =
  /\b(?:next|first|last|final|one more|another|follow-up|couple (?:more )?of) (?:one|question)|\b(?:time for|take|have|any|open(?:ing)? (?:it )?(?:up )?(?:for|to)|your|more|other) (?:\w+ ){0,2}questions?\b|\bgo (?:ahead|to|over)\b|\blet[’']?s (?:go|begin|start|take|move)|\bplease[.,]?\s*$|\b(?:second|front|third|back|last) row\b|\bthe (?:lady|gentleman|colleague)\b|\bthe floor\b|\bover to\b|\braise your hands?\b|\bwe[’']?(?:ll| will) (?:start|go|take|begin|move)|\bcomes? from\b|\bgoes to\b|\bthis (?:concludes|brings)|\bthat (?:concludes|ends)|\bend of (?:the |this )|\bturn (?:it|this|the call) over\b|\bwelcome\b|\bour (?:first|next|last)\b|\bwith that\b|\bwith (?:us|me) (?:is|are|today)\b|\bjoin(?:ed|ing) (?:us|me|by)\b|\bto (?:introduce|kick)|\b(?:danke|fragen dazu|nächste frage|dann schließen)\b|\bsiguiente\b|\bmerci\b/u;
const thanks = /^(?:all right[.,]? |ok(?:ay)?[.,]? |great[.,]? )?(?:thank you|thanks)[^.?!]{0,60}[.!]?(?: [^.?!]{1,40}[.!]?)?$/iu;

/** Whether a turn gives the floor: a call for questions, thanks, or a bare name. */
export function handsOver(text: string): boolean {
  const words = text.trim();
  if (words.length > 500) return words.length < 900 && floor.test(words.slice(-160).toLowerCase());
  if (words.split(/\s+/u).length <= 7 && !question.test(words)) return true;
  return thanks.test(words) || floor.test(words.slice(-240).toLowerCase());
}

/** `Lorne?`: a name that is called asks nothing. */
const callsName = (text: string): boolean =>
  text.length < 40 &&
  /^(?:[^\s?]+ ){0,2}[^\s?]+\?$/u.test(text) &&
  /^\P{Ll}/u.test(text) &&
  isPersonName(text.slice(0, -1)) &&
  !/\s\p{Ll}/u.test(text);

/** What each speaker does; `hands` only of those in `wanted`, whose label does not tell. */
export function conductOf(turns: readonly Turn[], speakers: readonly Speaker[], wanted: ReadonlySet<string>): Map<string, Conduct> {
  const conducts = new Map<string, Conduct>();
  for (const { id } of speakers)
    conducts.set(id, { seen: 0, turns: 0, units: 0, mean: 0, asks: 0, hands: 0, leads: 0, replies: 0, prompts: 0 });
  turns.forEach((turn, i) => {
    const conduct = conducts.get(turn.speaker ?? '');
    if (conduct === undefined) return;
    conduct.turns++;
    conduct.units += turn.end - turn.start;
    if (question.test(turn.text) && !callsName(turn.text)) conduct.asks++;
    const before = turns[i - 1];
    if (before !== undefined && before.speaker !== turn.speaker && question.test(before.text.slice(-400))) conduct.replies++;
  });
  for (const conduct of conducts.values()) {
    conduct.asks /= Math.max(conduct.turns, 1);
    conduct.replies /= Math.max(conduct.turns, 1);
    conduct.mean = conduct.units / Math.max(conduct.turns, 1);
  }
  const main = mainSpeaker(conducts);
  turns.forEach((turn, i) => {
    const conduct = conducts.get(turn.speaker ?? '');
    if (conduct === undefined) return;
    // Who makes long speeches or is mostly asked does not moderate: no need to read what they hand over.
    if (
      conduct.seen < sample &&
      wanted.has(turn.speaker ?? '') &&
      turn.speaker !== main &&
      conduct.units < conduct.turns * 450 &&
      conduct.replies <= 0.4
    ) {
      conduct.seen++;
      if (handsOver(turn.text)) conduct.hands++;
    }
    const next = turns[i + 1];
    if (next === undefined || next.speaker === turn.speaker) return;
    if (next.speaker === main) conduct.leads++;
    if ((conducts.get(next.speaker ?? '')?.mean ?? 0) > conduct.mean * 2) conduct.prompts++;
  });
  for (const conduct of conducts.values()) {
    const n = Math.max(conduct.turns, 1);
    conduct.prompts /= n;
    conduct.hands /= Math.max(conduct.seen, 1);
    conduct.leads /= n;
  }
  return conducts;
}

/** The speaker who answers: the most words, those who ask counted less and those who reply more. */
export function mainSpeaker(conducts: ReadonlyMap<string, Conduct>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [id, { units, asks, replies, turns }] of conducts) {
    const weight = units * (1.1 - asks) * (0.5 + replies) * Math.sqrt(turns);
    if (weight > most) [best, most] = [id, weight];
  }
  return best;
}

/** What the whole document says of roles. */
export interface Room {
  /** A generic label (`Q`, `Journalist`) asks: then names are those who answer. */
  genericPress: boolean;
  /** The main speaker is known to be an official, or nobody knows better. */
  main: string | undefined;
  mainMean: number;
  /** Role of names where behaviour does not tell. */
  named: Role | undefined;
  /** A label that is an office (`PM`, `Spokesperson`) answers. */
  office: boolean;
  /** How many speakers there are. */
  speakers: number;
}

/** The role of a named speaker, read from what they do. `hint` is what a word in the label speaks for; `mayModerate`: an office that also leads conferences. */
export function roleByConduct(id: string, conduct: Conduct, hint: Role | undefined, mayModerate: boolean, room: Room, titled = true): Role {
  const { turns, mean, asks, hands, leads, replies, prompts } = conduct;
  const main = id === room.main;
  if (hint === 'press' || hint === 'moderator' || hint === 'audience') return hint;
  const gives =
    room.speakers > 2 &&
    (turns > 2 || (turns === 2 && (mean >= 20 || mayModerate))) &&
    !main &&
    mean < 300 &&
    asks < 0.4 &&
    ((replies <= 0.34 && hands >= 0.6 && mean < room.mainMean * 0.8) || (replies <= 0.15 && hands >= 0.5));
  // Beside a generic `Q`, a press secretary who gives the floor still speaks for the house.
  const sure = !(room.genericPress && room.named === 'official') || (hands >= 0.75 && mean < 150);
  if (gives && sure && (hint === undefined || mayModerate)) return 'moderator';
  if (hint !== undefined) return hint;
  // An outlet that nobody knows, among generic labels: it asks, and is answered.
  if (!titled && !main && asks >= 0.5 && leads >= 0.5 && replies < 0.5) return 'press';
  if (room.genericPress) return 'official';
  // Where an office answers, who speaks right before it is its interviewer.
  if (room.office && !main && turns >= 2 && leads >= 0.5) return 'press';
  if (main && !(asks > 0.6 && replies < 0.3)) return 'official';
  if (asks >= 0.5 && (mean < room.mainMean * 1.2 || leads > 0.5)) return 'press';
  if (turns <= 2 && leads >= 0.5 && mean < Math.max(room.mainMean, 600) && (asks > 0 || replies < 0.5))
    return room.named === 'official' && asks === 0 ? 'official' : 'press';
  if (asks >= 0.3 && mean < room.mainMean * 0.7 && asks > replies * 0.6) return 'press';
  if (room.named === 'press' && leads >= 0.5 && mean < room.mainMean) return 'press';
  if (turns >= 3 && hands >= 0.5 && mean < 200 && !main && leads > 0.5) return 'press';
  // Short words before somebody's long ones, again and again: an interviewer, or one of several in a debate.
  if (!titled && turns >= 3 && leads >= 0.6 && mean < room.mainMean * 0.5) return 'press';
  if (!titled && turns >= 5 && prompts >= 0.5 && mean < room.mainMean * 0.35 && asks >= 0.15 && replies < 0.4 && room.speakers > 2)
    return 'press';
  return room.named ?? 'official';
}

/** The role of a speaker without a name (`Speaker 3`), read from what they do. */
export function roleOfNameless(id: string, conduct: Conduct, numbered: boolean, room: Room): Role {
  const { asks, leads, mean, replies, turns } = conduct;
  if (numbered && id === room.main && asks < 0.5 && replies >= 0.6) return 'official';
  if (asks >= 0.4 || (leads > 0.6 && mean < room.mainMean * (replies <= 0.5 ? 0.7 : 0.5))) return 'press';
  if (leads >= 0.5 && turns >= 2 && mean < room.mainMean * 0.3) return 'press';
  return 'other';
}
