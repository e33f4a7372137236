import { readGold, type GoldDocument } from '../../bench/turns/gold.js';

const roles = new Set(['press', 'official', 'moderator', 'audience', 'other']);

function faultsOf({ source, raw, turns }: GoldDocument): string[] {
  const faults: string[] = [];
  let last = 0;
  turns.forEach((turn, index) => {
    const spans = [...(turn.label ? [turn.label] : []), ...turn.text];
    for (const [start, end] of spans) {
      const where = `${source} turn ${index + 1} [${start}, ${end}]`;
      if (start < last) faults.push(`${where}: begins before ${last}`);
      if (end <= start || end > raw.length) faults.push(`${where}: expected a stretch within 0 and ${raw.length}`);
      else if (/^\s|\s$/.test(raw.slice(start, end))) faults.push(`${where}: begins or ends in white space`);
      last = Math.max(last, end);
    }
    for (const role of turn.role.split('|')) if (!roles.has(role)) faults.push(`${source} turn ${index + 1}: unknown role ${role}`);
  });
  return faults;
}

/** Checks annotations/turns. */
export function checkTurns(): { checked: string; faults: string[] } {
  try {
    const gold = readGold();
    const count = gold.reduce((sum, document) => sum + document.turns.length, 0);
    return { checked: `${gold.length} documents, ${count} turns`, faults: gold.flatMap(faultsOf) };
  } catch (error) {
    return { checked: 'stopped', faults: [String(error)] };
  }
}
