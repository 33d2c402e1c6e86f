/** What of a case waits for its reader to decide, to read or to lift. */
import { hindranceToDecide, waitsForThem } from "@jiefen/casework";
import type { Standing } from "@jiefen/policy";
import { covers } from "../access/authorise.ts";
import type { CaseView } from "../api/index.ts";
import type { CaseCall } from "../routes/call.ts";
import { mayLift } from "./may-lift.ts";

export function waitingForReader({
  reader,
  policy,
  concerned,
  standing,
}: Pick<CaseCall, "reader" | "policy" | "concerned"> & { readonly standing: Standing }): Pick<
  CaseView,
  "mayDecide" | "mayAcknowledge" | "mayLift"
> {
  const { state } = concerned;
  const { id: person, roles, division } = reader.person;
  const decidable = covers(reader, "case.decide", concerned) ? state.proposals.filter(({ decided }) => !decided) : [];
  const waiting = state.notices.filter((notice) => waitsForThem(standing, state, notice, { person, roles }));
  return {
    mayDecide: decidable
      .filter((proposal) => hindranceToDecide(state, proposal, { person, roles, division }) === undefined)
      .map(({ id }) => id),
    mayAcknowledge: waiting.map(({ id }) => id),
    mayLift: state.cards.filter((card) => mayLift(policy, state, card, reader)).map(({ id }) => id),
  };
}
