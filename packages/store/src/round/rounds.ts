/** Rounds from household to household: where, with whom, how many were visited, and which disputes came of them. */
import { type LocalDate, significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";

/** Who went along: a person of the organisation or of the roster, or somebody in words. */
export interface Companion {
  readonly person?: string;
  readonly name: string;
}

export interface RoundEntry {
  /** Chosen by the device on which the round began. */
  readonly id: string;
  readonly division: string;
  /** The way in that it went by. */
  readonly channel: string;
  readonly on: LocalDate;
  /** Who led it, and keeps it. */
  readonly by: string;
  readonly place?: string;
  readonly company: readonly Companion[];
  readonly visited: number;
  /** Of those visited: with nothing to report. */
  readonly nothing: number;
  /** Counts what is kept of it; the greater one holds. */
  readonly version: number;
  /** Epoch milliseconds, by the device. */
  readonly madeAt: number;
}

/** `cases`: taken in on it by whoever led it. */
export interface KeptRound extends RoundEntry {
  readonly cases: readonly string[];
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface RoundFilter {
  /** Rounds of this division and of those within it. */
  readonly division: string;
  /** Led by this person, or with them along. */
  readonly person?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Of these alone. */
  readonly ids?: readonly string[];
}

export type Keeping =
  | { readonly ok: true; readonly before?: KeptRound; readonly round: KeptRound }
  /** It is somebody else's. */
  | { readonly ok: false; readonly kind: "not-theirs" }
  /** It is kept as something else already. */
  | { readonly ok: false; readonly kind: "changed" };

export interface Rounds {
  /** The same again changes nothing. */
  keep(entry: RoundEntry): Promise<Keeping>;
  find(id: string): Promise<KeptRound | undefined>;
  /** The latest first, and how many there are. */
  list(filter: RoundFilter, limit: number): Promise<{ readonly items: readonly KeptRound[]; readonly total: number }>;
  /** The last one a person led. */
  lastOf(person: string): Promise<KeptRound | undefined>;
  /** A dispute was taken in on a round, which may be told of only later. */
  addCase(round: string, taken: { readonly division: string; readonly caseId: string; readonly person: string }): Promise<void>;
}

interface RoundRow {
  division: string;
  id: string;
  channel: string;
  on_day: LocalDate;
  person: string;
  where_to: string | null;
  company: string;
  visited: number;
  nothing: number;
  version: number;
  made_at: number;
  created_at: number;
}

interface RoundCaseRow {
  division: string;
  round: string;
  case_id: string;
  person: string;
}

export function createRounds(database: Database, clock: Clock): Rounds {
  return {
    async keep(entry) {
      return await database.write(async (trx): Promise<Keeping> => {
        const row = await trx<RoundRow>("rounds").where({ id: entry.id }).first();
        const [before] = row ? await withCases(trx, [row]) : [];
        if (before && before.by !== entry.by) return { ok: false, kind: "not-theirs" };
        const to: RoundRow = { ...columnsOf(entry), created_at: before?.createdAt ?? clock() };
        if (before && entry.version <= before.version) {
          const same = toJson(told(before)) === toJson(told(entry));
          return entry.version === before.version && same ? { ok: true, before, round: before } : { ok: false, kind: "changed" };
        }
        if (row) await trx<RoundRow>("rounds").where({ id: entry.id }).update(to);
        else await trx<RoundRow>("rounds").insert(to);
        const [round] = await withCases(trx, [to]);
        if (!round) throw new Error("One row gives one round.");
        return { ok: true, ...(before && { before }), round };
      });
    },
    async find(id) {
      const [round] = await withCases(database.read, await database.read<RoundRow>("rounds").where({ id }).select());
      return round;
    },
    async list(filter, limit) {
      const counted: readonly { readonly total: number }[] = await narrowed(database.read, filter).count({ total: "*" });
      const found: readonly RoundRow[] = await narrowed(database.read, filter)
        .orderBy([
          { column: "on_day", order: "desc" },
          { column: "made_at", order: "desc" },
          { column: "id", order: "desc" },
        ])
        .limit(limit)
        .select();
      return { items: await withCases(database.read, found), total: Number(counted[0]?.total ?? 0) };
    },
    async lastOf(person) {
      const found: readonly RoundRow[] = await database
        .read<RoundRow>("rounds")
        .where({ person })
        .orderBy([
          { column: "on_day", order: "desc" },
          { column: "made_at", order: "desc" },
        ])
        .limit(1)
        .select();
      return (await withCases(database.read, found))[0];
    },
    async addCase(round, { division, caseId, person }) {
      await database.write((trx) =>
        trx<RoundCaseRow>("round_cases").insert({ division, round, case_id: caseId, person }).onConflict(["division", "case_id"]).ignore(),
      );
    },
  };
}

function narrowed(read: Knex, { division, person, from, to, ids }: RoundFilter) {
  const digits = significantDigits(division);
  const query = read<RoundRow>("rounds").where("division", ">=", digits).where("division", "<", `${digits}:`);
  if (from !== undefined) query.where("on_day", ">=", from);
  if (to !== undefined) query.where("on_day", "<=", to);
  // As one value, since there may be more than a statement takes.
  if (ids !== undefined) query.whereRaw("id IN (SELECT value FROM json_each(?))", [toJson(ids)]);
  if (person !== undefined)
    query.where((theirs) => {
      theirs.where({ person }).orWhereRaw("EXISTS (SELECT 1 FROM json_each(company) WHERE json_extract(value, '$.person') = ?)", [person]);
    });
  return query;
}

async function withCases(read: Knex, rows: readonly RoundRow[]): Promise<readonly KeptRound[]> {
  const taken: readonly RoundCaseRow[] = await read<RoundCaseRow>("round_cases")
    .whereIn(
      "round",
      rows.map(({ id }) => id),
    )
    .orderBy("case_id")
    .select();
  return rows.map((row) => roundOf(row, taken));
}

/** What a round says, in one order. */
function told({ division, channel, on, place, company, visited, nothing }: RoundEntry) {
  return [division, channel, on, place ?? null, company.map(({ person, name }) => [person ?? null, name]), visited, nothing];
}

function columnsOf(entry: RoundEntry): Omit<RoundRow, "created_at"> {
  return {
    division: entry.division,
    id: entry.id,
    channel: entry.channel,
    on_day: entry.on,
    person: entry.by,
    where_to: entry.place ?? null,
    company: toJson(entry.company),
    visited: entry.visited,
    nothing: entry.nothing,
    version: entry.version,
    made_at: entry.madeAt,
  };
}

function roundOf(row: RoundRow, taken: readonly RoundCaseRow[]): KeptRound {
  return {
    id: row.id,
    division: row.division,
    channel: row.channel,
    on: row.on_day,
    by: row.person,
    ...(row.where_to === null ? {} : { place: row.where_to }),
    company: fromJson<readonly Companion[]>(row.company),
    visited: row.visited,
    nothing: row.nothing,
    version: row.version,
    madeAt: row.made_at,
    createdAt: row.created_at,
    cases: taken.filter(({ round, person }) => round === row.id && person === row.person).map(({ case_id }) => case_id),
  };
}
