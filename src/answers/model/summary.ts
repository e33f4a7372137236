/** What a sentence does for an ask: none, gives, fills the room, refuses. */
export const roles = 4;

/** How the sentences of an answer stand to an ask, as 44 numbers for the ask's own model. */
export function summarise(sentences: readonly ArrayLike<number>[]): number[] {
  const out: number[] = [];
  const count = sentences.length;
  const most = [0, 0, 0, 0];
  for (let role = 1; role < roles; role += 1) {
    let top = 0;
    let at = -1;
    let sum = 0;
    let none = 1;
    sentences.forEach((chances, index) => {
      const chance = chances[role] ?? 0;
      sum += chance;
      none *= 1 - chance;
      if (chance > top) {
        top = chance;
        at = index;
      }
    });
    most[role] = top;
    out.push(
      top,
      sum,
      at < 0 ? 1 : at / count,
      Math.min(6, at),
      1 - none,
      sentences[0]?.[role] ?? 0,
      sentences[count - 1]?.[role] ?? 0,
      sentences[1]?.[role] ?? 0,
      count > 0 ? sum / count : 0,
      second(sentences, role, at),
    );
  }
  const log = (role: number): number => Math.log(Math.max(1e-3, most[role] ?? 0));
  let quiet = 1;
  for (const chances of sentences) quiet = Math.min(quiet, chances[0] ?? 1);
  out.push(log(3) - log(1), log(2) - log(1), log(3) - log(2), quiet);
  for (const value of balance(sentences)) out.push(value);
  return out;
}

/** The second highest chance of a role. */
function second(sentences: readonly ArrayLike<number>[], role: number, top: number): number {
  let most = 0;
  sentences.forEach((chances, index) => {
    if (index !== top) most = Math.max(most, chances[role] ?? 0);
  });
  return most;
}

/** How the roles stand to each other where the answer tells most, over all of it, and around the refusal. */
function balance(sentences: readonly ArrayLike<number>[]): number[] {
  const out = new Array<number>(10).fill(0);
  const told = (chances: ArrayLike<number>): number => 1 - (chances[0] ?? 1);
  let most = -1;
  let total = 0;
  let refusal = -1;
  sentences.forEach((chances, index) => {
    total += told(chances);
    if (most < 0 || told(chances) > told(sentences[most]!)) most = index;
    if (refusal < 0 || (chances[3] ?? 0) > (sentences[refusal]![3] ?? 0)) refusal = index;
  });
  const telling = sentences[most];
  const refusing = sentences[refusal];
  if (telling === undefined || refusing === undefined) return out;
  for (let role = 1; role < roles; role += 1) out[role - 1] = (telling[role] ?? 0) / (told(telling) + 1e-6);
  out[3] = most / sentences.length;
  for (const chances of sentences) for (let role = 1; role < roles; role += 1) out[3 + role]! += (chances[role] ?? 0) / (total + 1e-6);
  sentences.forEach((chances, index) => {
    const gives = chances[1] ?? 0;
    if (index > refusal) out[7] = Math.max(out[7]!, gives);
    if (index < refusal) out[8] = Math.max(out[8]!, gives);
  });
  out[9] = refusing[1] ?? 0;
  return out;
}
