/** A policy being analysed: questions about its cases, and where its entries were written. */
import type { Condition, LocalDate, Outcome, Policy } from "@jiefen/policy";
import type { Term } from "../logic/term.ts";
import { outcomesIn } from "../prove/decided.ts";
import { type Found, Search } from "../prove/find-case.ts";
import type { Solver } from "../prove/solver.ts";
import type { View } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import type { Finding, OriginOf } from "./finding.ts";

export class Study {
  readonly policy: Policy;
  readonly today: LocalDate;
  readonly #search: Search;
  readonly #originOf: OriginOf;

  constructor(solver: Solver, policy: Policy, today: LocalDate, originOf: OriginOf) {
    this.policy = policy;
    this.today = today;
    this.#search = new Search(solver, [policy], today);
    this.#originOf = originOf;
  }

  /** The smallest case for which the term holds and of which `isOne`, told what its conditions come to, is true. */
  find(
    term: (view: View) => Term,
    conditions: Readonly<Record<string, Condition>>,
    isOne: (outcomes: Readonly<Record<string, Outcome>>) => boolean,
  ): Promise<Found> {
    return this.#search.find({
      term: ({ views: [view] }) => (view ? term(view) : "false"),
      isOne: async (found: SweptCase) => isOne(await outcomesIn(this.policy, found, conditions, this.today)),
    });
  }

  /** There is surely no such case. */
  excludes(term: (view: View) => Term): Promise<boolean> {
    return this.#search.excludes(({ views: [view] }) => (view ? term(view) : "false"));
  }

  /** How many times `excludes` could not tell. */
  get unanswered(): number {
    return this.#search.unanswered;
  }

  /** Layer and file of a place; the layer at hand where nobody else wrote it. */
  at(path: string, pointer: string): Pick<Finding, "layer" | "file" | "pointer"> {
    const layer = this.#originOf(path, pointer) ?? this.policy.layer.id;
    return { layer, file: path.replace("/", `/${layer}/`), pointer };
  }

  close(): void {
    this.#search.close();
  }
}
