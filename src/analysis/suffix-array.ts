/**
 * Suffix array by induced sorting (Nong, Zhang and Chan 2009, SA-IS) and its longest common prefixes (Kasai et al. 2001):
 * both in time linear in the length.
 */

/**
 * Sorts the suffixes of a sequence of whole numbers.
 *
 * @param s Numbers from 0 to `upper`.
 * @returns The starts of the suffixes, in order.
 */
export function suffixArray(s: Int32Array, upper: number): Int32Array {
  const n = s.length;
  const sa = new Int32Array(n);
  if (n === 0) return sa;
  if (n === 1) return sa;
  if (n === 2) {
    if (s[0]! < s[1]!) sa[1] = 1;
    else sa[0] = 1;
    return sa;
  }
  /** 1 where the suffix is smaller than the next one. */
  const small = new Uint8Array(n);
  for (let i = n - 2; i >= 0; i -= 1) small[i] = s[i] === s[i + 1] ? small[i + 1]! : Number(s[i]! < s[i + 1]!);
  const starts = new Int32Array(upper + 2);
  const ends = new Int32Array(upper + 2);
  for (let i = 0; i < n; i += 1) {
    if (small[i] === 0) ends[s[i]!]! += 1;
    else starts[s[i]! + 1]! += 1;
  }
  for (let i = 0; i <= upper; i += 1) {
    ends[i]! += starts[i]!;
    starts[i + 1]! += ends[i]!;
  }
  const isLeft = (i: number): boolean => i > 0 && small[i - 1] === 0 && small[i] === 1;
  const buckets = new Int32Array(upper + 2);
  const induce = (lefts: Int32Array): void => {
    sa.fill(-1);
    buckets.set(ends);
    for (const at of lefts) if (at !== n) sa[buckets[s[at]!]!++] = at;
    buckets.set(starts);
    sa[buckets[s[n - 1]!]!++] = n - 1;
    for (let i = 0; i < n; i += 1) {
      const v = sa[i]!;
      if (v >= 1 && small[v - 1] === 0) sa[buckets[s[v - 1]!]!++] = v - 1;
    }
    buckets.set(starts);
    for (let i = n - 1; i >= 0; i -= 1) {
      const v = sa[i]!;
      if (v >= 1 && small[v - 1] === 1) sa[--buckets[s[v - 1]! + 1]!] = v - 1;
    }
  };
  const place = new Int32Array(n + 1).fill(-1);
  let m = 0;
  for (let i = 1; i < n; i += 1) if (isLeft(i)) place[i] = m++;
  const lefts = new Int32Array(m);
  for (let i = 1, at = 0; i < n; i += 1) if (isLeft(i)) lefts[at++] = i;
  induce(lefts);
  if (m === 0) return sa;
  const sorted = new Int32Array(m);
  for (let i = 0, at = 0; i < n; i += 1) if (sa[i]! >= 0 && place[sa[i]!] !== -1) sorted[at++] = sa[i]!;
  const reduced = new Int32Array(m);
  let top = 0;
  for (let i = 1; i < m; i += 1) {
    let l = sorted[i - 1]!;
    let r = sorted[i]!;
    const endL = place[l]! + 1 < m ? lefts[place[l]! + 1]! : n;
    const endR = place[r]! + 1 < m ? lefts[place[r]! + 1]! : n;
    let same = endL - l === endR - r;
    if (same) {
      while (l < endL && s[l] === s[r]) {
        l += 1;
        r += 1;
      }
      same = l !== n && s[l] === s[r];
    }
    if (!same) top += 1;
    reduced[place[sorted[i]!]!] = top;
  }
  const order = suffixArray(reduced, top);
  for (let i = 0; i < m; i += 1) sorted[i] = lefts[order[i]!]!;
  induce(sorted);
  return sa;
}

/** `lcp[i]`: how many numbers the suffixes `sa[i]` and `sa[i + 1]` begin with in common, at most `cap`. */
export function commonPrefixes(s: Int32Array, sa: Int32Array, cap: number): Int32Array {
  const n = s.length;
  const rank = new Int32Array(n);
  for (let i = 0; i < n; i += 1) rank[sa[i]!] = i;
  const lcp = new Int32Array(Math.max(0, n - 1));
  let h = 0;
  for (let i = 0; i < n; i += 1) {
    if (h > 0) h -= 1;
    if (rank[i] === 0) continue;
    const j = sa[rank[i]! - 1]!;
    while (j + h < n && i + h < n && s[j + h] === s[i + h]) h += 1;
    lcp[rank[i]! - 1] = Math.min(h, cap);
  }
  return lcp;
}
