/** A case from the server; where it is not reached, as it was told last, with what waits to be sent carried out on it. */
import type { CaseState } from "@jiefen/casework";
import { dayAt } from "@jiefen/policy";
import type { CaseView, Me } from "@jiefen/server/client";
import { api } from "../api.ts";
import { newKey } from "../filling/use-command-key.ts";
import { pinnedPolicy, standingOf } from "../policy/use-policy.ts";
import { queries } from "../queries.ts";
import { carriedOrTold } from "./carried.ts";
import { carryOutHere, mayWait } from "./on-device.ts";
import { openOutbox } from "./outbox.ts";
import { asDecided } from "./queue.ts";
import { readHere } from "./read-here.ts";
import { caseOf, isHere, isUnsettled } from "./waiting.ts";

export const toldAtKey = (id: string) => ["toldAt", id] as const;
export const caseName = (id: string) => `case ${id}`;

export async function readCase(id: string, me: Me): Promise<CaseView> {
  if (isHere(id)) return withWaiting(await readHere(id, me), me);
  const { value, toldAt } = await carriedOrTold(caseName(id), () => api.case(id));
  queries.setQueryData(toldAtKey(id), toldAt ?? null);
  return toldAt === undefined ? value : withWaiting({ ...value, today: dayAt(Date.now()) }, me);
}

async function withWaiting(view: CaseView, me: Me): Promise<CaseView> {
  const outbox = await openOutbox(me.id);
  const waiting = (await outbox.list())
    .filter((one) => isUnsettled(one) && caseOf(one) === view.state.id)
    .toSorted((one, other) => one.order - other.order);
  if (waiting.length === 0) return view;
  const policy = await queries.fetchQuery(pinnedPolicy(view.layer.id, view.release));
  const standing = await queries.fetchQuery(standingOf(view.layer.id));
  let shown = view;
  for (const { work, madeAt } of waiting) {
    if (work.kind !== "command" || !mayWait(work.command)) continue;
    const state: CaseState = shown.state;
    const decided = await carryOutHere({ policy, standing, me, now: madeAt, newId: newKey }, state, work.command);
    if (decided.ok) shown = asDecided(policy, shown, decided);
  }
  return shown;
}
