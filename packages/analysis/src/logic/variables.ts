/** The facts of one case as unknowns of a script: which are known, and what they are. Made when first asked for. */
import { atIntake, type Fact, type Facts, type FactValue, type Item, type Policy } from "@jiefen/policy";
import { askedAt, itemFactsOf, operandsOn } from "./asked.ts";
import { type RawValue, rawValue } from "./raw-value.ts";
import type { Script } from "./script.ts";
import { and, atMost, equal, implies, less, not, number, type Term } from "./term.ts";

export interface RawFact {
  readonly fact: Fact;
  readonly known: Term;
  readonly value: RawValue;
}

export interface RawItem {
  readonly present: Term;
  /** What has been looked at so far, by name. */
  readonly looked: ReadonlyMap<string, RawFact>;
  /** Undefined for a fact that an item of the list does not have. */
  find(name: string): RawFact | undefined;
}

export interface RawList {
  readonly known: Term;
  readonly items: readonly RawItem[];
}

/** Which cases are thought of: `any` at all; only those being taken in; only those taken in earlier. */
export type Stage = "any" | "first" | "later";

export interface Bounds {
  readonly stage: Stage;
  /** Day number. */
  readonly today: number;
  /** Entries of a list at most. */
  readonly entries: number;
  /** Dispute types, all of which the policy has. */
  readonly types: readonly string[];
}

export class Variables {
  readonly script: Script;
  readonly policy: Policy;
  readonly bounds: Bounds;
  readonly #type: Term;
  /** What has been looked at so far, by name. */
  readonly facts = new Map<string, RawFact>();
  readonly lists = new Map<string, RawList>();
  readonly #firstDay: Facts;

  constructor(script: Script, policy: Policy, bounds: Bounds) {
    this.script = script;
    this.policy = policy;
    this.bounds = bounds;
    this.#type = script.fresh("Int", "dispute type");
    script.assert(and([atMost("0", this.#type), less(this.#type, number(bounds.types.length, "Int"))]));
    this.#firstDay = atIntake(policy, "", {});
  }

  /** The dispute is of this type. */
  isType(id: string): Term {
    const index = this.bounds.types.indexOf(id);
    return index < 0 ? "false" : equal(this.#type, number(index, "Int"));
  }

  /** Undefined for a name the dictionary does not hold, and for derived facts and lists. */
  find(name: string): RawFact | undefined {
    const before = this.facts.get(name);
    if (before) return before;
    const fact = Object.hasOwn(this.policy.facts, name) ? this.policy.facts[name] : undefined;
    if (!fact || fact.origin.kind === "derived" || fact.type === "list" || fact.type === "text") return undefined;
    const raw = this.#make(fact);
    this.facts.set(name, raw);
    this.#place(name, raw);
    return raw;
  }

  /** Undefined where the dictionary knows no such list. */
  list(name: string): RawList | undefined {
    const before = this.lists.get(name);
    if (before) return before;
    const names = itemFactsOf(this.policy, name);
    if (!names) return undefined;
    const { script } = this;
    const known = script.fresh("Bool", `${name} is known`);
    const present = Array.from({ length: this.bounds.entries }, (_, index) => script.fresh("Bool", `${name} has entry ${index + 1}`));
    for (const [index, one] of present.entries()) script.assert(implies(one, index === 0 ? known : (present[index - 1] ?? known)));
    const list = { known, items: present.map((one) => this.#item(one, names)) };
    this.lists.set(name, list);
    const empty = implies(known, not(present[0] ?? "false"));
    if (this.bounds.stage === "first" && Array.isArray(this.#firstDay[name])) script.assert(and([known, empty]));
    else if (this.bounds.stage !== "any") script.assert(implies(known, askedAt(this.policy, name, this)));
    return list;
  }

  /** Terms of which each stands for one thing said of the case. */
  said(): readonly Term[] {
    const set = this.bounds.stage === "first" ? this.#firstDay : {};
    return [
      ...[...this.facts]
        .filter(([name]) => name !== "disputeType" && name !== "stage" && set[name] === undefined)
        .map(([, { known }]) => known),
      ...[...this.lists].filter(([name]) => set[name] === undefined).flatMap(([, { items }]) => items.map(({ present }) => present)),
    ];
  }

  /** The case that a model of the script describes. */
  decode(model: ReadonlyMap<Term, string>): { readonly type: string; readonly facts: Facts } {
    const isTrue = (term: Term) => term === "true" || model.get(term) === "true";
    const entryOf = (looked: ReadonlyMap<string, RawFact>): Item =>
      Object.fromEntries([...looked].flatMap(([name, raw]) => (isTrue(raw.known) ? [[name, raw.value.decode(model)]] : [])));
    const set = this.bounds.stage === "first" ? this.#firstDay : {};
    const facts: Record<string, FactValue | readonly Item[]> = {};
    for (const [name, { known, value }] of this.facts) {
      if (name !== "disputeType" && set[name] === undefined && isTrue(known)) facts[name] = value.decode(model);
    }
    for (const [name, { known, items }] of this.lists) {
      if (set[name] === undefined && isTrue(known))
        facts[name] = items.filter(({ present }) => isTrue(present)).map(({ looked }) => entryOf(looked));
    }
    return { type: this.bounds.types[Number(model.get(this.#type) ?? 0)] ?? "", facts };
  }

  #item(present: Term, names: readonly string[]): RawItem {
    const looked = new Map<string, RawFact>();
    return {
      present,
      looked,
      find: (name) => {
        const before = looked.get(name);
        const fact = Object.hasOwn(this.policy.facts, name) ? this.policy.facts[name] : undefined;
        if (before || !fact || !names.includes(name) || fact.type === "list" || fact.type === "text") return before;
        const raw = this.#make(fact);
        looked.set(name, raw);
        return raw;
      },
    };
  }

  #make(fact: Fact): RawFact {
    const { script } = this;
    const known = script.fresh("Bool", `${fact.name} is known`);
    return {
      fact,
      known,
      value: rawValue(script, this.policy, fact, { operands: operandsOn(this.policy, fact.name), current: this.bounds.stage === "first" }),
    };
  }

  /** What is surely so of a fact of the case, by the stage the case is at and by who asks for it. */
  #place(name: string, { known, value, fact }: RawFact): void {
    const { script, bounds } = this;
    if (name === "disputeType") {
      script.assert(and([known, ...bounds.types.map((id) => implies(this.isType(id), value.is(id)))]));
      return;
    }
    if (bounds.stage === "any") return;
    const first = this.#firstDay[name];
    if (bounds.stage === "first" && first !== undefined) script.assert(and([known, value.is(first)]));
    else if (name === "stage") script.assert(known);
    else if (fact.origin.kind === "field") script.assert(implies(known, askedAt(this.policy, name, this)));
  }
}
