/**
 * A GUID made of a name, the same on every run: four FNV-1a hashes with different seeds, marked as version 8 (RFC 9562, "custom").
 * Codes need one so that a program that imports the codebook twice knows them again; nothing hangs on its being hard to guess.
 */
export function guidOf(name: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => fnv(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return [marked.slice(0, 8), marked.slice(8, 12), marked.slice(12, 16), marked.slice(16, 20), marked.slice(20)].join('-').toUpperCase();
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    // Two names that differ in their last letter should differ in more than the last digit.
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
