/** The steps that the present stage offers, and whether somebody may take them now. */
import type { Facts, LocalDate, Outcome, Policy, Standing, Text, Transition } from "@jiefen/policy";
import type { Actor } from "../case/command.ts";
import type { CaseState } from "../case/state.ts";
import type { Offer } from "../case/task.ts";
import { checklistOver } from "../closure/checklist.ts";
import { isAutomatic } from "../closure/complete.ts";
import { factsOf } from "../facts/facts-of.ts";
import { withoutFacts } from "../facts/without-facts.ts";
import { outcomesOf } from "../grading/outcomes.ts";
import { wording } from "../refusal/wording.ts";

/** What a step's own form will tell counts as not yet known, so an offer that is allowed may still be refused for what is filled in.
 * A closing step that is taken by itself is not offered, unless all have signed. `why` says why a step is not allowed. */
export async function offers(
  policy: Policy,
  _standing: Standing,
  state: CaseState,
  actor: Actor,
  today: LocalDate,
): Promise<readonly Offer[]> {
  const facts = factsOf(policy, state, today);
  const { signatures } = await checklistOver(policy, state, facts, today, state.closure?.ground);
  const signed = state.closure !== undefined && signatures.every(({ signedBy }) => signedBy !== undefined);
  const steps = policy.transitions.filter(
    (transition) =>
      transition.from.includes(state.stage) &&
      (state.open || transition.effects?.includes("reopen")) &&
      (signed || !isAutomatic(transition, state.stage)),
  );
  return Promise.all(steps.map((transition) => offer(policy, state, actor, today, facts, transition)));
}

async function offer(
  policy: Policy,
  state: CaseState,
  { roles }: Actor,
  today: LocalDate,
  facts: Facts,
  transition: Transition,
): Promise<Offer> {
  const { id, title, record } = transition;
  const mine = transition.roles.some((role) => roles.includes(role));
  const why = mine ? await hindrance(policy, state, today, facts, transition) : wording["not-allowed"].message;
  return {
    transition: id,
    title,
    ...(record === undefined ? {} : { record }),
    allowed: why === undefined,
    ...(why === undefined ? {} : { why }),
  };
}

async function hindrance(
  policy: Policy,
  state: CaseState,
  today: LocalDate,
  facts: Facts,
  transition: Transition,
): Promise<Text | undefined> {
  const { id, record, conditions, remedy, effects = [] } = transition;
  const asked = record === undefined ? [] : (policy.records[record]?.questions.map(({ fact }) => fact) ?? []);
  const known = withoutFacts(facts, record !== undefined && policy.records[record]?.repeats ? [...asked, record] : asked);
  const hinders = (outcome: Outcome | undefined): boolean => (record === undefined ? outcome !== "yes" : outcome === "no");
  if (conditions) {
    const outcomes = await outcomesOf(policy, [{ id, conditions }], known, today);
    if (hinders(outcomes[id])) return remedy ?? wording["conditions-not-met"].message;
  }
  if (!effects.includes("requestClosure")) return undefined;
  const open = await Promise.all(
    [undefined, ...policy.closure.grounds.map((ground) => ground.id)].map(async (ground) => {
      const { items } = await checklistOver(policy, state, known, today, ground);
      return items.find(({ outcome }) => hinders(outcome));
    }),
  );
  return open.includes(undefined) ? undefined : open[0]?.remedy;
}
