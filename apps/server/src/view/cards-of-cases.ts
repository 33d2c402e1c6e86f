/** Open supervision cards beside their cases: what each was given for, since when, and who lifts it. */
import { cardCause } from "@jiefen/casework";
import type { Text } from "@jiefen/policy";
import type { CardOfCase } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import type { Due } from "./agenda-tasks.ts";
import { caseSummary, titled } from "./case-summary.ts";
import { mayLift } from "./may-lift.ts";
import { papersOfCard } from "./papers-to-open.ts";
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
      cause: cardCause(policy, card),
      on: card.on,
      liftedBy: declared?.liftedBy ?? [],
      mayLift: mayLift(policy, state, card, reader),
      case: caseSummary(policy, state, { today, names, masked: true }),
      version: state.version,
      divisionTitle: titleOf(state.heldBy),
      papers: papersOfCard({ policy, state, today }, card),
    });
  }
  return cards.sort((one, other) => other.rank - one.rank || one.on.localeCompare(other.on));
}
