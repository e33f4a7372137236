/** A small seeded generator (mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Spherical k-means in two levels; the cluster of each vector as `coarse * inner + fine`. */
export function twoLevelMeans(vectors: readonly number[][], outer: number, inner: number, rounds: number): Int32Array {
  const unit = vectors.map((vector) => {
    const length = Math.hypot(...vector) || 1;
    return Float32Array.from(vector, (value) => value / length);
  });
  const all = Int32Array.from(unit, (_, at) => at);
  const coarse = means(unit, all, outer, rounds, 1);
  const result = new Int32Array(unit.length);
  for (let cluster = 0; cluster < outer; cluster += 1) {
    const members = all.filter((at) => coarse[at] === cluster);
    const fine = means(unit, members, Math.min(inner, members.length), rounds, cluster + 2);
    members.forEach((at, n) => (result[at] = cluster * inner + fine[n]!));
  }
  return result;
}

function means(unit: readonly Float32Array[], members: Int32Array, k: number, rounds: number, seed: number): Int32Array {
  const random = seeded(seed);
  const size = unit[0]?.length ?? 0;
  const centres = Array.from({ length: k }, () => Float32Array.from(unit[members[Math.floor(random() * members.length)]!]!));
  const owner = new Int32Array(members.length);
  for (let round = 0; round < rounds; round += 1) {
    members.forEach((at, n) => {
      const vector = unit[at]!;
      let best = -Infinity;
      for (let c = 0; c < k; c += 1) {
        const centre = centres[c]!;
        let dot = 0;
        for (let d = 0; d < size; d += 1) dot += vector[d]! * centre[d]!;
        if (dot > best) {
          best = dot;
          owner[n] = c;
        }
      }
    });
    for (const centre of centres) centre.fill(0);
    members.forEach((at, n) => {
      const centre = centres[owner[n]!]!;
      const vector = unit[at]!;
      for (let d = 0; d < size; d += 1) centre[d] = centre[d]! + vector[d]!;
    });
    for (const centre of centres) {
      let sum = 0;
      for (let d = 0; d < size; d += 1) sum += centre[d]! * centre[d]!;
      const length = Math.sqrt(sum) || 1;
      for (let d = 0; d < size; d += 1) centre[d] = centre[d]! / length;
    }
  }
  return owner;
}
