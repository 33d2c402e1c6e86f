/** What is due, as its reader may see it: whoever is waited for reads whom to visit, and that is noted; the unit's list is masked for everybody. */
import { type CaseState, type ComingTask, hindranceToDecide, hoursLate, lateness, type Task } from "@jiefen/casework";
import { liesWithin, type Policy } from "@jiefen/policy";
import type { NewView } from "@jiefen/store";
import { isRestricted } from "../access/is-restricted.ts";
import type { Reader } from "../access/reader.ts";
import type { AgendaTask } from "../api/index.ts";
import { sightOf } from "../mask/sensitive.ts";
import type { SignedInCall } from "../routes/call.ts";
import { caseSummary } from "./case-summary.ts";
import { nameFacts, partyName } from "./case-title.ts";
import { mayLift } from "./may-lift.ts";
import { handlersOf } from "./people-named.ts";

/** A task of a case; one that is only foreseen says so. */
export interface Due {
  readonly task: Task | ComingTask;
  readonly state: CaseState;
}

/** Roles alone do not tell: what is to be done on a case waits for those where it is held; nobody decides on or lifts what is their own; and whether
 * a case is taken over is decided where it goes. */
export function isForReader(policy: Policy, reader: Reader, { task, state }: Due): boolean {
  const { id: person, roles, division } = reader.person;
  const works = state.handler === person || state.team.some((member) => member.person === person);
  if (task.kind !== "approval" && task.waitingFor.person === undefined && !works && !liesWithin(state.heldBy, division)) return false;
  if (task.kind === "approval") {
    const proposal = state.proposals.find(({ id }) => id === task.about);
    return proposal !== undefined && hindranceToDecide(state, proposal, { person, roles, division }) === undefined;
  }
  if (task.kind !== "card") return true;
  const card = state.cards.find(({ id }) => id === task.about);
  return card !== undefined && mayLift(policy, state, card, reader);
}

export async function agendaTasks(
  { service: { store }, reader, today, now }: SignedInCall,
  due: readonly Due[],
  scope: "mine" | "unit",
): Promise<readonly AgendaTask[]> {
  const names = await store.people.names(handlersOf(due.map(({ state }) => state)));
  const views = new Map<string, NewView>();
  const tasks: AgendaTask[] = [];
  for (const { task, state } of due) {
    const policy: Policy = await store.policies.getPolicy(state.release);
    if (scope === "mine" && !isForReader(policy, reader, { task, state })) continue;
    const masked = scope === "unit" || !sightOf(reader, { state, restricted: isRestricted(policy, state) }).personal;
    const name = task.party === undefined ? undefined : partyName(policy, state.facts, task.party, masked);
    const summary = caseSummary(policy, state, { today, names, masked });
    if (!masked && summary.title !== "") {
      views.set(state.id, {
        key: state,
        view: { id: store.newId(), person: reader.person.id, at: now, facts: nameFacts(policy) },
      });
    }
    tasks.push({
      ...task,
      daysLate: lateness(task.onTimeUntil, today),
      ...(task.dueAt === undefined ? {} : { hoursLate: hoursLate(task.dueAt, now) }),
      forecast: "forecast" in task && task.forecast,
      case: summary,
      version: state.version,
      ...(name === undefined ? {} : { partyName: name }),
    });
  }
  await store.views.writeForDay([...views.values()], today);
  return tasks;
}
