/** Policies as one dictionary: what any of them asks may be known of a case. */
import type { Fact, Form, Policy, Question } from "@jiefen/policy";

/** Where they say different things of a name, the first one's word counts; options of all are kept. */
export function together([first, ...others]: readonly [Policy, ...Policy[]]): Policy {
  let all = first;
  for (const other of others) all = both(all, other);
  return all;
}

function both(one: Policy, other: Policy): Policy {
  const records = Object.values(one.records).map((record) => {
    const theirs = Object.hasOwn(other.records, record.id) ? other.records[record.id] : undefined;
    return [record.id, withQuestionsOf(record, theirs)];
  });
  return {
    ...one,
    facts: { ...other.facts, ...Object.fromEntries(Object.values(one.facts).map((fact) => [fact.name, withOptionsOf(fact, other.facts)])) },
    disputeTypes: one.disputeTypes.map((type) =>
      withQuestionsOf(
        type,
        other.disputeTypes.find(({ id }) => id === type.id),
      ),
    ),
    records: { ...other.records, ...Object.fromEntries(records) },
  };
}

function withOptionsOf(fact: Fact, others: Readonly<Record<string, Fact>>): Fact {
  const { options } = fact;
  const more = Object.hasOwn(others, fact.name) ? others[fact.name]?.options : undefined;
  return options && more
    ? { ...fact, options: [...options, ...more.filter(({ id }) => !options.some((option) => option.id === id))] }
    : fact;
}

function withQuestionsOf<One extends Form>(form: One, other: Form | undefined): One {
  const more: readonly Question[] = (other?.questions ?? []).filter(
    ({ fact }) => !form.questions.some((question) => question.fact === fact),
  );
  return more.length > 0 ? { ...form, questions: [...form.questions, ...more] } : form;
}
