/** What a sentence does for an ask: none, gives, fills the room, refuses. */
export const roles = 4;

/** How the sentences of an answer stand to an ask, as 31 numbers for the ask's own model. */
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
    );
  }
  const log = (role: number): number => Math.log(Math.max(1e-3, most[role] ?? 0));
  let quiet = 1;
  for (const chances of sentences) quiet = Math.min(quiet, chances[0] ?? 1);
  out.push(log(3) - log(1), log(2) - log(1), log(3) - log(2), quiet);
  return out;
}
