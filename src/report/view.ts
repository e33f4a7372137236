import type { Chain, ChainLink } from '../analysis/index.js';
import { outletNames, outletOf as outletOfSpeaker } from '../analysis/outlets.js';
import type { Briefing, Exchange, Speaker, Turn } from '../model.js';
import type { LabelLook } from './labels.js';
import { labelLooks } from './labels.js';
import { plainText } from './text.js';
import { oneLine } from './words.js';

/** What the parts of the page look up again and again. */
export interface View {
  briefing: Briefing<string>;
  turns: ReadonlyMap<string, Turn>;
  speakers: ReadonlyMap<string, Speaker>;
  exchanges: ReadonlyMap<string, Exchange<string>>;
  lookOf(label: string | null | undefined): LabelLook;
  /** What each exchange takes up, and what takes it up: the chains' links by exchange id. */
  before: ReadonlyMap<string, readonly ChainLink[]>;
  after: ReadonlyMap<string, readonly ChainLink[]>;
  /** Spellings that stand for one outlet. */
  outlets: ReadonlyMap<string, string>;
  /** Whether more than one person answers, so that the name is worth a word. */
  severalAnswer: boolean;
  /** Label that counts as an answer: the taxonomy's first. */
  answered: string;
}

export const viewOf = (briefing: Briefing<string>, chains: readonly Chain[]): View => ({
  briefing,
  turns: new Map(briefing.turns.map((turn) => [turn.id, turn])),
  speakers: new Map(briefing.speakers.map((speaker) => [speaker.id, speaker])),
  exchanges: new Map(briefing.exchanges.map((exchange) => [exchange.id, exchange])),
  lookOf: labelLooks(briefing.taxonomy.labels),
  before: linksBy(chains, 'to'),
  after: linksBy(chains, 'from'),
  outlets: outletNames(briefing),
  severalAnswer: severalAnswer(briefing),
  answered: briefing.taxonomy.labels.find((label) => label !== 'procedural') ?? '',
});

function linksBy(chains: readonly Chain[], end: 'from' | 'to'): Map<string, ChainLink[]> {
  const out = new Map<string, ChainLink[]>();
  for (const link of chains.flatMap(({ links }) => links)) {
    const here = out.get(link[end]) ?? [];
    if (!here.some(({ from, to }) => from === link.from && to === link.to)) out.set(link[end], [...here, link]);
  }
  return out;
}

function severalAnswer({ exchanges, turns }: Briefing<string>): boolean {
  const answering = new Set(exchanges.flatMap(({ answer }) => answer));
  return new Set(turns.filter(({ id }) => answering.has(id)).map(({ speaker, label }) => speaker ?? label)).size > 1;
}

/** A name on one line that steers nothing. */
export const nameText = (name: string): string => plainText(oneLine(name));

/** Who speaks in a turn, to be read. */
export function speakerName(id: string, { turns, speakers }: View): string {
  const turn = turns.get(id);
  const speaker = speakers.get(turn?.speaker ?? '');
  return nameText(speaker?.name ?? turn?.label ?? '') || 'somebody';
}

/** Names of those who speak in these turns, each once. */
export const speakersOf = (ids: readonly string[], view: View): string[] => [...new Set(ids.map((id) => speakerName(id, view)))];

/** Who asks in an exchange, with the outlet where it is another word: `Ana Ruiz, Radio Sur`. */
export function askersOf(exchange: Exchange<string>, view: View): string {
  const speakers = exchange.question.map((id) => ({ id, speaker: view.speakers.get(view.turns.get(id)?.speaker ?? '') }));
  // `Q` beside a name is most likely the same person.
  const named = speakers.filter(({ speaker }) => speaker?.anonymous === false);
  const names = (named.length > 0 ? named : speakers).map(({ id, speaker }) => {
    const name = speakerName(id, view);
    const outlet = nameText(speaker?.affiliation ?? '');
    return outlet === '' || outlet === name ? name : `${name}, ${outlet}`;
  });
  return [...new Set(names)].join(' and ');
}

/** The outlet that asks, or nothing where none is known. */
export function outletOf(exchange: Exchange<string>, view: View): { key: string; name: string } | undefined {
  for (const id of exchange.question) {
    const outlet = outletOfSpeaker(view.speakers.get(view.turns.get(id)?.speaker ?? '') ?? null, view.outlets);
    if (outlet !== null) return { key: outlet.key, name: nameText(outlet.printed) };
  }
  return undefined;
}

/** `x12` as it is shown: `12`. */
export const numberOf = (id: string): string => id.replace(/^x/u, '');
