/** Derived facts as terms over the entries of lists: the counterpart of `derive` in the policy package. */
import { type Condition, type DerivedFactDocument, type Fact, type Policy, parameterOf } from "@jiefen/policy";
import { type Reading, type Truth, truthOf } from "./condition.ts";
import { beyond, type IntervalKnowledge, type Knowledge, opaqueKnowledge, surelyHolds } from "./knowledge.ts";
import { anything, anythingOrNone, choose, extremeOf, joined } from "./knowledge-joined.ts";
import { and, atMost, equal, ite, minus, no, not, number, or, sum, type Term, yes } from "./term.ts";

/** A list with room for so many entries. */
export interface Entries {
  readonly known: Term;
  readonly entries: readonly { readonly present: Term; readonly reading: Reading }[];
}

/** What derivations find. */
export interface Ground {
  readonly policy: Policy;
  readonly reading: Reading;
  /** Day number. */
  readonly today: number;
  /** Undefined where the dictionary knows no such list. */
  entries(list: string): Entries | undefined;
}

type Kind = DerivedFactDocument["kind"];
type Definition<K extends Kind> = Extract<DerivedFactDocument, { readonly kind: K }>;
type Derivation<K extends Kind> = (fact: Fact, definition: Definition<K>, ground: Ground) => Knowledge;

interface Match extends Truth {
  readonly reading: Reading;
}

const derivations: { readonly [K in Kind]: Derivation<K> } = {
  count: (_, { over, where }, ground) => counted(ground.entries(over), matching(ground, over, where)),
  any: (_, { over, where }, ground) => {
    const unknown = not(ground.entries(over)?.known ?? no);
    const matches = matching(ground, over, where);
    return {
      kind: "choice",
      may: new Map([
        [true, or([unknown, ...matches.map(({ possible }) => possible)])],
        [false, or([unknown, and(matches.map(({ sure }) => not(sure)))])],
      ]),
      open: no,
    };
  },
  sum: (fact, definition, ground) => {
    const sort = fact.type === "integer" ? "Int" : "Real";
    if ("of" in definition) {
      return added(
        definition.of.map((name) => numberOf(ground.reading.read(name))),
        sort,
      );
    }
    const zero = number(0, sort);
    const parts = matching(ground, definition.over, definition.where).map(({ sure, possible, reading }) => {
      const of = asSort(numberOf(reading.read(definition.field)), sort);
      const around = { low: ite(atMost(of.low, zero), of.low, zero), high: ite(atMost(zero, of.high), of.high, zero) };
      const end = (side: "low" | "high") => ite(sure, of[side], ite(possible, around[side], zero));
      return { ...of, low: end("low"), high: end("high") };
    });
    return choose(ground.entries(definition.over)?.known ?? no, added(parts, sort), anything(fact));
  },
  min: (fact, definition, ground) => extreme(fact, definition, ground, "min"),
  max: (fact, definition, ground) => extreme(fact, definition, ground, "max"),
  latest: (fact, { over, field, where }, ground) =>
    matching(ground, over, where).reduce<Knowledge>((earlier, { sure, possible, reading }) => {
      const here = reading.read(field);
      return choose(sure, here, choose(possible, joined(here, earlier), earlier));
    }, anythingOrNone(fact)),
  daysSince: (_, { of }, { reading, today }) => {
    const date = numberOf(reading.read(of));
    const unknown = and([equal(date.low, number(-beyond, "Int")), equal(date.high, number(beyond, "Int"))]);
    const since = (day: Term) => {
      const days = minus(number(today, "Int"), day);
      return ite(atMost("0", days), days, "0");
    };
    return {
      ...wholeNumbers,
      low: ite(unknown, number(-beyond, "Int"), since(date.high)),
      high: ite(unknown, number(beyond, "Int"), since(date.low)),
    };
  },
  history: (_, definition, ground) => {
    const within =
      typeof definition.withinDays === "number" ? definition.withinDays : ground.reading.parameter(parameterOf(definition.withinDays));
    const list = ground.entries("history");
    const entries = list?.entries ?? [];
    if (within === undefined)
      return counted(
        list,
        entries.map(({ present, reading }) => ({ sure: no, possible: present, reading })),
      );
    return counted(
      list,
      entries.map(({ present, reading }) => {
        const { sure, possible } = isRecent(definition, within, reading, ground);
        return { sure: and([present, sure]), possible: and([present, possible]), reading };
      }),
    );
  },
};

