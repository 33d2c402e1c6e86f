/** What one fact may be in each of many cases: the kinds of knowledge that occur, and which cases are of which kind. */
import type { Possible } from "@jiefen/policy";
import { type Bitmap, emptyBitmap } from "./bitmap.ts";

type Positions = Uint8Array | Uint16Array | Uint32Array;

export interface Column {
  readonly fact: string;
  /** Every kind of knowledge that occurs, once: single numbers first, rising, then all others. */
  readonly kinds: readonly Possible[];
  /** How many of the kinds are single numbers. */
  readonly numbers: number;
  /** The position in `kinds` of each case's kind, in binary: one set of cases for each digit, the lowest first. A comparison is worked out on these sets,
   * 32 cases at a time, and a case takes no more bits than it needs. */
  readonly digits: readonly Bitmap[];
}

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
    const numbers = [...this.#numbers].sort(([one], [other]) => one - other).map(([, kind]) => kind);
    const order = [...numbers, ...this.#othersInOrder()];
    const places = new Uint32Array(order.length);
    for (const [place, kind] of order.entries()) places[kind] = place;
    const of = this.#of.subarray(0, this.#length).map((kind) => places[kind] ?? 0);
    return {
      fact: this.#fact,
      kinds: order.flatMap((kind) => this.#kinds[kind] ?? []),
      numbers: numbers.length,
      digits: Array.from({ length: digitsFor(order.length) }, (_, digit) => digitOf(of, digit)),
    };
  }

  /** Intervals by where they begin, so that a comparison holds for neighbours; the rest in an order that does not hang on the cases' own. */
  #othersInOrder(): readonly number[] {
    const others = [...this.#others].map(([key, kind]) => ({ key, kind, possible: this.#kinds[kind] }));
    return others
      .sort(({ key, possible: one }, { key: otherKey, possible: other }) => {
        const byEnds =
          one?.kind === "interval" && other?.kind === "interval" ? ordered(one.low, other.low) || ordered(one.high, other.high) : 0;
        return byEnds || ordered(key, otherKey);
      })
      .map(({ kind }) => kind);
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

const ordered = (one: number | string, other: number | string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Binary digits that tell so many kinds apart. */
const digitsFor = (kinds: number): number => (kinds < 2 ? 0 : 32 - Math.clz32(kinds - 1));

function digitOf(of: Positions, digit: number): Bitmap {
  const bitmap = emptyBitmap(of.length);
  for (let word = 0, position = 0; word < bitmap.length; word++) {
    const end = Math.min(of.length - position, 32);
    let bits = 0;
    for (let bit = 0; bit < end; bit++, position++) bits |= (((of[position] ?? 0) >>> digit) & 1) << bit;
    bitmap[word] = bits;
  }
  return bitmap;
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
