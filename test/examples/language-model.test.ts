import { spawn } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
const file = join(folder, 'any.txt');
writeFileSync(file, 'Q: Will you stay?\n\nMS. LEE: I would rather not say.\n\nQ: When is the vote?\n\nMS. LEE: On the third of May.\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Request {
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { content: string }[]; response_format: { json_schema: { schema: { required: string[] } } } };
}
let close = (): void => undefined;
afterEach(() => close());

/** An endpoint that replies what `reply` says, a number being a status. */
async function endpoint(reply: (nth: number, request: Request) => number | string) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      requests.push({ headers: request.headers, body: JSON.parse(body) as Request['body'] });
      const said = reply(requests.length, requests.at(-1)!);
      if (typeof said === 'number') return void response.writeHead(said).end();
      response.end(JSON.stringify({ choices: [{ message: { content: said } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => void server.close();
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const example = (url: string): Promise<{ status: number | null; out: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, CHAT_URL: url, CHAT_MODEL: 'some-model', CHAT_KEY: 'abc', NO_COLOR: '1' };
    const child = spawn(process.execPath, ['examples/run.mjs', '07', file], { cwd: root, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.on('exit', (status) => resolve({ status, out }));
  });

const code = (strategy: string, quote: string): string => JSON.stringify({ strategy, confidence: 0.8, quote, reason: 'So it says.' });

describe('a language model as classifier (example 07)', () => {
  it('sends the codebook and a schema, tries again, and asks once for the same words', async () => {
    const { requests, url } = await endpoint((nth, { body }) => {
      if (nth <= 2) return nth === 1 ? 503 : 429;
      return body.messages[1]!.content.includes('Will you stay?",')
        ? code('decline', 'rather not say')
        : code('explicit', 'the third of May');
    });
    const { status, out } = await example(url);
    expect(status).toBe(0);
    expect(out).toMatch(/Will you stay\? +refusal decline \(some-model\) rather not say/u);
    expect(out).toMatch(/When is the vote\? +substantive explicit \(some-model\) the third of May/u);
    expect(out).toContain('4 requests, retries included; 0 more');
    expect(requests).toHaveLength(4);
    expect(requests[0]!.headers.authorization).toBe('Bearer abc');
    expect(requests[0]!.body.messages[0]!.content).toContain('`not-our-remit`');
    expect(requests[0]!.body.response_format.json_schema.schema.required).toContain('strategy');
  });

  it('leaves to the next classifier what the model gets wrong, and says so', async () => {
    const { requests, url } = await endpoint((nth) => (nth % 2 === 0 ? 400 : code('constructor', '')));
    const { status, out } = await example(url);
    expect(status).toBe(0);
    expect(out).toContain('(answers-en)');
    expect(out).toContain('Expected a completion, got 400');
    expect(out).toContain('Expected a strategy and a confidence');
    expect(requests.length).toBeGreaterThanOrEqual(2);
  });
});