/** What the derived fact may be, from what the ground's reading knows. */
export function derived(fact: Fact, definition: DerivedFactDocument, ground: Ground): Knowledge {
  return ofKind(fact, definition, ground);
}

function ofKind<K extends Kind>(fact: Fact, definition: Definition<K>, ground: Ground): Knowledge {
  const derivation: Derivation<K> = derivations[definition.kind as K];
  return derivation(fact, definition, ground);
}

const wholeNumbers = { kind: "interval", sort: "Int", whole: yes, date: false } as const;

/** The entries, each with when it surely and possibly counts, in order of recording. */
function matching({ entries }: Ground, over: string, where?: Condition): readonly Match[] {
  return (entries(over)?.entries ?? []).map(({ present, reading }) => {
    const { sure, possible } = where ? truthOf(where, reading) : { sure: yes, possible: yes };
    return { sure: and([present, sure]), possible: and([present, possible]), reading };
  });
}

function counted(list: Entries | undefined, matches: readonly Match[]): IntervalKnowledge {
  const many = (side: "sure" | "possible") => sum(["0", ...matches.map((match) => ite(match[side], "1", "0"))], "Int");
  const known = list?.known ?? no;
  return { ...wholeNumbers, low: ite(known, many("sure"), "0"), high: ite(known, many("possible"), number(beyond, "Int")) };
}

function added(numbers: readonly IntervalKnowledge[], sort: "Int" | "Real"): IntervalKnowledge {
  const parts = numbers.map((one) => asSort(one, sort));
  const end = (side: "low" | "high") =>
    sum(
      parts.map((part) => part[side]),
      sort,
    );
  return { kind: "interval", sort, low: end("low"), high: end("high"), whole: sort === "Int" ? yes : no, date: false };
}

function extreme(fact: Fact, { over, field, where }: Definition<"min" | "max">, ground: Ground, which: "min" | "max"): Knowledge {
  const matches = matching(ground, over, where).map((match) => ({ ...match, of: numberOf(match.reading.read(field)) }));
  const any = or(matches.map(({ sure }) => sure));
  const bounds = anything(fact);
  if (bounds.kind !== "interval") return opaqueKnowledge;
  return choose(any, extremeOf(which, matches, bounds), anythingOrNone(fact));
}

function numberOf(known: Knowledge): IntervalKnowledge {
  if (known.kind === "interval") return known;
  return { kind: "interval", sort: "Int", low: number(-beyond, "Int"), high: number(beyond, "Int"), whole: no, date: false };
}

const asSort = (one: IntervalKnowledge, sort: "Int" | "Real"): IntervalKnowledge =>
  one.sort === sort || sort === "Int" ? one : { ...one, sort, low: `(to_real ${one.low})`, high: `(to_real ${one.high})` };

/** An earlier dispute without a closing day is still open, and does not count as closed. */
function isRecent({ since, sameType }: Definition<"history">, within: number, entry: Reading, ground: Ground): Truth {
  const day = numberOf(entry.read(since === "closed" ? "historyClosedOn" : "historyAcceptedOn"));
  const known = not(equal(day.low, number(-beyond, "Int")));
  const recent = and([known, atMost(day.low, number(ground.today, "Int")), atMost(number(ground.today - within, "Int"), day.low)]);
  const mayBeRecent = since === "closed" ? recent : or([not(known), recent]);
  if (!sameType) return { sure: recent, possible: mayBeRecent };
  const [own, earlier] = [ground.reading.read("disputeType"), entry.read("historyType")];
  const ids = own.kind === "choice" ? [...own.may.keys()] : [];
  const same = or(ids.map((id) => and([surelyHolds("equal", own, id), surelyHolds("equal", earlier, id)])));
  const told = or(ids.map((id) => surelyHolds("equal", earlier, id)));
  return { sure: and([recent, same]), possible: and([mayBeRecent, or([not(told), same])]) };
}
