import type { Header, Role, Span, Speaker, Turn } from '../../model.js';
import type { Layout } from '../../options.js';
import type { Boundary } from '../assemble.js';
import { surname } from '../accept.js';
import { shapeOf } from '../shape.js';
import { type Vocabulary, roleOfLabel, roleOfWords } from '../vocabulary.js';

export interface SpeakerInput {
  text: string;
  turns: Turn[];
  header: Header;
  headerSpans: readonly Span[];
  vocabulary: Vocabulary;
  given: readonly Boundary[];
  layout: Layout | undefined;
}

/** Lower-case ASCII words joined by `-`. */
export function keyOf(name: string): string {
  const key = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return key === '' ? 'speaker' : key;
}

/** Makes speakers of labels, joins aliases, and gives every turn its speaker and role. Changes the turns. */
export function resolveSpeakers({ turns, vocabulary, given }: SpeakerInput): Speaker[] {
  const byLabel = new Map<string, Speaker>();
  const speakers: Speaker[] = [];
  turns.forEach((turn, index) => {
    if (turn.label === null) return;
    let speaker = byLabel.get(turn.label);
    if (speaker === undefined) {
      const exact = roleOfLabel(turn.label, vocabulary);
      const hint = roleOfWords(turn.label, vocabulary);
      const core = shapeOf(turn.label)?.core ?? turn.label;
      const alias = exact === undefined ? speakers.find((one) => !one.anonymous && surname(one.name.split(' ')) === surname(core.split(' ')) && surname(core.split(' ')) !== '') : undefined;
      if (alias !== undefined) {
        speaker = alias;
        speaker.labels.push(turn.label);
      } else {
        const name = given[index]?.name ?? turn.label;
        speaker = { id: `s${speakers.length + 1}`, key: keyOf(name), name, labels: [turn.label], role: given[index]?.role ?? exact ?? hint ?? 'other', anonymous: exact === 'press' || exact === 'audience' || exact === 'other', evidence: [] };
        speakers.push(speaker);
      }
      byLabel.set(turn.label, speaker);
    }
    turn.speaker = speaker.id;
  });
  // Behaviour tells what labels do not: who asks, and who speaks most.
  const open = speakers.filter((speaker) => speaker.role === 'other' && !speaker.anonymous);
  const dominant = [...speakers].sort((a, b) => length(turns, b) - length(turns, a))[0];
  for (const speaker of open) speaker.role = behaviour(turns, speaker, dominant === speaker);
  const roles = new Map<string, Role>(speakers.map((speaker) => [speaker.id, speaker.role]));
  for (const turn of turns) turn.role = turn.speaker === null ? 'official' : roles.get(turn.speaker) ?? 'other';
  return speakers;
}

const length = (turns: readonly Turn[], speaker: Speaker): number => turns.reduce((sum, turn) => sum + (turn.speaker === speaker.id ? turn.end - turn.start : 0), 0);

function behaviour(turns: readonly Turn[], speaker: Speaker, dominant: boolean): Role {
  const own = turns.filter((turn) => turn.speaker === speaker.id);
  const asking = own.filter((turn) => turn.text.includes('?')).length;
  return !dominant && asking / own.length >= 0.5 ? 'press' : dominant || own.length > 0 ? 'official' : 'other';
}
