// A language model as the classifier: any chat-completion function, the codebook as its prompt, an answer by JSON schema; several
// asks at a time, retries with backoff, a cache, an end by signal. Then a text-classification model of your own, the same way.
//   CHAT_URL=https://…/v1/chat/completions CHAT_MODEL=… CHAT_KEY=… npm run example -- 07 [FILE]
// Without CHAT_URL it talks to a stand-in on this machine that knows three phrases.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type AsyncClassifier,
  codebook,
  codebookMarkdown,
  defaultClassifiers,
  parseBriefingAsync,
  type Strategy,
  strategies,
} from 'onrecord';
import { input, readers } from './input.js';

/** What a chat model is asked. */
interface Chat {
  messages: { role: 'system' | 'user'; content: string }[];
  schema: object;
}
/** Any function that takes a chat and gives the model's words: an SDK's, a gateway's, a local model's. */
type Complete = (chat: Chat, signal?: AbortSignal) => Promise<string>;

/** The shape the model must answer in. */
const schema = {
  type: 'object',
  properties: {
    strategy: { enum: strategies },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    quote: { type: 'string', description: 'The exact words of the answer that decide, at most one sentence' },
    reason: { type: 'string', description: 'One plain sentence' },
  },
  required: ['strategy', 'confidence', 'quote', 'reason'],
  additionalProperties: false,
};
const system = `You code answers by this codebook. Code the one ask you are given; reply as JSON by the schema.\n\n${codebookMarkdown(codebook())}`;

/** A classifier out of any chat-completion function. What is no code by the schema is an error: a message in the briefing, not a guess. */
function languageModelClassifier(name: string, complete: Complete): AsyncClassifier<never> {
  return {
    name,
    labels: [],
    async: true,
    async classify({ ask, question, answer }, { signal }) {
      if (answer.text.trim() === '') return undefined; // left to the next classifier of the list
      const user = JSON.stringify({ question, ask: ask.text, type: ask.type, slot: ask.slot, answer: answer.text });
      const messages: Chat['messages'] = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      const said = JSON.parse(await complete({ messages, schema }, signal)) as Record<string, unknown>;
      const { strategy, confidence, quote, reason } = said;
      if (!strategies.includes(strategy as Strategy) || typeof confidence !== 'number')
        throw new TypeError(`Expected a strategy and a confidence, got \`${JSON.stringify(said).slice(0, 80)}\``);
      // Words that do not stand in the answer are no evidence.
      const start = typeof quote === 'string' && quote !== '' ? answer.text.indexOf(quote) : -1;
      const evidence = start < 0 ? [] : [{ start, end: start + String(quote).length, rule: name, reason: String(reason) }];
      return { strategy: strategy as Strategy, confidence: Math.min(1, Math.max(0, confidence)), evidence };
    },
  };
}

/** Tries again after 0.2, 0.4, 0.8 … seconds what failed for a passing reason; `pause` can be replaced in tests. */
const withRetries =
  (
    complete: Complete,
    tries = 4,
    pause: (ms: number, signal?: AbortSignal) => Promise<void> = (ms, signal) => wait(ms, undefined, { signal }),
  ): Complete =>
  async (chat, signal) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await complete(chat, signal);
      } catch (error) {
        const passing =
          error instanceof Error && /\b(?:429|5\d\d|fetch failed|ECONN)/u.test(`${error.message} ${String(error.cause ?? '')}`);
        if (signal?.aborted === true || !passing || attempt === tries) throw error;
        await pause(100 * 2 ** attempt, signal);
      }
    }
  };

/** Asks once for the same words. The key holds all that the reply hangs on: model, codebook, ask, answer. */
const withCache =
  (
    complete: Complete,
    model: string,
    cache: { get(key: string): string | undefined; set(key: string, value: string): unknown },
  ): Complete =>
  async (chat, signal) => {
    const key = createHash('sha256')
      .update(JSON.stringify([model, chat]))
      .digest('hex');
    const known = cache.get(key);
    if (known !== undefined) return known;
    const reply = await complete(chat, signal);
    cache.set(key, reply);
    return reply;
  };

