/** A set of declarations and assertions that says what a case may be; questions are asked over it. */
import type { Sort, Term } from "./term.ts";

interface Declared {
  readonly sort: Sort;
  readonly note: string;
}

const name = /\bn\d+\b/g;

export class Script {
  readonly #declared = new Map<Term, Declared>();
  readonly #assertions: Term[] = [];

  /** A constant of which nothing is known yet. `note` is for readers of the text. */
  fresh(sort: Sort, note = ""): Term {
    const made = `n${this.#declared.size + 1}`;
    this.#declared.set(made, { sort, note });
    return made;
  }

  /** A name for a term, so that it is written once however often it is used. */
  define(sort: Sort, term: Term, note = ""): Term {
    if (!term.startsWith("(")) return term;
    const made = this.fresh(sort, note);
    this.assert(`(= ${made} ${term})`);
    return made;
  }

  assert(term: Term): void {
    this.#assertions.push(term);
  }

  /** How many assertions there are so far. */
  get length(): number {
    return this.#assertions.length;
  }

  /** SMT-LIB 2 text of all assertions, or of those from the n-th on, with what they name. */
  text(from = 0): string {
    const assertions = this.#assertions.slice(from).map((term) => `(assert ${term})`);
    const names = new Set(assertions.flatMap((text) => text.match(name) ?? []));
    return [...this.#declarations(names), ...assertions].join("\n");
  }

  /** A further assertion with the declarations of what it names. */
  question(term: Term): string {
    return [...this.#declarations(new Set(term.match(name) ?? [])), `(assert ${term})`].join("\n");
  }

  #declarations(names: ReadonlySet<string>): readonly string[] {
    return [...names].flatMap((declared) => {
      const about = this.#declared.get(declared);
      return about ? [line([declared, about])] : [];
    });
  }
}

/** A note may hold words of a policy: what could end a comment is taken out. */
function line([declared, { sort, note }]: readonly [Term, Declared]): string {
  const said = note.replaceAll(/[\r\n\u2028\u2029]/g, " ");
  return `(declare-const ${declared} ${sort})${said === "" ? "" : ` ; ${said}`}`;
}
