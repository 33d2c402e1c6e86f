/** Made-up disputes as lines of JSON, written as bytes from the start: putting many millions together as text takes several times as long. */
import type { FactValue } from "@jiefen/policy";
import type { Ask, Sink } from "./plan.ts";
import { utf8 } from "./utf8.ts";

/** Bytes a chunk has room for; it grows where one line needs more. */
const size = 2 ** 18;
/** Values kept as bytes at most. */
const mostKept = 10_000;

/** Writes JSON of letters that need no escaping: names, ids, and texts made up here. */
export class LineWriter implements Sink {
  #bytes = new Uint8Array(size);
  #at = 0;
  /** Something stands in the object at hand, so that a comma comes before the next. */
  #begun = false;
  readonly #kept = new Map<FactValue, Uint8Array>();

  /** True when it is time to take the bytes. */
  get isFull(): boolean {
    return this.#at > size * 0.9;
  }

  /** What was written since; the writer starts anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#at);
    this.#at = 0;
    return taken;
  }

  /** `beginning` is what `beginningOf` gives. */
  line(beginning: Uint8Array, facts: () => void): void {
    this.#write(beginning);
    this.#begun = false;
    facts();
    this.#write(endOfLine);
  }

  value(ask: Ask, value: FactValue): void {
    this.#name(ask);
    this.#write(this.#kept.get(value) ?? this.#keep(value));
  }

  list(ask: Ask, count: number, item: () => void): void {
    this.#name(ask);
    this.#write(openList);
    for (let at = 0; at < count; at += 1) {
      this.#write(at === 0 ? openItem : nextItem);
      this.#begun = false;
      item();
      this.#write(closeItem);
    }
    this.#write(closeList);
    this.#begun = true;
  }

  #name({ label }: Ask): void {
    this.#write(label, this.#begun ? 0 : 1);
    this.#begun = true;
  }

  #keep(value: FactValue): Uint8Array {
    const bytes = utf8(typeof value === "string" ? `"${value}"` : JSON.stringify(value));
    // Counts said as "several" are the same object each time; codes are new ones.
    if (this.#kept.size < mostKept && !Array.isArray(value)) this.#kept.set(value, bytes);
    return bytes;
  }

  #write(piece: Uint8Array, from = 0): void {
    const end = this.#at + piece.length;
    if (end > this.#bytes.length) this.#grow(end);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = from; index < piece.length; index += 1) bytes[at++] = piece[index] ?? 0;
    this.#at = at;
  }

  #grow(least: number): void {
    const larger = new Uint8Array(least * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** How the line of a dispute of a type begins. */
export const beginningOf = (type: string): Uint8Array => utf8(`{"type":"${type}","facts":{`);

const openList = utf8("[");
const openItem = utf8("{");
const nextItem = utf8(",{");
const closeItem = utf8("}");
const closeList = utf8("]");
const endOfLine = utf8("}}\n");
