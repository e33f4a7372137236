/**
 * Measures one subject in a process of its own: `child.js import NAME` or `child.js run NAME LENGTH WARM WARM_PASSES PASSES`.
 * CPU time is that of the whole process, its compiler and collector threads too.
 */
import { briefingText } from './text.js';
import { subjects } from './subjects.js';

const [task = '', name = '', length = '0', warm = '0', warmPasses = '0', passes = '1'] = process.argv.slice(2);
const subject = subjects.find((each) => each.name === name);
if (!subject) throw new Error(`Expected a subject of ${subjects.map((each) => each.name).join(', ')}, got \`${name}\``);
const lib = (entry: string): string => `${process.env['ONRECORD_BENCH_LIB'] ?? ''}/${entry}.js`;
const short = 'Q    Will you resign?\n\nMS. LEE:  I have nothing to announce today.\n\nQ    When is the vote?\n\nMS. LEE:  On Monday.\n';

/** CPU milliseconds of some work. */
async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const result = task === 'import' ? await importing() : await running();
process.stdout.write(JSON.stringify(result));

async function importing(): Promise<{ importMs: number; firstMs: number }> {
  let ready: Awaited<ReturnType<(typeof subjects)[number]['load']>> | undefined;
  const importMs = await cpu(async () => (ready = await subject!.load(lib)));
  const firstMs = await cpu(() => ready!(short)());
  return { importMs, firstMs };
}

interface Running {
  /** The first pass of all, before any warm-up. */
  coldMs: number;
  cpuMs: number;
  wallMs: number;
  rssMB: number;
  tokens: number;
  units: number;
}

async function running(): Promise<Running> {
  const { text } = briefingText(Number(length), process.env['ONRECORD_BENCH_TEXT'] !== 'generated');
  const ready = await subject!.load(lib);
  const tokens = text.match(/\S+/gu)?.length ?? 0;
  // What is long is warmed up on its beginning. Every subject has as many passes to warm up in, the whole as well as a stage:
  // for seconds alone the whole would be compiled still when a stage has long been.
  const early = ready(text.slice(0, 1_000_000));
  const coldMs = await cpu(early);
  for (let spent = coldMs, done = 1; spent < Number(warm) * 1000 || done < Number(warmPasses); done += 1) spent += await cpu(early);
  const times: number[] = [];
  const walls: number[] = [];
  for (let pass = 0; pass < Number(passes); pass += 1) {
    // Made ready anew for each pass: no pass is served by what another left on its objects.
    const work = ready(text);
    const from = performance.now();
    times.push(await cpu(work));
    walls.push(performance.now() - from);
  }
  return { coldMs, cpuMs: median(times), wallMs: median(walls), rssMB: process.resourceUsage().maxRSS / 1024, tokens, units: text.length };
}
