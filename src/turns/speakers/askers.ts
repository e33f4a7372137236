import type { Speaker, Turn } from '../../model.js';
import { calledIn, introducedIn, type SpokenName } from './spoken-names.js';

/** Names that were read, with the speaker that each made. */
interface Known {
  speaker: Speaker;
  words: string[];
}

const fold = (name: string): string[] => name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').split(/\s+/u);

function find(known: readonly Known[], name: string): Known | undefined {
  const words = fold(name);
  const fits = known.filter(
    (one) => words.every((word) => one.words.includes(word)) || (words.length > 1 && one.words.every((word) => words.includes(word))),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * Gives askers behind generic labels (`Q`) the names that are spoken: their own introduction, or the call at the end of
 * the turn before. Each name makes a speaker of its own, with evidence. Named askers get their outlet. Changes turns and
 * speakers; `keyOf` makes the key.
 */
export function nameAskers(turns: readonly Turn[], speakers: Speaker[], text: string, keyOf: (name: string) => string): void {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const known: Known[] = [];
  const others = new Set(
    speakers.filter((speaker) => !speaker.anonymous && speaker.role !== 'press').flatMap((speaker) => fold(speaker.name)),
  );
  turns.forEach((turn, i) => {
    const speaker = turn.speaker === null ? undefined : byId.get(turn.speaker);
    if (speaker === undefined || speaker.role !== 'press') return;
    const own = introducedIn(turn, text);
    if (!speaker.anonymous) {
      if (own?.outlet !== undefined && speaker.affiliation === undefined && belongs(own, speaker)) {
        speaker.affiliation = own.outlet;
        speaker.evidence.push(...own.evidence);
      }
      return;
    }
    const before = turns[i - 1];
    const call = before !== undefined && before.role !== 'press' ? calledIn(before, text) : undefined;
    const spoken = own?.name !== undefined ? join(own, call) : (call ?? undefined);
    if (spoken?.name === undefined || namesOther(spoken.name, others)) return;
    let found = find(known, spoken.name);
    if (found === undefined) {
      const made: Speaker = {
        id: `s${speakers.length + 1}`,
        key: keyOf(spoken.name),
        name: spoken.name,
        labels: [],
        role: 'press',
        anonymous: false,
        evidence: [],
      };
      found = { speaker: made, words: fold(spoken.name) };
      known.push(found);
      speakers.push(made);
      byId.set(made.id, made);
    } else if (fold(spoken.name).length > found.words.length) {
      found.speaker.name = spoken.name;
      found.speaker.key = keyOf(spoken.name);
      found.words = fold(spoken.name);
    }
    const asker = found.speaker;
    const outlet = spoken.outlet ?? own?.outlet;
    if (outlet !== undefined) asker.affiliation ??= outlet;
    asker.evidence.push(...spoken.evidence, ...(own !== undefined && own !== spoken && own.name === undefined ? own.evidence : []));
    if (turn.label !== null && !asker.labels.includes(turn.label)) asker.labels.push(turn.label);
    turn.speaker = asker.id;
  });
}

/** Own words first; what was called adds a fuller name of the same person. */
function join(own: SpokenName, call: SpokenName | undefined): SpokenName {
  return call?.name !== undefined && fold(call.name).some((word) => fold(own.name ?? '').includes(word))
    ? { ...own, evidence: [...call.evidence, ...own.evidence] }
    : own;
}

/** Whether an introduction can be the labelled speaker's: it names nobody else. */
const belongs = (own: SpokenName, speaker: Speaker): boolean =>
  own.name === undefined || fold(own.name).some((word) => fold(speaker.name).includes(word));

/** A name that a labelled speaker has is not the asker's: the answer named its own side. */
function namesOther(name: string, others: ReadonlySet<string>): boolean {
  return fold(name).some((word) => word.length > 2 && others.has(word));
}
