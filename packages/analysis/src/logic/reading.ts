/** A case as one policy reads it: hidden answers are unknown to it, and what it derives follows from the rest. */
import type { Fact, Policy } from "@jiefen/policy";
import { recordsOf } from "./asked.ts";
import { type Reading, truthOf } from "./condition.ts";
import { derived, type Entries } from "./derived.ts";
import { type FreeFacts, isOverEntries } from "./free.ts";
import { beyond, type IntervalKnowledge, type Knowledge, opaqueKnowledge } from "./knowledge.ts";
import { and, implies, ite, not, number, or, type Term, yes } from "./term.ts";
import type { RawFact, Variables } from "./variables.ts";

/** `free`: what is derived from entries of lists is anything at all, so that what is proved holds for lists of any length. Without it, lists
 * are as long as the variables' bounds say. */
export function readingOf(policy: Policy, variables: Variables, free?: FreeFacts): Reading {
  const recorded = recordsOf(policy.records);
  const known = new Map<string, Knowledge>();
  const reading: Reading = {
    parameter: (id) => (Object.hasOwn(policy.parameters, id) ? policy.parameters[id]?.value : undefined),
    read(name) {
      const before = known.get(name);
      if (before) return before;
      // INVARIANT: a fact that looks at itself finds nothing there.
      known.set(name, opaqueKnowledge);
      const found = look(name);
      known.set(name, found);
      return found;
    },
  };

  const look = (name: string): Knowledge => {
    const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
    if (!fact) return opaqueKnowledge;
    if (fact.origin.kind === "derived") {
      if (free && isOverEntries(fact)) return free.of(policy, fact);
      return named(fact, derived(fact, fact.origin.definition, { policy, reading, today: variables.bounds.today, entries }));
    }
    const raw = variables.find(name);
    return raw ? knowledgeOf(fact, raw, and([raw.known, shown(name)])) : opaqueKnowledge;
  };

  /** Written once, however often it is compared. */
  const named = (fact: Fact, found: Knowledge): Knowledge => {
    if (found.kind !== "interval") return found;
    const name = (term: Term, what: string) => variables.script.define(found.sort, term, `${fact.name} ${what}`);
    return { ...found, low: name(found.low, "at least"), high: name(found.high, "at most") };
  };

  /** The form of the case's type shows the question, or a record may have told the answer. */
  const shown = (name: string): Term => {
    if (recorded.has(name)) return yes;
    const hiding = policy.disputeTypes.flatMap(({ id, questions }) =>
      questions.flatMap(({ fact, showWhen }) => (fact === name && showWhen ? [{ id, showWhen }] : [])),
    );
    return variables.script.define(
      "Bool",
      and(hiding.map(({ id, showWhen }) => implies(variables.isType(id), truthOf(showWhen, reading).sure))),
      `${name} is shown`,
    );
  };

  const entries = (list: string): Entries | undefined => {
    const raw = variables.list(list);
    const asked = policy.disputeTypes.flatMap(({ questions }) => questions.find(({ fact }) => fact === list)?.items ?? []);
    return (
      raw && {
        known: raw.known,
        entries: raw.items.map((item) => {
          const inner: Reading = {
            parameter: reading.parameter,
            read: (name) => {
              const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
              const found = fact && item.find(name);
              if (!fact || !found) return opaqueKnowledge;
              const hiding = asked.flatMap((question) => (question.fact === name && question.showWhen ? [question.showWhen] : []));
              const own = new Set(asked.map((question) => question.fact));
              const outer: Reading = {
                parameter: reading.parameter,
                read: (other) => (own.has(other) ? inner.read(other) : reading.read(other)),
              };
              return knowledgeOf(fact, found, and([found.known, ...hiding.map((condition) => truthOf(condition, outer).sure)]));
            },
          };
          return { present: item.present, reading: inner };
        }),
      }
    );
  };

  return reading;
}

/** What a fact may be for a policy that reads it as `fact`, where `known` says when it is told at all. */
function knowledgeOf(fact: Fact, { value }: RawFact, known: Term): Knowledge {
  switch (value.kind) {
    case "choice": {
      const own = fact.type === "boolean" ? [true, false] : (fact.options?.map(({ id }) => id) ?? []);
      const others = [...value.terms].filter(([one]) => !own.some((id) => id === one));
      return {
        kind: "choice",
        may: new Map([
          ...own.map((one): [boolean | string, Term] => [one, or([not(known), value.terms.get(one) ?? "false"])]),
          ...others.map(([one, term]): [boolean | string, Term] => [one, and([known, term])]),
        ]),
        open: own.length === 0 ? not(known) : "false",
        ...(fact.ordered && {
          ranks: Object.fromEntries(fact.options?.flatMap(({ id, rank }) => (rank === undefined ? [] : [[id, rank]])) ?? []),
        }),
      };
    }
    case "number":
      return interval(fact, value.sort, value.low, value.high, known);
    case "codes": {
      const own = fact.options?.map(({ id }) => id);
      return {
        kind: "codes",
        sure: new Map([...value.terms].map(([id, term]) => [id, and([known, term])])),
        may: new Map([
          ...(own ?? []).map((id): [string, Term] => [id, or([not(known), value.terms.get(id) ?? "false"])]),
          ...[...value.terms].filter(([id]) => !own?.includes(id)).map(([id, term]): [string, Term] => [id, and([known, term])]),
        ]),
        open: own ? "false" : not(known),
      };
    }
  }
}

function interval(fact: Fact, sort: "Int" | "Real", low: Term, high: Term, known: Term): IntervalKnowledge {
  const date = fact.type === "date";
  return {
    kind: "interval",
    sort,
    low: ite(known, low, number(date ? -beyond : (fact.minimum ?? -beyond), sort)),
    high: ite(known, high, number(date ? beyond : (fact.maximum ?? beyond), sort)),
    whole: fact.type === "number" ? "false" : "true",
    date,
  };
}
