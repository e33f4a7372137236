import type { Accepted } from './accept.js';
import type { Group } from './learn.js';
import type { Line } from './lines.js';
import { type Shape, shapeOf } from './shape.js';
import { skipSpaceBack } from './spans.js';

const short = /^([A-Za-z\d|\]]{1,3})\s?([:;.,])\s+(?=[\p{Lu}“"'[(])|^([JQ])\s+(?=\p{Lu})/u;
/** `I, Mr Keane, do you …`: who is addressed right after a misread label. */
const addressed = /^(?:Mr|Mrs|Ms|Prime Minister|Minister|Senator|PM|Sir)\b/u;
const misread: ReadonlyMap<string, string> = new Map([
  ['1', 'J'],
  ['I', 'J'],
  ['l', 'J'],
  ['|', 'J'],
  [']', 'J'],
  ['3', 'J'],
  ['j', 'J'],
  ['0', 'Q'],
  ['O', 'Q'],
  ['q', 'Q'],
]);

/** Groups that the document prints often, as roles or in capitals. */
const firmGroups = (accepted: readonly Accepted[], least = 3): Group[] =>
  [...new Set(accepted.map((one) => one.group))].filter(
    (group) =>
      group.members.length >= least &&
      group.closer === 'colon' &&
      (group.role !== undefined || group.titled || group.members[0]?.shape.caps === true),
  );

/** Short labels that a scanner misread (`1:` and `J,` for `J:`, `pM:` for `PM:`), where the right ones stand often. */
function misreadLabels(text: string, lines: readonly Line[], firm: readonly Group[], taken: ReadonlySet<number>): Accepted[] {
  const known = new Map(firm.filter((group) => group.label.length <= 2).map((group) => [group.label, group]));
  if (known.size === 0) return [];
  const out: Accepted[] = [];
  lines.forEach((line, index) => {
    if (line.blank || taken.has(index)) return;
    const match = short.exec(text.slice(line.from, Math.min(line.to, line.from + 10)));
    const label = match?.[1] ?? match?.[3];
    if (match === null || label === undefined) return;
    const firmCloser =
      match[2] === ':' || match[2] === ';' || addressed.test(text.slice(line.from + match[0].length, line.from + match[0].length + 16));
    const group = known.get(label) ?? (firmCloser ? (known.get(label.toUpperCase()) ?? known.get(misread.get(label) ?? '')) : undefined);
    const shape = shapeOf(group?.label ?? '');
    if (group === undefined || shape === null) return;
    const end = line.from + match[0].trimEnd().length;
    out.push({ group, candidate: { line: index, start: line.from, end, label, closer: 'colon', shape, alone: false, bold: false } });
  });
  return out;
}

/** The line that holds a place. */
function lineAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Known labels in the middle of lines: a line break was lost after the sentence before. Never the label of the turn it stands in. */
function buriedLabels(text: string, lines: readonly Line[], firm: readonly Group[], accepted: readonly Accepted[]): Accepted[] {
  const known = new Map(
    firm
      .filter((group) => group.members[0]?.shape.caps === true && group.label.length <= 40)
      .slice(0, 12)
      .map((group) => [group.label, group]),
  );
  if (known.size === 0) return [];
  const first = accepted[0]?.candidate.start ?? Infinity;
  const starts = new Set(accepted.map((one) => one.candidate.start));
  const byLast = new Map<number, { label: string; group: Group }[]>();
  for (const [label, group] of known) {
    const last = label.charCodeAt(label.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), { label, group }]);
  }
  const found: Accepted[] = [];
  const buried = (label: string, group: Group, start: number, end: number, shape: Shape): Accepted => ({
    group,
    candidate: { line: lineAt(lines, start), start, end, label, closer: 'colon', shape, alone: false, bold: false },
  });
  // `Q   MR. KIRBY:` on one line: the first label is cut off, its turn is empty.
  const direct = new Set(accepted.map((one) => one.candidate.end));
  for (let colon = text.indexOf(':', first + 1); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const hit = byLast.get(text.charCodeAt(colon - 1))?.find(({ label }) => text.startsWith(label, colon - label.length));
    if (hit === undefined) continue;
    const { label, group } = hit;
    const start = colon - label.length;
    const follows = direct.has(skipSpaceBack(text, start, 0));
    if (group.members.length < 3 && !follows) continue;
    if (starts.has(start) || !/\s/u.test(text[start - 1] ?? '')) continue;
    if (follows) {
      const shape = shapeOf(label);
      if (shape !== null) found.push(buried(label, group, start, colon + 1, shape));
      continue;
    }
    const before = /(\S)[ \t\u00a0]{1,8}$/u.exec(text.slice(Math.max(0, start - 9), start))?.[1];
    if (before === undefined || !/^\s+[\p{Lu}“"'[(…]/u.test(text.slice(colon + 1, colon + 9))) continue;
    // Without a sentence's end before it, only a role in full capitals is a label.
    if (!/[.?!”"’)\]]/u.test(before) && !(/\p{Ll}/u.test(before) && group.role !== undefined && label.length >= 6)) continue;
    const shape = shapeOf(label);
    if (shape === null) continue;
    found.push(buried(label, group, start, colon + 1, shape));
  }
  // Two speakers take turns: neither the label before nor the one after is the same.
  const isBuried = new Set(found);
  const all = [...accepted, ...found].sort((a, b) => a.candidate.start - b.candidate.start);
  return all.filter(
    (one, i) =>
      isBuried.has(one) &&
      (all[i - 1]?.candidate.end === skipSpaceBack(text, one.candidate.start, 0) ||
        (all[i - 1]?.candidate.label !== one.candidate.label && all[i + 1]?.candidate.label !== one.candidate.label)),
  );
}

/** Adds labels that scanning or a lost line break hid, in the likeness of those that the document prints often. */
export function repairLabels(text: string, lines: readonly Line[], accepted: readonly Accepted[]): Accepted[] {
  const firm = firmGroups(accepted);
  // Those that stand only twice are looked for right after another label only.
  const rare = firmGroups(accepted, 2).filter((group) => group.members.length === 2);
  if (firm.length + rare.length === 0) return [...accepted];
  const taken = new Set(accepted.map((one) => one.candidate.line));
  const all = [...accepted, ...misreadLabels(text, lines, firm, taken)].sort((a, b) => a.candidate.start - b.candidate.start);
  return [...all, ...buriedLabels(text, lines, [...firm, ...rare], all)].sort((a, b) => a.candidate.start - b.candidate.start);
}
