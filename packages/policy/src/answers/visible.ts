/** Which questions of a form are asked now, and what is dropped with those that are not. */
import type { Facts, FactValue, Item, LocalDate } from "../facts/fact-value.ts";
import { once } from "../facts/once.ts";
import { caseScope, dayOf, getOwn, itemScopeOver, type Recorded, type Scope, scopeOver } from "../facts/scope.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import { conditionalFacts, type Hidden, hiddenIn } from "./hidden.ts";

/** Questions shown: only those whose condition surely holds, a hidden answer telling nothing. Retired ones only while they hold an answer. */
export function visibleQuestions(policy: Policy, form: Form, facts: Facts, today: LocalDate): readonly Question[] {
  const hidden = hiddenFacts(policy, form, facts, today);
  return form.questions.filter((question) => !hidden.has(question.fact) && isAsked(question, facts));
}

/** The questions of one item of a list that are shown; `list` is the question of the list, `facts` those of the case. */
export function visibleItemQuestions(policy: Policy, list: Question, item: Item, facts: Facts, today: LocalDate): readonly Question[] {
  const hidden = hiddenInItem(caseScope(policy, facts, today), list, item);
  return (list.items ?? []).filter((question) => !hidden.has(question.fact) && isAsked(question, item));
}

/** The answers without those of hidden questions, in items of lists too. `facts` are what else is known of the case. */
export function dropHidden(policy: Policy, form: Form, answers: Facts, facts: Facts, today: LocalDate): Facts {
  const known = { ...facts, ...answers };
  return shownOnly(policy, form, answers, known, hiddenFacts(policy, form, known, today), today);
}

/** Facts of questions that are not shown. */
export function hiddenFacts(policy: Policy, form: Form, facts: Facts, today: LocalDate): ReadonlySet<string> {
  const day = dayOf(today);
  const hidden = hiddenIn(
    policy,
    form.questions,
    (name) => getOwn(facts, name),
    (left) => scopeOver(policy, left, day),
  );
  return new Set([...conditionalFacts(form.questions)].filter((name) => hidden.has(name)));
}

/** `answers` without the facts named, and without what the items of the form's lists hide. */
export function shownOnly(policy: Policy, form: Form, answers: Facts, known: Facts, hidden: ReadonlySet<string>, today: LocalDate): Facts {
  const kept = without(answers, hidden);
  const lists = [...listsThatHide(form.questions).values()].filter((list) => Array.isArray(kept[list.fact]));
  if (lists.length === 0) return kept;
  const outer = scopeOver(policy, (name) => (hidden.has(name) ? undefined : getOwn(known, name)), dayOf(today));
  return { ...kept, ...Object.fromEntries(lists.map((list) => [list.fact, shownItems(outer, list, kept[list.fact])])) };
}

/** A reader over what is recorded, less what hidden questions hold, in items of lists too: as `caseScope` over what `shownOnly` leaves.
 * Facts in `recordedElsewhere` stay known though the form hides their question. */
export function shownScope(
  policy: Policy,
  form: Form,
  recorded: Recorded,
  recordedElsewhere: ReadonlySet<string>,
  today: LocalDate,
): Scope {
  const day = dayOf(today);
  const hidden = hiddenIn(policy, form.questions, recorded, (left) => scopeOver(policy, left, day));
  const lists = listsThatHide(form.questions);
  const items = new Map<string, Facts[string] | undefined>();
  let outer: Scope | undefined;
  return scopeOver(
    policy,
    (name) => {
      const list = lists.get(name);
      if (!list) return left(name);
      if (!items.has(name)) items.set(name, itemsLeft(list));
      return items.get(name);
    },
    day,
  );

  function left(name: string): Facts[string] | undefined {
    return hidden.has(name) && !recordedElsewhere.has(name) ? undefined : recorded(name);
  }

  function itemsLeft(list: Question): Facts[string] | undefined {
    const value = left(list.fact);
    if (!Array.isArray(value)) return value;
    outer ??= scopeOver(policy, left, day);
    return shownItems(outer, list, value);
  }
}

/** Lists of a form whose items hide questions, by fact. */
const listsThatHide = once(
  (questions: readonly Question[]): ReadonlyMap<string, Question> =>
    new Map(questions.filter((list) => list.items?.some((question) => question.showWhen)).map((list) => [list.fact, list])),
);

function isAsked(question: Question, facts: Readonly<Record<string, unknown>>): boolean {
  return !question.retired || facts[question.fact] !== undefined;
}

function shownItems(outer: Scope, list: Question, value: Facts[string] | undefined): readonly Item[] {
  return itemsOf(value).map((item) => without(item, hiddenInItem(outer, list, item)));
}

/** An item's questions may hang on its own facts and on those of the case. */
function hiddenInItem(outer: Scope, { items: questions = [] }: Question, item: Item): Hidden {
  return hiddenIn(
    outer.policy,
    questions,
    (name) => getOwn(item, name),
    (left) => {
      const inner = itemScopeOver(outer, left);
      const own = factsOf(questions);
      return { ...inner, read: (name) => (own.has(name) ? inner.read(name) : outer.read(name)) };
    },
  );
}

const factsOf = once((questions: readonly Question[]): ReadonlySet<string> => new Set(questions.map((question) => question.fact)));

function without<Value>(facts: Readonly<Record<string, Value>>, names: Hidden): Readonly<Record<string, Value>> {
  const kept = Object.entries(facts).filter(([name]) => !names.has(name));
  return kept.length === Object.keys(facts).length ? facts : Object.fromEntries(kept);
}

function itemsOf(value: FactValue | readonly Item[] | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  const items: readonly (string | Item)[] = value;
  return items.filter((item): item is Item => typeof item === "object" && item !== null);
}
