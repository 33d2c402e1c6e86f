/** Open supervision cards beside their cases: what each was given for, since when, and who lifts it. */
import type { CaseState, SupervisionCard } from "@jiefen/casework";
import type { Policy, Text } from "@jiefen/policy";
import type { CardOfCase } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import type { Due } from "./agenda-tasks.ts";
import { caseSummary, titled } from "./case-summary.ts";
import { mayLift } from "./may-lift.ts";
import { handlersOf } from "./people-named.ts";

/** One per task of kind `card`; the gravest first, then the oldest. */
export async function cardsOfCases(
  { service: { store }, reader, today }: Pick<SignedInCall, "service" | "reader" | "today">,
  due: readonly Due[],
  titleOf: (division: string) => Text,
): Promise<readonly CardOfCase[]> {
  const names = await store.people.names(handlersOf(due.map(({ state }) => state)));
  const cards: CardOfCase[] = [];
  for (const { task, state } of due) {
    const card = state.cards.find(({ id }) => id === task.about);
    if (!card) continue;
    const policy = await store.policies.getPolicy(state.release);
    const declared = policy.cards.find(({ id }) => id === card.card);
    cards.push({
      id: card.id,
      card: card.card,
      title: titled(policy.cards, card.card),
      rank: declared?.rank ?? 0,
      cause: causeOf(policy, card),
      on: card.on,
      liftedBy: declared?.liftedBy ?? [],
      mayLift: mayLift(policy, state, card, reader),
      case: caseSummary(policy, state, { today, names, masked: true }),
      version: state.version,
      divisionTitle: titleOf(state.heldBy),
    });
  }
  return cards.sort((one, other) => other.rank - one.rank || one.on.localeCompare(other.on));
}

const causes: Readonly<Record<SupervisionCard["cause"]["kind"], (policy: Policy, about: string) => Text>> = {
  deadline: (policy, about) => {
    const { zh, en } = titled(policy.deadlines, about);
    return { zh: `超过时限：${zh}`, en: `Deadline passed: ${en}` };
  },
  visit: () => ({ zh: "回访未按时进行", en: "A visit was missed" }),
  letter: () => ({ zh: "推送函未按时签收、报告或反馈", en: "A letter was not received, reported on or answered in time" }),
  accumulation: (policy, about) => titled(policy.accumulation, about),
};

function causeOf(policy: Policy, { cause }: CaseState["cards"][number]): Text {
  return causes[cause.kind](policy, cause.about);
}
