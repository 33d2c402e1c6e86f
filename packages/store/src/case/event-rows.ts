/** Events in the database: appended, read, never changed. */
import type { Event, EventBody } from "@jiefen/casework";
import type { Knex } from "knex";
import { insertAll } from "../database/insert-all.ts";
import { fromJson, toJson } from "../database/json.ts";
import type { LinkedEvent } from "./chain.ts";

export interface CaseKey {
  readonly division: string;
  readonly id: string;
}

interface EventRow {
  division: string;
  case_id: string;
  sequence: number;
  kind: string;
  by: string;
  at: number;
  on: string;
  made_at: number | null;
  body: string;
  hash: string;
}

export async function appendEvents(trx: Knex, key: CaseKey, events: readonly LinkedEvent[]): Promise<void> {
  const rows = events.map(
    (event): EventRow => ({
      division: key.division,
      case_id: key.id,
      sequence: event.sequence,
      kind: event.body.kind,
      by: event.by,
      at: event.at,
      on: event.on,
      made_at: event.madeAt ?? null,
      body: toJson(event.body),
      hash: event.hash,
    }),
  );
  await insertAll(trx, "events", rows);
}

/** Oldest first; only those after `after`, if given. */
export async function readEvents(read: Knex, key: CaseKey, after = 0): Promise<readonly LinkedEvent[]> {
  const rows = await read<EventRow>("events")
    .where({ division: key.division, case_id: key.id })
    .where("sequence", ">", after)
    .orderBy("sequence")
    .select();
  return rows.map((row) => ({ ...eventOf(row), hash: row.hash }));
}

function eventOf(row: EventRow): Event {
  const { sequence, by, at, on, made_at: madeAt } = row;
  return { sequence, by, at, on, ...(madeAt === null ? {} : { madeAt }), body: fromJson<EventBody>(row.body) };
}
