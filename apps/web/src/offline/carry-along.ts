/** What a person takes along: the policy in force, their agenda, and the cases it speaks of, those due soonest first. */
import type { Me } from "@jiefen/server/client";
import { api } from "../api.ts";
import { currentPolicy, pinnedPolicy, standingOf } from "../policy/use-policy.ts";
import { queries } from "../queries.ts";
import { openedVault } from "../session/vault.ts";
import { findTold, keepTold } from "./carried.ts";
import { caseName } from "./read-case.ts";

/** Each is asked for by itself, and noted by the server as seen. */
const mostCases = 60;

export const agendaName = (scope: "mine" | "unit") => `agenda ${scope}`;

export interface Carried {
  readonly cases: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Null where this device does not work without network. */
export async function carryAlong(me: Me): Promise<Carried | null> {
  if (!(await openedVault(me.id)).offline) return null;
  if (me.layer !== undefined) {
    await queries.fetchQuery(currentPolicy(me.layer));
    await queries.fetchQuery(standingOf(me.layer));
  }
  const agenda = await api.agenda({ scope: "mine" });
  await keepTold(agendaName("mine"), agenda);
  const versions = new Map(agenda.tasks.map(({ caseId, version }) => [caseId, version]));
  const taken = [...versions].slice(0, mostCases);
  for (const [id, version] of taken) {
    const known = await findTold<Awaited<ReturnType<typeof api.case>>>(caseName(id));
    const view = known && known.value.state.version === version && known.value.today === agenda.today ? known.value : await api.case(id);
    if (view !== known?.value) await keepTold(caseName(id), view);
    await queries.fetchQuery(pinnedPolicy(view.layer.id, view.release));
    await queries.fetchQuery(standingOf(view.layer.id));
  }
  return { cases: taken.length, at: Date.now() };
}
