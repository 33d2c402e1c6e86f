/** A case that only this device knows: taken in here, not yet sent. */
import { advice, partiesOf } from "@jiefen/casework";
import { dayAt, explain } from "@jiefen/policy";
import type { CaseView, Me } from "@jiefen/server/client";
import { ProblemError } from "@jiefen/server/client";
import { nameOf } from "../case/party-name.ts";
import { newKey } from "../filling/use-command-key.ts";
import { currentPolicy, standingOf } from "../policy/use-policy.ts";
import { queries } from "../queries.ts";
import { offlineWorkOf, takeInHere } from "./on-device.ts";
import { openOutbox } from "./outbox.ts";
import { caseOf } from "./waiting.ts";

/** As it was taken in, without what was done on it since. */
export async function readHere(id: string, me: Me): Promise<CaseView> {
  const waiting = (await (await openOutbox(me.id)).list()).find((one) => one.work.kind === "intake" && caseOf(one) === id);
  if (waiting?.work.kind !== "intake" || me.layer === undefined)
    throw new ProblemError({ type: "about:blank", title: "", status: 404, code: "not-found", detail: "" });
  const policy = await queries.fetchQuery(currentPolicy(me.layer));
  const standing = await queries.fetchQuery(standingOf(me.layer));
  const decided = await takeInHere({ policy, standing, me, now: waiting.madeAt, newId: newKey }, waiting.work.request);
  if (!decided.ok) throw new ProblemError({ type: "about:blank", title: "", status: 422, code: decided.refusal.code, detail: "" });
  const { state, decision, tasks, offers } = decided;
  const advised = await advice(policy, state, dayAt(waiting.madeAt));
  return {
    state: { ...state, id },
    number: "",
    title: partiesOf(policy, state.facts)
      .flatMap((party) => nameOf(policy, party) ?? [])
      .join("、"),
    today: dayAt(Date.now()),
    layer: { id: policy.layer.id, title: policy.layer.title },
    release: policy.release,
    decision,
    explanation: { zh: explain(policy, decision, "zh"), en: explain(policy, decision, "en") },
    checklist: { items: [], signatures: [], mayRequest: false },
    offers,
    tasks,
    // The rest needs the case as the server has it.
    may: offlineWorkOf(me),
    maySign: [],
    mayDecide: [],
    mayAcknowledge: [],
    mayLift: [],
    people: { [me.id]: me.name },
    earlier: [],
    guidance: advised.guidance.map((card) => ({ ...card, source: card.source.text })),
    referrals: [],
    letterUnits: [],
    letterChases: [],
    masked: [],
    attachmentsHidden: false,
    restrictedHidden: [],
  };
}
