/** The seam behind which a solver stands: it is given SMT-LIB 2 text and says whether there is such a case. */
import type { Term } from "../logic/term.ts";

export type Answer =
  | { readonly kind: "none" }
  /** By constant of the script, as the solver writes values. */
  | { readonly kind: "model"; readonly model: ReadonlyMap<Term, string> }
  /** Neither found nor excluded within the limit. */
  | { readonly kind: "undecided" };

/** Questions over one script. */
export interface Session {
  /** More that holds from now on. */
  tell(script: string): void;
  /** Whether the script holds together with a further assertion (declarations of what it names included). */
  ask(question: string): Promise<Answer>;
  close(): void;
}

export interface Solver {
  /** Throws an Error if `script` is no SMT-LIB 2 text. */
  open(script: string): Session;
}
