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
import { guardsAgainst } from "../records/guards.ts";
import { wording } from "../refusal/wording.ts";

/** What a step's own form will tell counts as not yet known, so an offer that is allowed may still be refused for what is filled in.
 * A closing step that is taken by itself is not offered, unless all have signed. `why` says why a step is not allowed. */
export async function offers(
  policy: Policy,
  standing: Standing,
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
  return Promise.all(steps.map((transition) => offer({ policy, standing, state, today, facts }, actor, transition)));
}

interface Situation {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly state: CaseState;
  readonly today: LocalDate;
  readonly facts: Facts;
}

async function offer(situation: Situation, { roles }: Actor, transition: Transition): Promise<Offer> {
  const { id, title, record } = transition;
  const mine = transition.roles.some((role) => roles.includes(role));
  const why = mine ? await hindrance(situation, transition) : wording["not-allowed"].message;
  return {
    transition: id,
    title,
    ...(record === undefined ? {} : { record }),
    allowed: why === undefined,
    ...(why === undefined ? {} : { why }),
  };
}

/** What keeps the step from being taken, whatever its form will tell. */
async function hindrance(situation: Situation, { id, record, conditions, remedy, effects = [] }: Transition): Promise<Text | undefined> {
  const { policy, standing, today, facts } = situation;
  const known = record === undefined ? facts : withoutAnswers(policy, record, facts);
  const hinders = (outcome: Outcome | undefined): boolean => (record === undefined ? outcome !== "yes" : outcome === "no");
  if (conditions) {
    const outcomes = await outcomesOf(policy, [{ id, conditions }], known, today);
    if (hinders(outcomes[id])) return remedy ?? wording["conditions-not-met"].message;
  }
  const guarded = record === undefined ? undefined : await guardsAgainst(policy, standing, record, known, today);
  if (guarded) return guarded.issues[0]?.message;
  return effects.includes("requestClosure") ? closureHindrance({ ...situation, facts: known }, hinders) : undefined;
}

/** Unless closure may be asked for on some ground: what to do about the first thing that hinders a settled case. */
async function closureHindrance(
  { policy, state, today, facts }: Situation,
  hinders: (outcome: Outcome) => boolean,
): Promise<Text | undefined> {
  const grounds = [undefined, ...policy.closure.grounds.map(({ id }) => id)];
  const lists = await Promise.all(grounds.map((ground) => checklistOver(policy, state, facts, today, ground)));
  const open = lists.map(({ items }) => items.find(({ outcome }) => hinders(outcome)));
  return open.includes(undefined) ? undefined : open[0]?.remedy;
}

/** The facts without what the record asks; of a repeating record, without its list too, since another filing will join it. */
function withoutAnswers(policy: Policy, record: string, facts: Facts): Facts {
  const form = policy.records[record];
  const asked = form?.questions.map(({ fact }) => fact) ?? [];
  return withoutFacts(facts, form?.repeats ? [...asked, record] : asked);
}
