/**
 * Many documents through the command, one thread and two: `npm run bench:stream [-- --records N]`. Memory must stay flat, and two threads
 * must come near to half the time of one. Wall time tells little where others use the machine, so the gain is also
 * given as the processor's time allows it: that of the one thread over the longer of the busiest thread's of two and half of all theirs.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { records: { type: 'string', default: '5000' }, limit: { type: 'string', default: '400' } } });
const records = Number(values.records);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-stream-'));
const ticks = 100;

const topics = [
  'the dam',
  'school roofs',
  'the ferry to Aland',
  'harvest figures',
  'the letter of the court',
  'Minister Hale',
  'wages in May',
];
const answers = [
  'I refer you to the ministry for that.',
  'We sent them back on Monday, all forty of them, and they will stay there.',
  'I have nothing to announce today. As I said in Geneva last week, we will look at it closely.',
  'No. Let me be clear: nobody was asked, and nobody agreed to it.',
  'Well, that is a good question, and let me say first how much this region has gained in the past two years.',
];
/** A briefing of some 4 KB; no two are the same. */
const record = (at) => {
  let text = `Briefing ${at}\n\n`;
  for (let turn = 0; turn < 26; turn += 1) {
    const topic = topics[(at * 7 + turn * 3) % topics.length];
    text += `Q: What will you do about ${topic}, number ${at + turn}, and when will you say so?\n\nMS. LEE: ${answers[(at + turn * 2) % answers.length]}\n\n`;
  }
  return JSON.stringify({ id: `r${at}`, date: '2024-05-01', text });
};

const input = join(folder, 'records.ndjson');
writeFileSync(input, '');
for (let at = 0; at < records; at += 100)
  appendFileSync(input, Array.from({ length: Math.min(100, records - at) }, (_, n) => `${record(at + n)}\n`).join(''));

/** Seconds of processor time by thread, and resident memory, as the kernel counts them (Linux only). */
function look(pid) {
  const threads = new Map();
  for (const id of readdirSync(`/proc/${pid}/task`)) {
    const fields = readFileSync(`/proc/${pid}/task/${id}/stat`, 'utf8').split(') ')[1].split(' ');
    threads.set(id, (Number(fields[11]) + Number(fields[12])) / ticks);
  }
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return { threads, rss };
}

async function run(jobs) {
  const out = join(folder, `out-${jobs}.ndjson`);
  const from = performance.now();
  const child = spawn(process.execPath, [cli, input, '--from', 'ndjson', '-o', out, '--jobs', String(jobs)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const threads = new Map();
  const memory = [];
  const timer = setInterval(() => {
    try {
      const seen = look(child.pid);
      memory.push(seen.rss);
      for (const [id, seconds] of seen.threads) threads.set(id, seconds);
    } catch {
      // It has just ended.
    }
  }, 50);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  const wall = (performance.now() - from) / 1000;
  const cpu = [...threads.values()];
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(out)) hash.update(chunk);
  return {
    jobs,
    code,
    wall,
    cpu: cpu.reduce((sum, each) => sum + each, 0),
    busiest: Math.max(...cpu),
    main: threads.get(String(child.pid)) ?? 0,
    peak: Math.max(...memory),
    half: Math.max(...memory.slice(0, memory.length >> 1)),
    hash: hash.digest('hex'),
  };
}

try {
  const [one, two] = [await run(1), await run(2)];
  for (const { jobs, code, wall, cpu, busiest, main, peak, half } of [one, two])
    console.log(
      `${records} records, ${jobs} thread${jobs > 1 ? 's' : ''}: exit ${code}, ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU (main thread ${main.toFixed(1)}, busiest ${busiest.toFixed(1)}), peak ${peak.toFixed(0)} MB (${half.toFixed(0)} MB in the first half)`,
    );
  const allowed = one.busiest / Math.max(two.busiest, two.cpu / 2);
  console.log(
    `Two threads over one: ${(one.wall / two.wall).toFixed(2)} by the clock, ${allowed.toFixed(2)} as CPU time allows; same output: ${one.hash === two.hash}`,
  );
  if (one.code !== 0 || two.code !== 0 || one.hash !== two.hash || two.peak > Number(values.limit)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
