import type { Briefing, Exchange, Turn } from '../../model.js';
import type { DirectoryWriter, FilePiece, WriterContext } from '../../options.js';
import { sourceName } from '../asks/rows.js';

type Meta = Record<string, unknown>;

/**
 * A ConvoKit corpus (https://convokit.cornell.edu, data format of version 2.5 and later): one conversation for each exchange, one
 * for each turn that belongs to none. Asks, verdicts and entities stand in the metadata. ConvoKit keys speakers by id, so that an
 * anonymous label gets an id of its own in each briefing.
 */
export const convokitWriter: DirectoryWriter = {
  name: 'convokit',
  open() {
    const speakers = new Map<string, { meta: Meta; vectors: never[] }>();
    const conversations = classIndex();
    const generators = new Set<string>();
    let written = 0;
    return {
      add(briefing, context) {
        generators.add(`${briefing.generator.name} ${briefing.generator.version}`);
        const found = new Map<string, Meta>();
        const lines = utterances(briefing, context, speakers, found);
        let entries = '';
        for (const [id, meta] of found) {
          conversations.add(meta);
          entries += `${written === 0 ? '{' : ','}${JSON.stringify(id)}:${JSON.stringify({ meta, vectors: [] })}`;
          written += 1;
        }
        return [
          { path: 'utterances.jsonl', text: lines },
          { path: 'conversations.json', text: entries },
        ];
      },
      end: (): FilePiece[] => [
        { path: 'utterances.jsonl', text: '' },
        { path: 'conversations.json', text: written === 0 ? '{}' : '}' },
        { path: 'speakers.json', text: JSON.stringify(Object.fromEntries(speakers)) },
        { path: 'corpus.json', text: JSON.stringify({ name: 'onrecord', generator: [...generators].join(', ') }) },
        { path: 'index.json', text: JSON.stringify(index(speakers.values(), conversations.index())) },
      ],
    };
  },
};

function utterances(
  briefing: Briefing<string>,
  context: WriterContext,
  speakers: Map<string, { meta: Meta; vectors: never[] }>,
  conversations: Map<string, Meta>,
): string {
  const source = sourceName(context);
  const id = (local: string): string => `${source}#${local}`;
  const speakerIds = new Map(briefing.speakers.map((speaker) => [speaker.id, speaker.anonymous ? id(speaker.key) : speaker.key]));
  for (const { id: local, name, role, anonymous, affiliation, title, labels } of briefing.speakers) {
    speakers.set(speakerIds.get(local) ?? local, {
      meta: { name, role, anonymous, affiliation: affiliation ?? null, title: title ?? null, labels },
      vectors: [],
    });
  }
  const unnamed = id('unnamed');
  if (briefing.turns.some(({ speaker }) => speaker === null)) {
    speakers.set(unnamed, { meta: { name: '', role: 'other', anonymous: true, affiliation: null, title: null, labels: [] }, vectors: [] });
  }
  const home = homes(briefing);
  const roots = new Map<Exchange<string>, Turn>();
  const last = new Map<Exchange<string>, Turn>();
  let lines = '';
  for (const turn of briefing.turns) {
    const exchange = home.get(turn.id);
    const root = (exchange && roots.get(exchange)) ?? turn;
    const before = exchange && last.get(exchange);
    if (root === turn) {
      conversations.set(id(turn.id), conversationMeta(exchange, briefing, source));
      if (exchange) roots.set(exchange, turn);
    }
    if (exchange) last.set(exchange, turn);
    lines += `${JSON.stringify({
      id: id(turn.id),
      conversation_id: id(root.id),
      text: turn.spoken.map(({ text }) => text).join(' '),
      speaker: (turn.speaker && speakerIds.get(turn.speaker)) ?? unnamed,
      meta: { role: turn.role, label: turn.label, start: turn.start, end: turn.end, part: partOf(turn.id, exchange) },
      'reply-to': before === undefined ? null : id(before.id),
      timestamp: turn.time?.start ?? null,
      vectors: [],
    })}\n`;
  }
  return lines;
}

/** The first exchange that each turn stands in: an utterance has one conversation only. */
function homes({ exchanges }: Briefing<string>): Map<string, Exchange<string>> {
  const out = new Map<string, Exchange<string>>();
  for (const exchange of exchanges) {
    for (const turn of [...exchange.question, ...exchange.answer, ...exchange.interjections]) if (!out.has(turn)) out.set(turn, exchange);
  }
  return out;
}

const partOf = (turn: string, exchange: Exchange<string> | undefined): string =>
  exchange === undefined
    ? 'statement'
    : exchange.question.includes(turn)
      ? 'question'
      : exchange.answer.includes(turn)
        ? 'answer'
        : 'interjection';

function conversationMeta(exchange: Exchange<string> | undefined, { header }: Briefing<string>, source: string): Meta {
  return {
    source,
    date: header.date ?? null,
    exchange: exchange?.id ?? null,
    label: exchange?.verdict?.label ?? null,
    strategy: exchange?.verdict?.strategy ?? null,
    confidence: exchange?.verdict?.confidence ?? null,
    follows: exchange?.follows ?? null,
    follow_kind: exchange?.followKind ?? null,
    asks: (exchange?.asks ?? []).map(({ id, turn, start, end, text, type, slot, verdict }) => ({
      id,
      turn: `${source}#${turn}`,
      start,
      end,
      text,
      type,
      slot,
      label: verdict?.label ?? null,
      strategy: verdict?.strategy ?? null,
      confidence: verdict?.confidence ?? null,
      evidence: (verdict?.evidence ?? []).map((evidence) => evidence.text),
    })),
  };
}

/** Collects the Python classes that each metadata field takes, without keeping the metadata. */
function classIndex(): { add(meta: Meta): void; index(): Record<string, string[]> } {
  const seen = new Map<string, Set<string>>();
  return {
    add(meta) {
      for (const [field, value] of Object.entries(meta)) {
        const found = seen.get(field) ?? new Set();
        if (value !== null) found.add(pythonClass(value));
        seen.set(field, found);
      }
    },
    index: () => Object.fromEntries([...seen].map(([field, found]) => [field, [...found]])),
  };
}

/** ConvoKit's index of all metadata fields. */
function index(speakers: Iterable<{ meta: Meta }>, conversations: Record<string, string[]>): Meta {
  const ofSpeakers = classIndex();
  for (const { meta } of speakers) ofSpeakers.add(meta);
  return {
    'utterances-index': {
      role: ["<class 'str'>"],
      label: ["<class 'str'>"],
      start: ["<class 'int'>"],
      end: ["<class 'int'>"],
      part: ["<class 'str'>"],
    },
    'speakers-index': ofSpeakers.index(),
    'conversations-index': conversations,
    'overall-index': { name: ["<class 'str'>"], generator: ["<class 'str'>"] },
    version: 1,
    vectors: [],
  };
}

function pythonClass(value: unknown): string {
  if (typeof value === 'string') return "<class 'str'>";
  if (typeof value === 'boolean') return "<class 'bool'>";
  if (typeof value === 'number') return Number.isInteger(value) ? "<class 'int'>" : "<class 'float'>";
  return Array.isArray(value) ? "<class 'list'>" : "<class 'dict'>";
}
