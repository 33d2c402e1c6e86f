/** The projection of a case: its state, and beside it what lists filter and sort by. Always written with the events it follows from. */
import { type CaseState, identitiesOf, openAskings, openCalls, openSessions } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Knex } from "knex";
import { fromJson, toJson } from "../database/json.ts";
import type { CaseKey } from "./event-rows.ts";

export interface CaseRow {
  division: string;
  id: string;
  held_by: string;
  offered_to: string | null;
  version: number;
  head: string;
  layer: string;
  release: string;
  type: string;
  restricted: number;
  level: string;
  provisional: number;
  colour: string | null;
  stage: string;
  open: number;
  handler: string | null;
  accepted_on: string;
  closed_on: string | null;
  day: string;
  next_due_on: string | null;
  next_on_time_until: string | null;
  names: string;
  state: string;
  merged_into: string | null;
  updated_at: number;
}

/** A case as it is kept: its state, and the hash of its last event. */
export interface StoredCase {
  readonly state: CaseState;
  readonly head: string;
}

/** Who counts as working on a case: handler, team, those asked to it, called for help, or invited to a session still to be held; until there is a handler, whoever took it in. */
export function membersOf(state: CaseState): readonly string[] {
  const invited = openSessions(state).flatMap((session) => session.invited.flatMap(({ person }) => (person === undefined ? [] : [person])));
  const first = state.handler === undefined && state.heldBy === state.division ? [state.acceptedBy] : [];
  const asked = openAskings(state).map(({ person }) => person);
  const called = openCalls(state).flatMap((call) => call.called.flatMap(({ person }) => (person === undefined ? [] : [person])));
  const handling = state.handler === undefined ? first : [state.handler];
  return [...new Set([...handling, ...state.team.map((member) => member.person), ...asked, ...called, ...invited])];
}

export interface Due {
  readonly dueOn: string;
  readonly onTimeUntil: string;
}

export function caseRow(policy: Policy, { state, head }: StoredCase, tasks: readonly Due[], at: number): CaseRow {
  const scale = policy.scales[0]?.id ?? "";
  const earliest = (days: readonly string[]) => [...days].sort()[0] ?? null;
  return {
    division: state.division,
    id: state.id,
    held_by: state.heldBy,
    offered_to: state.offeredTo ?? null,
    version: state.version,
    head,
    layer: state.layer,
    release: state.release,
    type: state.type,
    restricted: policy.disputeTypes.find((type) => type.id === state.type)?.restricted ? 1 : 0,
    level: state.inForce[scale] ?? "",
    provisional: state.assessed[scale]?.provisional ? 1 : 0,
    colour: state.plan?.colour ?? null,
    stage: state.stage,
    open: state.open ? 1 : 0,
    handler: state.handler ?? null,
    accepted_on: state.acceptedOn,
    closed_on: state.closedOn ?? null,
    day: state.day,
    next_due_on: earliest(tasks.map((task) => task.dueOn)),
    next_on_time_until: earliest(tasks.map((task) => task.onTimeUntil)),
    names: namesOf(policy, state),
    state: toJson(state),
    merged_into: state.mergedInto?.caseId ?? null,
    updated_at: at,
  };
}

/** What the parties are called, as names are compared. */
export function namesOf(policy: Policy, { facts }: CaseState): string {
  return identitiesOf(policy, facts)
    .filter((identity) => identity.kind === "name")
    .map((identity) => identity.value)
    .join("\n");
}

export async function writeCaseRow(trx: Knex, row: CaseRow): Promise<void> {
  await trx<CaseRow>("cases").insert(row).onConflict(["division", "id"]).merge();
}

export async function writeMembers(trx: Knex, state: CaseState): Promise<void> {
  const key = { division: state.division, case_id: state.id };
  await trx("members").where(key).delete();
  const members = membersOf(state).map((person) => ({ ...key, person }));
  // A case that another division has just taken over has nobody yet.
  if (members.length > 0) await trx("members").insert(members);
}

export async function findCase(read: Knex, id: string): Promise<StoredCase | undefined> {
  const row = await read<CaseRow>("cases").where({ id }).first("state", "head");
  return row && { state: fromJson<CaseState>(row.state), head: row.head };
}

/** Where a case stands now, for the check inside a write. */
export async function findPosition(trx: Knex, key: CaseKey): Promise<{ readonly version: number; readonly head: string } | undefined> {
  const row = await trx<CaseRow>("cases").where({ division: key.division, id: key.id }).first("version", "head");
  return row;
}