/** An endpoint of the common form of chat completions. */
const endpoint =
  (url: string, model: string, apiKey?: string): Complete =>
  async ({ messages, schema: shape }, signal) => {
    const format = { type: 'json_schema', json_schema: { name: 'code', strict: true, schema: shape } };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ model, messages, response_format: format, temperature: 0 }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw new Error(`Expected a completion, got ${response.status} ${response.statusText}`);
    const { choices } = (await response.json()) as { choices?: { message?: { content?: string } }[] };
    const content = choices?.[0]?.message?.content;
    if (typeof content !== 'string') throw new TypeError('Expected choices[0].message.content, got none');
    return content;
  };

/** A stand-in for a model, so that the example runs without one: it fails once, and knows three phrases. */
async function standIn(): Promise<{ url: string; close(): void }> {
  let requests = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      if (++requests === 1) return void response.writeHead(503).end();
      const { messages } = JSON.parse(body) as Pick<Chat, 'messages'>;
      const { answer } = JSON.parse(messages.at(-1)?.content ?? '{}') as { answer: string };
      const found = (
        [
          ['decline', /no comment|not comment|nothing to/iu],
          ['no-knowledge', /don.t know|no information/iu],
          ['explicit', /^(?:yes|no)\b/iu],
        ] as const
      ).find(([, words]) => words.test(answer));
      const quote = found?.[1].exec(answer)?.[0] ?? '';
      const code = { strategy: found?.[0] ?? 'general', confidence: found ? 0.9 : 0.4, quote, reason: 'The stand-in knows these words.' };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(code) } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`, close: () => void server.close() };
}

const { CHAT_URL, CHAT_MODEL = 'stand-in', CHAT_KEY } = process.env;
const local = CHAT_URL === undefined ? await standIn() : undefined;
if (local) console.log('No CHAT_URL is set: a stand-in that knows three phrases replies in place of a model; `?` where it is unsure.');
let calls = 0;
const ask = endpoint(CHAT_URL ?? local?.url ?? '', CHAT_MODEL, CHAT_KEY);
const counted: Complete = (chat, signal) => (calls++, ask(chat, signal));
const model = languageModelClassifier(CHAT_MODEL, withCache(withRetries(counted), CHAT_MODEL, new Map()));
const options = { readers, classifiers: [model, ...defaultClassifiers], concurrency: 4, signal: AbortSignal.timeout(120_000) };
const { exchanges, messages } = await parseBriefingAsync(input(), options);
const first = calls;
await parseBriefingAsync(input(), options);
local?.close();
for (const { asks } of exchanges) {
  for (const { text, verdict } of asks) {
    const ask = text.replace(/\s+/gu, ' ').slice(0, 60).padEnd(61);
    const label = `${verdict?.label}${verdict?.abstained ? '?' : ''}`;
    console.log(`${ask} ${label} ${verdict?.strategy} (${verdict?.origin.name}) ${verdict?.evidence[0]?.text ?? ''}`.trimEnd());
  }
}
for (const { reason } of messages.filter(({ rule }) => rule.startsWith('classifier'))) console.log(reason);
console.log(`${first} requests, retries included; ${calls - first} more for the same briefing again`);

// A text-classification model: text in, labels with scores out (transformers.js, fastText, a service of your own).
type TextModel = (text: string) => Promise<{ label: string; score: number }[]>;
const byTextModel = (name: string, classify: TextModel): AsyncClassifier<'clear' | 'unclear'> => ({
  name,
  labels: ['clear', 'unclear'],
  async: true,
  async classify({ ask: { text }, answer }) {
    const [best] = (await classify(`${text} [SEP] ${answer.text}`)).sort((a, b) => b.score - a.score);
    return best && (best.label === 'clear' || best.label === 'unclear') ? { label: best.label, confidence: best.score } : undefined;
  },
});
/** Put your model here: `await pipeline('text-classification', '…')`. */
const toy: TextModel = (text) => {
  const clear = /\[SEP\]\s*(?:yes|no)\b|\d/iu.test(text) ? 0.8 : 0.3;
  return Promise.resolve([
    { label: 'clear', score: clear },
    { label: 'unclear', score: 1 - clear },
  ]);
};
const judged = await parseBriefingAsync(input(), { readers, classifiers: [byTextModel('toy', toy)] });
const clear = judged.exchanges.flatMap(({ asks }) => asks).filter(({ verdict }) => verdict?.label === 'clear');
console.log(`A text model of one's own finds ${clear.length} of the asks clearly answered`);
