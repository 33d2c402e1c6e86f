/** Which questions of a form are asked now, and what is dropped with those that are not. */
import type { Facts, FactValue, Item, LocalDate } from "../facts/fact-value.ts";
import { caseScope, itemScope, type Scope } from "../facts/scope.ts";
import { walk } from "../facts/walk.ts";
import type { Form, Question } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";

/** Questions shown: only those whose condition surely holds, a hidden answer telling nothing. Retired ones only while they hold an answer. */
export function visibleQuestions(policy: Policy, form: Form, facts: Facts, today: LocalDate): readonly Question[] {
  const hidden = hiddenFacts(policy, form, facts, today);
  return form.questions.filter((question) => !hidden.has(question.fact) && isAsked(question, facts));
}

/** The questions of one item of a list that are shown; `list` is the question of the list, `facts` those of the case. */
export function visibleItemQuestions(policy: Policy, list: Question, item: Item, facts: Facts, today: LocalDate): readonly Question[] {
  const questions = list.items ?? [];
  const hidden = hiddenAmong(questions, item, (left) => scopeOfItem(caseScope(policy, facts, today), questions, left));
  return questions.filter((question) => !hidden.has(question.fact) && isAsked(question, item));
}

/** The answers without those of hidden questions, in items of lists too. `facts` are what else is known of the case. */
export function dropHidden(policy: Policy, form: Form, answers: Facts, facts: Facts, today: LocalDate): Facts {
  const known = { ...facts, ...answers };
  return shownOnly(policy, form, answers, known, hiddenFacts(policy, form, known, today), today);
}

/** Facts of questions that are not shown. */
export function hiddenFacts(policy: Policy, form: Form, facts: Facts, today: LocalDate): ReadonlySet<string> {
  return hiddenAmong(form.questions, facts, (left) => caseScope(policy, left, today));
}

/** `answers` without the facts named, and without what the items of the form's lists hide. */
export function shownOnly(policy: Policy, form: Form, answers: Facts, known: Facts, hidden: ReadonlySet<string>, today: LocalDate): Facts {
  const kept = without(answers, hidden);
  const lists = form.questions.filter((list) => list.items?.some((question) => question.showWhen) && Array.isArray(kept[list.fact]));
  if (lists.length === 0) return kept;
  const outer = caseScope(policy, without(known, hidden), today);
  return {
    ...kept,
    ...Object.fromEntries(lists.map((list) => [list.fact, itemsOf(kept[list.fact]).map((item) => shownItem(outer, list, item))])),
  };
}

/** A question that hangs on a hidden one is hidden too: each round looks only at what is left, and since less known never shows more,
 * the rounds end. */
function hiddenAmong<Value>(
  questions: readonly Question[],
  facts: Readonly<Record<string, Value>>,
  scopeOf: (left: Readonly<Record<string, Value>>) => Scope,
): ReadonlySet<string> {
  const conditional = questions.flatMap(({ fact, showWhen }) => (showWhen ? [{ fact, showWhen }] : []));
  if (conditional.length === 0) return new Set();
  let hidden: ReadonlySet<string> = new Set();
  for (;;) {
    const scope = scopeOf(without(facts, hidden));
    const now = new Set(conditional.filter(({ showWhen }) => walk(showWhen, scope).outcome !== "yes").map(({ fact }) => fact));
    if (now.size === hidden.size) return now;
    hidden = now;
  }
}

function isAsked(question: Question, facts: Readonly<Record<string, unknown>>): boolean {
  return !question.retired || facts[question.fact] !== undefined;
}

function shownItem(outer: Scope, list: Question, item: Item): Item {
  const questions = list.items ?? [];
  return without(
    item,
    hiddenAmong(questions, item, (left) => scopeOfItem(outer, questions, left)),
  );
}

/** An item's questions may hang on its own facts and on those of the case. */
function scopeOfItem(outer: Scope, questions: readonly Question[], item: Item): Scope {
  const inner = itemScope(outer, item);
  const own = new Set(questions.map((question) => question.fact));
  return { ...inner, read: (name) => (own.has(name) ? inner.read(name) : outer.read(name)) };
}

function without<Value>(facts: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Readonly<Record<string, Value>> {
  if (![...names].some((name) => Object.hasOwn(facts, name))) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}

function itemsOf(value: FactValue | readonly Item[] | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  const items: readonly (string | Item)[] = value;
  return items.filter((item): item is Item => typeof item === "object" && item !== null);
}
