import type { Briefing, Entity, EntityType, Exchange, Speaker, Turn } from '../../src/model.js';

/** An exchange as a test writes it. */
export interface Said {
  asker: string;
  outlet?: string;
  question: string;
  answer: string;
  /** Label of each ask, in the question's sentences that end in a question mark; `?label` abstains, `-` has no verdict. */
  labels: string[];
  answerer?: string;
  follows?: string;
}

/** Builds a briefing whose every count is known. */
export function briefingOf(
  said: readonly Said[],
  {
    date,
    institution,
    labels = ['substantive', 'deflection', 'refusal', 'procedural'],
    names = {},
  }: { date?: string; institution?: string; labels?: string[]; names?: Record<string, EntityType> } = {},
): Briefing<string> {
  let text = '';
  const turns: Turn[] = [];
  const speakers = new Map<string, Speaker>();
  const speaker = (name: string, role: 'press' | 'official', affiliation?: string): Speaker => {
    const known = speakers.get(name);
    if (known) return known;
    const made: Speaker = {
      id: `s${speakers.size + 1}`,
      key: name.toLowerCase().replaceAll(' ', '-'),
      name,
      labels: [name],
      role,
      anonymous: name === 'Q',
      ...(affiliation === undefined ? {} : { affiliation }),
      evidence: [],
    };
    speakers.set(name, made);
    return made;
  };
  const turn = (by: Speaker, words: string): Turn => {
    text += `${by.name}: `;
    const start = text.length;
    text += `${words}`;
    const span = { start, end: text.length, text: words };
    text += '\n\n';
    const made: Turn = {
      ...span,
      id: `t${turns.length + 1}`,
      index: turns.length,
      label: by.name,
      labelSpan: null,
      speaker: by.id,
      role: by.role,
      asides: [],
      furniture: [],
      spoken: [span],
    };
    turns.push(made);
    return made;
  };
  const exchanges = said.map(
    ({ asker, outlet, question, answer, labels: given, answerer = 'Lee Official', follows }, at): Exchange<string> => {
      const asked = turn(speaker(asker, 'press', outlet), question);
      const answered = turn(speaker(answerer, 'official'), answer);
      const pieces = question.split(/(?<=[.?!]) /u).filter((sentence) => sentence.endsWith('?'));
      const asks = given.map((label, k): Exchange<string>['asks'][number] => {
        const words = pieces[k] ?? question;
        const start = asked.start + question.indexOf(words);
        return {
          id: `x${at + 1}.a${k + 1}`,
          turn: asked.id,
          start,
          end: start + words.length,
          text: words,
          fragments: [],
          type: 'polar',
          slot: 'polarity',
          answeredIn: [answered.id],
          verdict:
            label === '-'
              ? null
              : {
                  label: label.replace('?', ''),
                  strategy: null,
                  confidence: label.startsWith('?') ? 0.3 : 0.9,
                  abstained: label.startsWith('?'),
                  evidence: [],
                  origin: { by: 'human', name: 'test' },
                },
        };
      });
      return {
        id: `x${at + 1}`,
        index: at,
        question: [asked.id],
        answer: [answered.id],
        interjections: [],
        asks,
        verdict: asks.length === 0 ? null : asks[0]!.verdict,
        ...(follows === undefined ? {} : { follows, followKind: 'pursuit' as const }),
      };
    },
  );
  return {
    schema: 'https://unpkg.com/onrecord@1/schema/briefing-1.json',
    generator: { name: 'onrecord', version: 'test', models: {} },
    taxonomy: { name: 'default', labels },
    text,
    language: 'en',
    header: { spokespersons: [], ...(date === undefined ? {} : { date }), ...(institution === undefined ? {} : { institution }) },
    headerSpans: [],
    layout: { name: 'test', confidence: 1 },
    speakers: [...speakers.values()],
    turns,
    exchanges,
    entities: Object.entries(names).map(([name, type], at) => entityOf(name, type, `e${at + 1}`, turns)),
    furniture: [],
    messages: [],
  };
}

function entityOf(name: string, type: EntityType, id: string, turns: readonly Turn[]): Entity {
  const mentions = turns.flatMap((turn) => {
    const places: Entity['mentions'] = [];
    for (let at = turn.text.indexOf(name); at >= 0; at = turn.text.indexOf(name, at + 1)) {
      places.push({ start: turn.start + at, end: turn.start + at + name.length, text: name, turn: turn.id, recognizer: 'test' });
    }
    return places;
  });
  return { id, type, name, aliases: [], mentions };
}
