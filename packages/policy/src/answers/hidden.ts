/** Which questions are hidden: those whose condition does not surely hold, a hidden answer telling nothing. */
import type { Condition } from "../document/condition.ts";
import { once } from "../facts/once.ts";
import { outcomeIn } from "../facts/outcome.ts";
import { getOwn, type Recorded, type Scope } from "../facts/scope.ts";
import { factsIn } from "../facts/walk.ts";
import type { Fact } from "../policy/fact.ts";
import type { Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";

/** Facts of questions, told one by one whether they are hidden. */
export type Hidden = Pick<ReadonlySet<string>, "has">;

/** Looks at a question's condition only when asked. `scopeOf` gives a reader over what is left of the facts. */
export function hiddenIn(policy: Policy, questions: readonly Question[], recorded: Recorded, scopeOf: (left: Recorded) => Scope): Hidden {
  const conditions = conditionsOf(questions);
  if (conditions.size === 0) return none;
  if (waitForOneAnother(policy.facts)(questions).found) return inRounds(conditions, recorded, scopeOf);
  const known = new Map<string, boolean>();
  let scope: Scope | undefined;
  return {
    has(fact) {
      const showWhen = conditions.get(fact);
      if (!showWhen) return false;
      const before = known.get(fact);
      if (before !== undefined) return before;
      scope ??= scopeOf((name) => (this.has(name) ? undefined : recorded(name)));
      const hidden = outcomeIn(scope, showWhen) !== "yes";
      known.set(fact, hidden);
      return hidden;
    },
  };
}

const none: Hidden = new Set();

/** Facts of questions with a condition, in the form's order. */
export const conditionalFacts = (questions: readonly Question[]): Iterable<string> => conditionsOf(questions).keys();

/** Each round looks only at what is left, and since less known never shows more, the rounds end. */
function inRounds(conditions: ReadonlyMap<string, Condition>, recorded: Recorded, scopeOf: (left: Recorded) => Scope): Hidden {
  let hidden: ReadonlySet<string> = new Set();
  for (;;) {
    const before = hidden;
    const scope = scopeOf((name) => (before.has(name) ? undefined : recorded(name)));
    const now = new Set([...conditions].flatMap(([fact, showWhen]) => (outcomeIn(scope, showWhen) === "yes" ? [] : [fact])));
    if (now.size === before.size) return now;
    hidden = now;
  }
}

const conditionsOf = once(
  (questions: readonly Question[]): ReadonlyMap<string, Condition> =>
    new Map(questions.flatMap(({ fact, showWhen }) => (showWhen ? [[fact, showWhen] as const] : []))),
);

/** Whether some of the questions hang on one another in a circle, be it through derived facts. */
const waitForOneAnother = once((facts: Policy["facts"]) =>
  once((questions: readonly Question[]): { readonly found: boolean } => {
    const conditions = conditionsOf(questions);
    const behind = (name: string): readonly string[] => {
      const showWhen = conditions.get(name);
      return [...(showWhen ? factsIn(showWhen) : []), ...partsOf(getOwn(facts, name))];
    };
    const done = new Set<string>();
    const endsAt = (name: string, way: readonly string[]): boolean => {
      if (way.includes(name)) return true;
      if (done.has(name)) return false;
      done.add(name);
      return behind(name).some((next) => endsAt(next, [...way, name]));
    };
    return { found: [...conditions.keys()].some((name) => endsAt(name, [])) };
  }),
);

/** What a derived fact looks at, facts of items among them. */
function partsOf(fact: Fact | undefined): readonly string[] {
  if (fact?.origin.kind !== "derived") return [];
  const { definition } = fact.origin;
  if (definition.kind === "history") return ["history", "disputeType"];
  if ("of" in definition) return [definition.of].flat();
  return [definition.over, ...("field" in definition ? [definition.field] : []), ...(definition.where ? factsIn(definition.where) : [])];
}
