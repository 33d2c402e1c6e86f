/** The value of one fact as unknowns: what it may be, and how it is read out of a model. */
import { dateOf, dayNumber, type Fact, type FactValue, type Policy } from "@jiefen/policy";
import { largest } from "./knowledge.ts";
import type { Script } from "./script.ts";
import { and, atMost, equal, no, not, number, type Term } from "./term.ts";

type Model = ReadonlyMap<Term, string>;

interface Common {
  /** Undecided unknowns are read as if they were 0 or false. */
  decode(model: Model): FactValue;
  /** The fact has this very value. */
  is(value: unknown): Term;
}

export type RawValue = Common &
  (
    | { readonly kind: "choice" /** By value. */; readonly terms: ReadonlyMap<boolean | string, Term> }
    | { readonly kind: "number"; readonly sort: "Int" | "Real"; readonly low: Term; readonly high: Term }
    | { readonly kind: "codes"; readonly terms: ReadonlyMap<string, Term> }
  );

interface Domain {
  /** What conditions compare the fact with: for codes whose options are not known. */
  readonly operands: readonly string[];
  /** Only options still offered. */
  readonly current: boolean;
}

export function rawValue(script: Script, policy: Policy, fact: Fact, domain: Domain): RawValue {
  switch (fact.type) {
    case "boolean": {
      const term = script.fresh("Bool", fact.name);
      return {
        kind: "choice",
        terms: new Map([
          [true, term],
          [false, not(term)],
        ]),
        decode: (model) => model.get(term) === "true",
        is: (value) => (value === true ? term : value === false ? not(term) : no),
      };
    }
    case "code":
      return code(script, fact, domain);
    case "codes":
      return codes(script, fact, domain);
    case "date":
      return date(script, fact);
    default:
      return aNumber(script, fact, isCounted(policy, fact.name));
  }
}

/** An option id that no policy has: stands for whatever nobody names. */
const another = "";

function optionsOf({ options = [] }: Fact, { operands, current }: Domain): readonly string[] {
  const offered = options.filter(({ retired }) => !(current && retired)).map(({ id }) => id);
  return offered.length > 0 ? offered : [...operands, another];
}

function code(script: Script, fact: Fact, domain: Domain): RawValue {
  const values = optionsOf(fact, domain);
  const index = script.fresh("Int", `${fact.name}: ${values.join(", ")}`);
  script.assert(and([atMost("0", index), atMost(index, number(values.length - 1, "Int"))]));
  const terms = new Map(values.map((value, at) => [value, equal(index, number(at, "Int"))]));
  return {
    kind: "choice",
    terms,
    decode: (model) => values[read(model.get(index))] ?? null,
    is: (value) => (typeof value === "string" ? (terms.get(value) ?? no) : no),
  };
}

function codes(script: Script, fact: Fact, domain: Domain): RawValue {
  const terms = new Map(optionsOf(fact, domain).map((value) => [value, script.fresh("Bool", `${fact.name} holds ${value}`)]));
  return {
    kind: "codes",
    terms,
    decode: (model) => [...terms].filter(([, term]) => model.get(term) === "true").map(([value]) => value),
    is: (value) => (Array.isArray(value) ? and([...terms].map(([id, term]) => (value.includes(id) ? term : not(term)))) : no),
  };
}

function date(script: Script, fact: Fact): RawValue {
  const day = script.fresh("Int", `${fact.name} (day number)`);
  // Years 1900 to 2199.
  script.assert(and([atMost(number(-25_567, "Int"), day), atMost(day, number(83_947, "Int"))]));
  return {
    kind: "number",
    sort: "Int",
    low: day,
    high: day,
    decode: (model) => dateOf(read(model.get(day))),
    is: (value) => {
      const given = dayNumber(value);
      return given === undefined ? no : equal(day, number(given, "Int"));
    },
  };
}

function aNumber(script: Script, fact: Fact, counted: boolean): RawValue {
  const sort = fact.type === "integer" ? "Int" : "Real";
  const low = script.fresh(sort, fact.name);
  const high = counted ? script.fresh(sort, `${fact.name} at most`) : low;
  const least = number(fact.minimum ?? -largest, sort);
  const most = number(fact.maximum ?? largest, sort);
  script.assert(and([atMost(least, low), atMost(low, high), atMost(high, most)]));
  return {
    kind: "number",
    sort,
    low,
    high,
    decode: (model) => {
      const [from, to] = [read(model.get(low)), read(model.get(high) ?? model.get(low))];
      if (from === to) return from;
      return to >= (fact.maximum ?? largest) ? { atLeast: from } : { atLeast: from, atMost: to };
    },
    is: (value) => (typeof value === "number" ? and([equal(low, number(value, sort)), equal(high, number(value, sort))]) : no),
  };
}

/** Numbers as solvers write them: `3`, `(- 3)`, `(/ 5.0 2.0)`, `(- (/ 5.0 2.0))`. */
function read(text = "0"): number {
  const [over = 0, under = 1] = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return (text.includes("-") ? -over : over) / under;
}

/** May be answered "several" or "between". */
function isCounted({ disputeTypes, records }: Policy, name: string): boolean {
  return [...disputeTypes, ...Object.values(records)].some(({ questions }) =>
    questions.some(({ fact, count, items }) => (fact === name && count) || items?.some((item) => item.fact === name && item.count)),
  );
}
