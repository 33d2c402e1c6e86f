/** What one fact may be in each of many cases: the kinds of knowledge that occur, and for each case which of them it is. */
import type { Possible } from "@jiefen/policy";

type Positions = Uint8Array | Uint16Array | Uint32Array;

export interface Column {
  readonly fact: string;
  /** Every kind of knowledge that occurs, once. */
  readonly kinds: readonly Possible[];
  /** By case: a position in `kinds`. */
  readonly of: Positions;
}

/** A column being filled, case by case. One byte a case while there are at most 256 kinds, then two, then four. */
export class ColumnBuilder {
  readonly #fact: string;
  readonly #kinds: Possible[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #others = new Map<string, number>();
  #of: Positions = new Uint8Array(256);
  #length = 0;

  constructor(fact: string) {
    this.#fact = fact;
  }

  add(possible: Possible): void {
    const kind = this.#kindOf(possible);
    if (this.#length === this.#of.length || this.#kinds.length > 2 ** (8 * this.#of.BYTES_PER_ELEMENT)) this.#grow();
    this.#of[this.#length] = kind;
    this.#length += 1;
  }

  finish(): Column {
    return { fact: this.#fact, kinds: this.#kinds, of: this.#of.slice(0, this.#length) };
  }

  #kindOf(possible: Possible): number {
    // Numbers are by far the most various: they are found without making a text of each.
    if (possible.kind === "interval" && possible.low === possible.high && possible.whole)
      return this.#seen(this.#numbers, possible.low, possible);
    return this.#seen(this.#others, keyOf(possible), possible);
  }

  #seen<Key>(seen: Map<Key, number>, key: Key, possible: Possible): number {
    const before = seen.get(key);
    if (before !== undefined) return before;
    seen.set(key, this.#kinds.length);
    this.#kinds.push(possible);
    return this.#kinds.length - 1;
  }

  #grow(): void {
    const room = Math.max(this.#of.length, 2 * this.#length);
    const kinds = this.#kinds.length;
    const wider = kinds <= 2 ** 8 ? new Uint8Array(room) : kinds <= 2 ** 16 ? new Uint16Array(room) : new Uint32Array(room);
    wider.set(this.#of);
    this.#of = wider;
  }
}

/** The same for two that no operator tells apart. */
function keyOf(possible: Possible): string {
  switch (possible.kind) {
    case "choice":
      return JSON.stringify([possible.values, possible.open]);
    case "interval":
      return `${possible.low} ${possible.high} ${possible.whole}`;
    case "codes":
      return JSON.stringify([possible.sure, possible.may]);
    case "opaque":
      return "";
  }
}
