/** Words that carry no matter of their own. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above after again all also am an and any are as at back be because been before being below between both but by can could did do does doing down during each ' +
    'even ever few for from further get gets getting give given go goes going gone got had has have having he her here hers him his how i if in into is it its itself just ' +
    'know let like look lot made make makes making many may maybe me might more most much must my no nor not now of off oh ok okay on once one only or other our ours out over ' +
    'own please really right said same say saying says see should so some something sort still such sure take tell than thank thanks that the their them then there these they ' +
    'thing things think this those through time to today too two under until up us very want wants was way we well were what when where which while who whom why will with ' +
    'would yes yet you your yours yeah mr mrs ms question answer ask asked asking talk talking talked tell told wondering wonder curious kind actually obviously certainly ' +
    'dont im youre thats theres lets hi hello sir madam morning afternoon first second follow'
  ).split(' '),
);

/** A crude stem: endings off, so that `recognizes`, `recognized` and `recognizing` meet. */
export function stem(word: string): string {
  const { length } = word;
  if (length <= 3) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && length > 4) return undouble(word.slice(0, -2));
  if (word.endsWith('ations') && length > 8) return word.slice(0, -6);
  if (word.endsWith('ation') && length > 7) return word.slice(0, -5);
  if (word.endsWith('es') && length > 4) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return undouble(word.slice(0, -1));
  return undouble(word);
}

function undouble(word: string): string {
  const { length } = word;
  if (length > 3 && word.endsWith('e')) return word.slice(0, -1);
  if (length > 3 && word[length - 1] === word[length - 2] && word[length - 1] !== 's') return word.slice(0, -1);
  return word;
}

/** FNV-1a over UTF-16 units, 32 bits, not negative. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Two 32-bit hashes as one. */
export function mix(one: number, other: number): number {
  const value = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  return (value ^ (value >>> 15)) >>> 0;
}
