/** Collects feature values in a fixed order, and their names where they are wanted. */
export class Row {
  readonly values: number[] = [];
  readonly names: string[] | null;

  constructor(named = false) {
    this.names = named ? [] : null;
  }

  add(name: string, value: number | boolean): void {
    this.values.push(typeof value === 'number' ? value : value ? 1 : 0);
    this.names?.push(name);
  }

  /** Adds one 0/1 feature for each of `all`. */
  oneOf(name: string, value: string, all: readonly string[]): void {
    for (const one of all) this.add(this.names === null ? name : `${name}=${one}`, value === one);
  }
}
