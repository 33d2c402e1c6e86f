/** The roster: people who may be asked to mediate, with an account or without. */
import { significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";

/** Of a person on the roster: with whom they may not mediate. */
export interface Kin {
  readonly name: string;
  readonly relation?: string;
  /** The last four characters of the ID number. */
  readonly idNumberEnd?: string;
}

export interface RosterPerson {
  /** ULID. */
  readonly id: string;
  readonly division: string;
  readonly name: string;
  /** Of those that the policy of the division knows. */
  readonly profession: string;
  readonly phone?: string;
  /** Codes of villages and townships they serve, beside their own division. */
  readonly serves: readonly string[];
  readonly languages: readonly string[];
  /** Dispute types. */
  readonly specialities: readonly string[];
  /** The unit they work for. */
  readonly worksFor?: string;
  readonly idNumberEnd?: string;
  readonly kin: readonly Kin[];
  readonly remark?: string;
  readonly active: boolean;
  /** Id of their account, if they have one. */
  readonly account?: string;
  /** Counts the changes. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export type RosterEntry = Omit<RosterPerson, "id" | "version" | "createdAt">;

export interface RosterFilter {
  /** People of this division and of those within it. */
  readonly division: string;
  /** Part of the name, of the phone or of the unit. */
  readonly q?: string;
  readonly profession?: string;
  readonly language?: string;
  readonly speciality?: string;
  readonly active?: boolean;
}

export interface Roster {
  add(id: string, entry: RosterEntry): Promise<RosterPerson>;
  /** Undefined where it was changed meanwhile. */
  change(id: string, version: number, entry: RosterEntry): Promise<RosterPerson | undefined>;
  find(id: string): Promise<RosterPerson | undefined>;
  /** Active people who have this account; one may serve in several places. */
  ofAccount(account: string): Promise<RosterPerson | undefined>;
  /** By name, and how many there are. */
  list(filter: RosterFilter, limit: number): Promise<{ readonly items: readonly RosterPerson[]; readonly total: number }>;
  /** By id of account or roster: on how many open cases each works; who works on none is left out. */
  load(people: readonly string[]): Promise<Readonly<Record<string, number>>>;
}

interface RosterRow {
  division: string;
  id: string;
  name: string;
  profession: string;
  phone: string | null;
  serves: string;
  languages: string;
  specialities: string;
  works_for: string | null;
  id_number_end: string | null;
  kin: string;
  remark: string | null;
  active: number;
  account: string | null;
  version: number;
  created_at: number;
}

/** A statement carries only so many ids. */
const batch = 400;

export function createRoster(database: Database, clock: Clock): Roster {
  const rows = () => database.read<RosterRow>("roster");
  const matching = (filter: RosterFilter) => {
    const query = rows();
    narrow(query, filter);
    return query;
  };
  return {
    async add(id, entry) {
      const row: RosterRow = { ...columnsOf(entry), id, version: 1, created_at: clock() };
      await database.write((trx) => trx<RosterRow>("roster").insert(row));
      return personOf(row);
    },
    async change(id, version, entry) {
      return await database.write(async (trx) => {
        const row = await trx<RosterRow>("roster").where({ id }).first();
        if (row?.version !== version) return undefined;
        const to: RosterRow = { ...row, ...columnsOf(entry), version: version + 1 };
        await trx<RosterRow>("roster").where({ id }).update(to);
        return personOf(to);
      });
    },
    async find(id) {
      const row = await rows().where({ id }).first();
      return row && personOf(row);
    },
    async ofAccount(account) {
      const row = await rows().where({ account, active: 1 }).first();
      return row && personOf(row);
    },
    async list(filter, limit) {
      const counted: readonly { readonly total: number }[] = await matching(filter).count({ total: "*" });
      const found: readonly RosterRow[] = await matching(filter).orderBy(["name", "id"]).limit(limit).select();
      return { items: found.map(personOf), total: Number(counted[0]?.total ?? 0) };
    },
    async load(people) {
      const wanted = [...new Set(people)];
      const found: { readonly person: string; readonly open: number }[] = [];
      for (let from = 0; from < wanted.length; from += batch) {
        const counted: readonly { readonly person: string; readonly open: number }[] = await database
          .read("members as m")
          .join("cases as c", (on) => {
            on.on("c.division", "m.division").andOn("c.id", "m.case_id");
          })
          .where("c.open", 1)
          .whereIn("m.person", wanted.slice(from, from + batch))
          .groupBy("m.person")
          .select("m.person")
          .count({ open: "*" });
        found.push(...counted);
      }
      return Object.fromEntries(found.map(({ person, open }) => [person, Number(open)]));
    },
  };
}

function narrow(query: Knex.QueryBuilder, { division, q, profession, language, speciality, active }: RosterFilter): void {
  const from = significantDigits(division);
  query.where("division", ">=", from).where("division", "<", `${from}:`);
  if (active !== undefined) query.where("active", active ? 1 : 0);
  if (profession !== undefined) query.where({ profession });
  for (const [column, value] of [
    ["languages", language],
    ["specialities", speciality],
  ] as const) {
    if (value !== undefined) query.whereRaw("?? LIKE ? ESCAPE '\\'", [column, `%${escaped(JSON.stringify(value))}%`]);
  }
  if (q !== undefined && q !== "") {
    const part = `%${escaped(q)}%`;
    query.where((found) => {
      for (const column of ["name", "phone", "works_for"]) found.orWhereRaw("?? LIKE ? ESCAPE '\\'", [column, part]);
    });
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

function columnsOf(entry: RosterEntry): Omit<RosterRow, "id" | "version" | "created_at"> {
  return {
    division: entry.division,
    name: entry.name,
    profession: entry.profession,
    phone: entry.phone ?? null,
    serves: toJson(entry.serves),
    languages: toJson(entry.languages),
    specialities: toJson(entry.specialities),
    works_for: entry.worksFor ?? null,
    id_number_end: entry.idNumberEnd ?? null,
    kin: toJson(entry.kin),
    remark: entry.remark ?? null,
    active: entry.active ? 1 : 0,
    account: entry.account ?? null,
  };
}

function personOf(row: RosterRow): RosterPerson {
  return {
    id: row.id,
    division: row.division,
    name: row.name,
    profession: row.profession,
    ...(row.phone === null ? {} : { phone: row.phone }),
    serves: fromJson<readonly string[]>(row.serves),
    languages: fromJson<readonly string[]>(row.languages),
    specialities: fromJson<readonly string[]>(row.specialities),
    ...(row.works_for === null ? {} : { worksFor: row.works_for }),
    ...(row.id_number_end === null ? {} : { idNumberEnd: row.id_number_end }),
    kin: fromJson<readonly Kin[]>(row.kin),
    ...(row.remark === null ? {} : { remark: row.remark }),
    active: row.active === 1,
    ...(row.account === null ? {} : { account: row.account }),
    version: row.version,
    createdAt: row.created_at,
  };
}
