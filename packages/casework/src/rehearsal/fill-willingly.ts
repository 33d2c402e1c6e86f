/** A form of the policy as the office of a rehearsal fills it: so that it is allowed, and so that the case may be closed one day. */
import type { Condition, Facts, Form } from "@jiefen/policy";
import { factsOf } from "../facts/facts-of.ts";
import type { Office } from "./office.ts";
import { willingAnswers } from "./willing-answers.ts";

interface Filling {
  /** Must hold, beside what the guards of the form ask. */
  readonly musts?: readonly Condition[];
  /** Answers that are settled; those that the form does not ask are left out. */
  readonly given?: Facts;
}

/** What the dispute itself is about stays as it was told: questions of the intake form are not answered here. As long as nothing is told, filed or
 * changed, the same form is filled in the same way again. */
export function fillWillingly(office: Office, form: Form, filling: Filling = {}): Facts {
  const { stage, inForce, records, statements, team } = office.state;
  const key = JSON.stringify([form.id, filling, stage, inForce, records.length, statements.length, team.length]);
  const before = office.filled.get(key);
  if (before) return before;
  const answers = fill(office, form, filling);
  office.filled.set(key, answers);
  return answers;
}

function fill({ rules, state, today }: Office, form: Form, { musts = [], given = {} }: Filling): Facts {
  const { policy, standing } = rules;
  const guards = standing.guards.filter(({ record }) => record === form.id);
  const intake = policy.disputeTypes.find(({ id }) => id === state.type)?.questions ?? [];
  return willingAnswers(
    policy,
    form,
    {
      musts: [...musts, ...guards.map(({ conditions }): Condition => ({ not: conditions }))],
      wishes: policy.closure.items.map(({ conditions }) => conditions),
      given: Object.fromEntries(Object.entries(given).filter(([name]) => form.questions.some(({ fact }) => fact === name))),
      fixed: new Set(intake.map(({ fact }) => fact)),
    },
    factsOf(policy, state, today),
    today,
  );
}
