/** The smallest case for which something holds, or the certainty that there is none. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { Term } from "../logic/term.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { simplest } from "./simplest.ts";
import type { Answer, Solver } from "./solver.ts";
import { type Extent, openWorld, type World } from "./world.ts";

/** `time`: the solver did not answer; `length`: only lists longer than looked at could do it; `unlike`: what was found, decided, was none. */
export type Why = "time" | "length" | "unlike";

export type Found =
  | { readonly kind: "none" }
  | { readonly kind: "case"; readonly case: SweptCase }
  | { readonly kind: "undecided"; readonly why: Why };

/** What is sought. */
export interface Sought {
  /** Holds for the cases sought. */
  readonly term: (world: World) => Term;
  /** Whether a case, decided in full, is one indeed. */
  readonly isOne: (found: SweptCase) => Promise<boolean>;
}

/** Where to look for a case, the simplest ones first. */
const extents: readonly Extent[] = [
  { stage: "first", entries: 3 },
  { stage: "later", entries: 3 },
  { stage: "later", entries: 8 },
];

/** Looks for cases of some policies. Each question is first asked of more cases than there are: none among those is none at all. */
export class Search {
  readonly #solver: Solver;
  readonly #policies: readonly [Policy, ...Policy[]];
  readonly #today: LocalDate;
  readonly #worlds = new Map<Extent, World>();
  #unanswered = 0;

  /** Throws a RangeError if `today` is no date. */
  constructor(solver: Solver, policies: readonly [Policy, ...Policy[]], today: LocalDate) {
    this.#solver = solver;
    this.#policies = policies;
    this.#today = today;
  }

  async find({ term, isOne }: Sought): Promise<Found> {
    const excess = this.#world(everything);
    const sought = await excess.ask(term(excess));
    if (sought.kind === "none") return { kind: "none" };
    return this.#amongCases({ term, isOne }, sought.kind === "undecided" ? "time" : "length");
  }

  /** The same without asking first whether there is none at all: "undecided" is then also the answer where there is none. */
  findSome(sought: Sought): Promise<Found> {
    return this.#amongCases(sought, "length");
  }

  async #amongCases({ term, isOne }: Sought, unless: Why): Promise<Found> {
    let why = unless;
    for (const extent of extents) {
      const world = this.#world(extent);
      const answer = await fewestSaid(world, term(world));
      if (answer.kind === "undecided") why = "time";
      if (answer.kind !== "model") continue;
      const found = world.variables.decode(answer.model);
      if (await isOne(found)) return { kind: "case", case: await simplest(this.#policies[0], found, isOne) };
      why = "unlike";
    }
    return { kind: "undecided", why };
  }

  /** There is surely no case for which the term holds. False also where that is not decided: then it counts among the unanswered. */
  async excludes(term: Sought["term"]): Promise<boolean> {
    const excess = this.#world(everything);
    const { kind } = await excess.ask(term(excess));
    if (kind === "undecided") this.#unanswered += 1;
    return kind === "none";
  }

  /** How many times `excludes` could not tell. */
  get unanswered(): number {
    return this.#unanswered;
  }

  close(): void {
    for (const world of this.#worlds.values()) world.close();
    this.#worlds.clear();
  }

  #world(extent: Extent): World {
    const before = this.#worlds.get(extent);
    if (before) return before;
    const made = openWorld(this.#solver, this.#policies, this.#today, extent);
    this.#worlds.set(extent, made);
    return made;
  }
}

const everything: Extent = { stage: "any" };

/** So many facts are tried to do with, before as many as it takes. */
const few = [1, 2, 3, 4, 6];

async function fewestSaid(world: World, term: Term): Promise<Answer> {
  const any = await world.ask(term);
  if (any.kind !== "model") return any;
  const said = world.variables.said();
  for (const most of few) {
    if (most >= said.length) break;
    const answer = await world.ask(`(and ${term} ((_ at-most ${most}) ${said.join(" ")}))`);
    if (answer.kind === "model") return answer;
  }
  return any;
}
