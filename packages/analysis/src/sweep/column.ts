/** What one fact may be in each of many cases: the kinds of knowledge that occur, and which cases are of which kind. */
import type { Possible } from "@jiefen/policy";
import { type Bitmap, emptyBitmap, put } from "./bitmap.ts";

type Positions = Uint8Array | Uint16Array | Uint32Array;

interface Common {
  readonly fact: string;
  /** Every kind of knowledge that occurs, once. */
  readonly kinds: readonly Possible[];
}

/** Few kinds: the cases of each. A condition on it joins the sets of the kinds it holds for. */
export interface NarrowColumn extends Common {
  readonly width: "narrow";
  /** By position in `kinds`; disjoint, together all cases. */
  readonly sets: readonly Bitmap[];
}

/** Many kinds, as amounts of money have: the kind of each case. */
export interface WideColumn extends Common {
  readonly width: "wide";
  /** The first so many kinds are single numbers, rising. */
  readonly numbers: number;
  /** By case: a position in `kinds`. */
  readonly of: Positions;
}

export type Column = NarrowColumn | WideColumn;

/** More kinds than these make a column wide: beyond, looking each case up costs less than joining sets, and takes less room. */
const narrowest = 16;

/** A column being filled, case by case. One byte a case while there are at most 256 kinds, then two, then four. */
export class ColumnBuilder {
  readonly #fact: string;
  readonly #kinds: Possible[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #others = new Map<string, number>();
  /** Kinds that were met as one and the same object, as answers to a choice are: found without making a text of them. */
  readonly #same = new WeakMap<Possible, number>();
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
    return this.#kinds.length > narrowest ? this.#wide() : { fact: this.#fact, width: "narrow", kinds: this.#kinds, sets: this.#sets() };
  }

  #sets(): readonly Bitmap[] {
    const sets = this.#kinds.map(() => emptyBitmap(this.#length));
    for (let position = 0; position < this.#length; position++) {
      const set = sets[this.#of[position] ?? 0];
      if (set) put(set, position);
    }
    return sets;
  }

  #wide(): WideColumn {
    const numbers = [...this.#numbers].sort(([one], [other]) => one - other).map(([, kind]) => kind);
    const order = [...numbers, ...this.#others.values()];
    const places = new Uint32Array(order.length);
    for (const [place, kind] of order.entries()) places[kind] = place;
    return {
      fact: this.#fact,
      width: "wide",
      kinds: order.flatMap((kind) => this.#kinds[kind] ?? []),
      numbers: numbers.length,
      of: this.#of.slice(0, this.#length).map((kind) => places[kind] ?? 0),
    };
  }

  #kindOf(possible: Possible): number {
    // Numbers are by far the most various: they are found without making a text of each.
    if (possible.kind === "interval" && possible.low === possible.high && possible.whole)
      return this.#seen(this.#numbers, possible.low, possible);
    const before = this.#same.get(possible);
    if (before !== undefined) return before;
    const kind = this.#seen(this.#others, keyOf(possible), possible);
    this.#same.set(possible, kind);
    return kind;
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
