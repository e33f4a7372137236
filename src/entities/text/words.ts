/** The distinct words of a text, numbered as they are met. They are compared in place, without cutting them out. */
export class Words {
  readonly words: string[] = [];
  /** Where each word stands first, or -1 for one that the text has only in two pieces. */
  private readonly places: number[] = [];
  /** An open table of word numbers, each one more than its index; 0 is free. */
  private ids: Int32Array;
  /** Words whose place is crowded: text made so that all hashes collide must not take quadratic time. */
  private readonly others = new Map<string, number>();

  /**
   * @param text Whose words they are.
   * @param units The same as units: an array is read several times as fast as a string.
   */
  constructor(
    private readonly text: string,
    private readonly units: Uint16Array,
  ) {
    // Names have few words, and a large table costs more than they.
    const most = text.length >> 2;
    this.ids = new Int32Array(most > 1 << 9 ? 1 << 12 : most > 8 ? 1 << 10 : 1 << 4);
  }

  /** The number of the word from `start` to `end`; a new one is the next. */
  idOf(start: number, end: number): number {
    const { ids, units } = this;
    const mask = ids.length - 1;
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let steps = 0; ids[slot] !== 0; slot = (slot + 1) & mask) {
      if ((steps += 1) > crowd) return this.apart(this.text.slice(start, end));
      if (this.isSame(ids[slot]! - 1, start, end)) return ids[slot]! - 1;
    }
    return this.note(slot, this.text.slice(start, end), start);
  }

  /** The number of a word that the text has in two pieces. */
  idOfWord(word: string): number {
    const { ids, words } = this;
    const mask = ids.length - 1;
    let slot = hashOf(word) & mask;
    for (let steps = 0; ids[slot] !== 0; slot = (slot + 1) & mask) {
      if ((steps += 1) > crowd) return this.apart(word);
      if (words[ids[slot]! - 1] === word) return ids[slot]! - 1;
    }
    return this.note(slot, word, -1);
  }

  private isSame(id: number, start: number, end: number): boolean {
    if (this.words[id]!.length !== end - start) return false;
    const first = this.places[id]!;
    if (first < 0) return this.words[id] === this.text.slice(start, end);
    const { units } = this;
    for (let at = start, other = first; at < end; at += 1, other += 1) if (units[at] !== units[other]) return false;
    return true;
  }

  private note(slot: number, word: string, place: number): number {
    this.places.push(place);
    this.ids[slot] = this.words.push(word);
    if (this.words.length * 2 > this.ids.length) this.spread();
    return this.words.length - 1;
  }

  private apart(word: string): number {
    const known = this.others.get(word);
    if (known !== undefined) return known;
    this.others.set(word, this.words.length);
    this.places.push(-1);
    return this.words.push(word) - 1;
  }

  /** Doubles the table. */
  private spread(): void {
    const ids = new Int32Array(this.ids.length * 2);
    const mask = ids.length - 1;
    this.words.forEach((word, id) => {
      let slot = hashOf(word) & mask;
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

function hashOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
