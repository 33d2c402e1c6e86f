/** Made-up disputes as lines of JSON, put together as text from the start: objects of their answers would take twice as long. */
import type { FactValue } from "@jiefen/policy";
import type { Ask, Sink } from "./plan.ts";

/** Characters to take at once. */
const chunk = 2 ** 17;

/** Writes JSON of letters that need no escaping: names, ids, and texts made up here. */
export class LineWriter implements Sink {
  #text = "";
  /** Something stands in the object at hand. */
  #begun = false;

  /** True when it is time to take the text. */
  get isFull(): boolean {
    return this.#text.length >= chunk;
  }

  /** What was written since; the writer starts anew. */
  take(): string {
    const taken = this.#text;
    this.#text = "";
    return taken;
  }

  line(type: string, facts: () => void): void {
    this.#text += `{"type":"${type}","facts":{`;
    this.#begun = false;
    facts();
    this.#text += "}}\n";
  }

  value(ask: Ask, value: FactValue): void {
    this.#name(ask);
    if (typeof value === "string") {
      this.#text += '"';
      this.#text += value;
      this.#text += '"';
    } else if (typeof value === "boolean") this.#text += value ? "true" : "false";
    else if (value === null) this.#text += "null";
    else this.#text += typeof value === "number" ? String(value) : JSON.stringify(value);
  }

  list(ask: Ask, count: number, item: () => void): void {
    this.#name(ask);
    this.#text += "[";
    for (let at = 0; at < count; at += 1) {
      this.#text += at === 0 ? "{" : ",{";
      this.#begun = false;
      item();
      this.#text += "}";
    }
    this.#text += "]";
    this.#begun = true;
  }

  #name({ first, next }: Ask): void {
    this.#text += this.#begun ? next : first;
    this.#begun = true;
  }
}
