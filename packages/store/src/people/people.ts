/** The people who work with the product: accounts with roles and a division. */

import { significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import { toJson } from "../database/json.ts";
import { type Account, type AccountRow, accountOf, type Person, personOf } from "./account-rows.ts";

export interface People {
  /** `password` is the hash. False when the account name is taken. */
  add(person: Person, password: string, at: number): Promise<boolean>;
  /** Adds the very first person; false when there is somebody already. */
  addFirst(person: Person, password: string, at: number): Promise<boolean>;
  find(id: string): Promise<Person | undefined>;
  findAccount(id: string): Promise<Account | undefined>;
  findByAccount(account: string): Promise<{ readonly person: Person; readonly password: string } | undefined>;
  any(): Promise<boolean>;
  /** Active people of a division and of those within it, by name. */
  within(division: string): Promise<readonly Person[]>;
  /** Active people who stand for a department of these, by division. */
  standingFor(departments: readonly string[]): Promise<readonly Person[]>;
  /** All who may sign in. */
  active(): Promise<readonly Person[]>;
  /** Names by id, of programs with a key and of people on the roster too; ids of nobody are left out. */
  names(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
  demonstrations(): Promise<readonly Person[]>;
  change(id: string, version: number, to: AccountChange, rule: LastManager): Promise<Changed>;
  /** The hash of a new password; `due`: an administrator chose it, and the person must choose another. What everybody knew, they no longer do. */
  setPassword(id: string, password: string, due: boolean): Promise<void>;
}

export type AccountChange = Pick<Person, "name" | "division" | "roles" | "active" | "department">;
/** Whether a person may manage people; one who does must stay. */
export type LastManager = (person: Pick<Person, "division" | "roles">) => boolean;
export type Changed =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly why: "unknown" | "stale" | "last-manager" };

export function createPeople(database: Database): People {
  const { read } = database;
  const rows = () => read<AccountRow>("accounts");
  return {
    add: (person, password, at) => database.write((trx) => insert(trx, person, password, at)),
    addFirst: (person, password, at) =>
      database.write(async (trx) => ((await trx("accounts").first("id")) === undefined ? insert(trx, person, password, at) : false)),
    async find(id) {
      const row = await rows().where({ id }).first();
      return row && personOf(row);
    },
    async findAccount(id) {
      const row = await rows().where({ id }).first();
      return row && accountOf(row);
    },
    async findByAccount(account) {
      const row = await rows().where({ account: account.trim().toLowerCase() }).first();
      return row && { person: personOf(row), password: row.password };
    },
    async any() {
      return (await rows().first("id")) !== undefined;
    },
    async within(division) {
      const from = significantDigits(division);
      const found = await rows()
        .where("division", ">=", from)
        .where("division", "<", `${from}:`)
        .where({ active: 1 })
        .orderBy(["name", "id"])
        .select();
      return found.map(personOf);
    },
    async standingFor(departments) {
      const found = await rows().whereIn("department", departments).where({ active: 1 }).orderBy(["division", "id"]).select();
      return found.map(personOf);
    },
    async active() {
      return (await rows().where({ active: 1 }).orderBy("id").select()).map(personOf);
    },
    async names(ids) {
      const wanted = [...new Set(ids)];
      const people = await rows().whereIn("id", wanted).select("id", "name");
      const programs = await read<Pick<AccountRow, "id" | "name">>("api_keys").whereIn("id", wanted).select("id", "name");
      const onRoster = await read<Pick<AccountRow, "id" | "name">>("roster").whereIn("id", wanted).select("id", "name");
      const found = [...programs, ...onRoster, ...people];
      return Object.fromEntries(found.map((row) => [row.id, row.name]));
    },
    async demonstrations() {
      return (await rows().where({ demonstration: 1, active: 1 }).orderBy(["division", "id"]).select()).map(personOf);
    },
    change: (id, version, to, manages) => database.write((trx) => change(trx, { id, version, to, manages })),
    async setPassword(id, password, due) {
      await database.write((trx) =>
        trx<AccountRow>("accounts")
          .where({ id })
          .update({ password, password_change_due: due ? 1 : 0, demonstration: 0 }),
      );
    },
  };
}

interface Wanted {
  readonly id: string;
  readonly version: number;
  readonly to: AccountChange;
  readonly manages: LastManager;
}

/** INVARIANT: somebody who may sign in and manage people is always there; looked at in the transaction, so that two who leave at once do not both. */
async function change(trx: Knex, { id, version, to, manages }: Wanted): Promise<Changed> {
  const row = await trx<AccountRow>("accounts").where({ id }).first();
  if (!row) return { ok: false, why: "unknown" };
  if (row.version !== version) return { ok: false, why: "stale" };
  const before = personOf(row);
  const leaves = before.active && manages(before) && !(to.active && manages(to));
  if (leaves) {
    const others = await trx<AccountRow>("accounts").where({ active: 1 }).whereNot({ id }).select();
    if (!others.some((other) => manages(personOf(other)))) return { ok: false, why: "last-manager" };
  }
  const { name, division, roles, active, department } = to;
  await trx<AccountRow>("accounts")
    .where({ id })
    .update({ name, division, roles: toJson(roles), active: active ? 1 : 0, department: department ?? null, version: version + 1 });
  const { department: _before, ...rest } = accountOf(row);
  const posted = { name, division, roles, active, ...(department === undefined ? {} : { department }) };
  return { ok: true, account: { ...rest, ...posted, version: version + 1 } };
}

async function insert(trx: Knex, person: Person, password: string, at: number): Promise<boolean> {
  const account = person.account.trim().toLowerCase();
  if ((await trx<AccountRow>("accounts").where({ account }).first("id")) !== undefined) return false;
  await trx<AccountRow>("accounts").insert({
    division: person.division,
    id: person.id,
    account,
    name: person.name,
    roles: toJson(person.roles),
    password,
    demonstration: person.demonstration ? 1 : 0,
    active: person.active ? 1 : 0,
    password_change_due: person.passwordChangeDue ? 1 : 0,
    version: 1,
    created_at: at,
    department: person.department ?? null,
  });
  return true;
}
