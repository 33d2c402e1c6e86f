/** A cache of promises with a fixed number of places: the least recently used goes first, and what failed is not kept. */
export class BoundedCache<Value> {
  readonly #places: number;
  readonly #entries = new Map<string, Promise<Value>>();

  constructor(places: number) {
    this.#places = places;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#entries.get(key) ?? make();
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#places) break;
      this.#entries.delete(oldest);
    }
    value.catch(() => {
      if (this.#entries.get(key) === value) this.#entries.delete(key);
    });
    return value;
  }
}
