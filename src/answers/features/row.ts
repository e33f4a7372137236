/** Collects feature values in a fixed order, and their names where they are wanted. */
export class Row {
  readonly names: string[] | null;
  private readonly cells: Float64Array;
  private count = 0;

  /** `room`: the most values that will be added. */
  constructor(room: number, named = false) {
    this.cells = new Float64Array(room);
    this.names = named ? [] : null;
  }

  /** The values so far: a view, that later ones change. */
  get values(): Float64Array {
    return this.count === this.cells.length ? this.cells : this.cells.subarray(0, this.count);
  }

  /** Begins anew. */
  clear(): void {
    this.count = 0;
  }

  add(name: string, value: number | boolean): void {
    this.cells[this.count] = Number(value);
    this.count += 1;
    if (this.names !== null) this.names.push(name);
  }

  /** Adds one 0/1 feature for each of `all`. */
  oneOf(name: string, value: string, all: readonly string[]): void {
    for (const one of all) this.add(this.names === null ? name : `${name}=${one}`, value === one);
  }
}
