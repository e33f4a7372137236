/** The distinct words of a text, numbered as they are met. They are compared in place, without cutting them out. */
export class Words {
  readonly words: string[] = [];
  /** An open table of word numbers, each one more than its index; 0 is free. */
  private ids: Int32Array;
  /** Words whose place is crowded: text made so that all hashes collide must not take quadratic time. */
  private readonly others = new Map<string, number>();

  /** @param most So many words there are at most: names have few, and a large table costs more than they. */
  constructor(most: number) {
    this.ids = new Int32Array(most > 1 << 9 ? 1 << 12 : most > 8 ? 1 << 10 : 1 << 4);
  }

  /** The number of the word from `start` to `end`; a new one is the next. */
  idOf(text: string, start: number, end: number): number {
    const { ids, words } = this;
    const mask = ids.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let steps = 0; ids[slot] !== 0; slot = (slot + 1) & mask) {
      if ((steps += 1) > crowd) return this.apart(text.slice(start, end));
      const id = ids[slot]! - 1;
      if (sameUnits(words[id]!, text, start, end)) return id;
    }
    ids[slot] = words.push(text.slice(start, end));
    if (words.length * 2 > ids.length) this.spread();
    return words.length - 1;
  }

  private apart(word: string): number {
    const known = this.others.get(word);
    if (known !== undefined) return known;
    this.others.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Doubles the table. */
  private spread(): void {
    const ids = new Int32Array(this.ids.length * 2);
    const mask = ids.length - 1;
    this.words.forEach((word, id) => {
      let slot = hashOf(word, 0, word.length) & mask;
      let steps = 0;
      while (ids[slot] !== 0 && (steps += 1) <= crowd) slot = (slot + 1) & mask;
      if (steps > crowd) this.others.set(word, id);
      else ids[slot] = id + 1;
    });
    this.ids = ids;
  }
}

/** So many slots are looked at in a row. */
const crowd = 64;

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function sameUnits(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
