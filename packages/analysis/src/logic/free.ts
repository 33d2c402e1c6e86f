/** Derived facts over lists as anything they might be: an excess of cases, so that what holds for all of them holds for lists of any length. */
import type { Fact, Policy } from "@jiefen/policy";
import { beyond, type Knowledge, opaqueKnowledge } from "./knowledge.ts";
import type { Script } from "./script.ts";
import { and, atMost, implies, number, or, type Term } from "./term.ts";

export function isOverEntries({ origin }: Fact): boolean {
  return origin.kind === "derived" && ("over" in origin.definition || origin.definition.kind === "history");
}

/** Two policies that derive a fact alike read the same. */
export class FreeFacts {
  readonly #script: Script;
  readonly #made = new Map<string, Knowledge>();

  constructor(script: Script) {
    this.#script = script;
  }

  of(policy: Policy, fact: Fact): Knowledge {
    const key = JSON.stringify([fact.type, fact.options, fact.origin, numbersOf(policy, fact)]);
    const before = this.#made.get(key);
    if (before) return before;
    const made = this.#make(fact);
    this.#made.set(key, made);
    return made;
  }

  #make(fact: Fact): Knowledge {
    const script = this.#script;
    switch (fact.type) {
      case "boolean":
      case "code": {
        const values = fact.type === "boolean" ? [true, false] : (fact.options ?? []).map(({ id }) => id);
        const may = new Map(values.map((value) => [value, script.fresh("Bool", `${fact.name} may be ${String(value)}`)]));
        const open = script.fresh("Bool", `${fact.name} may be anything`);
        script.assert(or([open, ...may.values()]));
        return { kind: "choice", may, open, ...(fact.ordered && { ranks: ranksOf(fact) }) };
      }
      case "codes": {
        const ids = (fact.options ?? []).map(({ id }) => id);
        const sure = new Map(ids.map((id) => [id, script.fresh("Bool", `${fact.name} surely holds ${id}`)]));
        const may = new Map(ids.map((id) => [id, script.fresh("Bool", `${fact.name} may hold ${id}`)]));
        for (const id of ids) script.assert(implies(sure.get(id) ?? "false", may.get(id) ?? "false"));
        return { kind: "codes", sure, may, open: script.fresh("Bool", `${fact.name} may hold others`) };
      }
      case "integer":
      case "number":
      case "date":
        return this.#interval(fact);
      default:
        return opaqueKnowledge;
    }
  }

  #interval(fact: Fact): Knowledge {
    const script = this.#script;
    const sort = fact.type === "number" ? "Real" : "Int";
    const [low, high] = [script.fresh(sort, `${fact.name} at least`), script.fresh(sort, `${fact.name} at most`)];
    const least = isCount(fact) ? 0 : -beyond;
    script.assert(and([atMost(number(least, sort), low), atMost(low, high), atMost(high, number(beyond, sort))]));
    // An extreme of no entries is no number at all, and then not known to be whole.
    const whole: Term = isCount(fact) ? "true" : script.fresh("Bool", `${fact.name} is whole`);
    return { kind: "interval", sort, low, high, whole: fact.type === "number" ? "false" : whole, date: fact.type === "date" };
  }
}

const isCount = ({ origin }: Fact): boolean =>
  origin.kind === "derived" && (origin.definition.kind === "count" || origin.definition.kind === "history");

const ranksOf = ({ options = [] }: Fact): Readonly<Record<string, number>> =>
  Object.fromEntries(options.flatMap(({ id, rank }) => (rank === undefined ? [] : [[id, rank]])));

/** The parameters a derived fact counts with are part of what it means. */
function numbersOf({ parameters }: Policy, { origin }: Fact): readonly unknown[] {
  const named = [...JSON.stringify(origin).matchAll(/"\$\.([A-Za-z][A-Za-z0-9_-]*)"/g)].map(([, id]) => id ?? "");
  return named.map((id) => (Object.hasOwn(parameters, id) ? parameters[id]?.value : undefined));
}
