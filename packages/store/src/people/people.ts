/** The people who work with the product: accounts with roles and a division. */
import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";
import { significantDigits } from "../division.ts";

export interface Person {
  /** ULID. */
  readonly id: string;
  /** What they sign in with; lower case. */
  readonly account: string;
  readonly name: string;
  readonly division: string;
  /** Role ids of the organisation. */
  readonly roles: readonly string[];
  readonly demonstration: boolean;
  readonly active: boolean;
}

interface PersonRow {
  division: string;
  id: string;
  account: string;
  name: string;
  roles: string;
  password: string;
  demonstration: number;
  active: number;
  created_at: number;
}

export interface People {
  /** `password` is the hash. False when the account name is taken. */
  add(person: Person, password: string, at: number): Promise<boolean>;
  /** Adds the very first person; false when there is somebody already. */
  addFirst(person: Person, password: string, at: number): Promise<boolean>;
  find(id: string): Promise<Person | undefined>;
  findByAccount(account: string): Promise<{ readonly person: Person; readonly password: string } | undefined>;
  any(): Promise<boolean>;
  /** Active people of a division and of those within it, by name. */
  within(division: string): Promise<readonly Person[]>;
  /** Names by id; ids of nobody are left out. */
  names(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
  demonstrations(): Promise<readonly Person[]>;
}

export function createPeople(database: Database): People {
  const { read } = database;
  const rows = () => read<PersonRow>("accounts");
  return {
    add: (person, password, at) => database.write((trx) => insert(trx, person, password, at)),
    addFirst: (person, password, at) =>
      database.write(async (trx) => ((await trx("accounts").first("id")) === undefined ? insert(trx, person, password, at) : false)),
    async find(id) {
      const row = await rows().where({ id }).first();
      return row && personOf(row);
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
    async names(ids) {
      const found = await rows()
        .whereIn("id", [...new Set(ids)])
        .select("id", "name");
      return Object.fromEntries(found.map((row) => [row.id, row.name]));
    },
    async demonstrations() {
      return (await rows().where({ demonstration: 1, active: 1 }).orderBy(["division", "id"]).select()).map(personOf);
    },
  };
}

async function insert(trx: Knex, person: Person, password: string, at: number): Promise<boolean> {
  const account = person.account.trim().toLowerCase();
  if ((await trx<PersonRow>("accounts").where({ account }).first("id")) !== undefined) return false;
  await trx<PersonRow>("accounts").insert({
    division: person.division,
    id: person.id,
    account,
    name: person.name,
    roles: toJson(person.roles),
    password,
    demonstration: person.demonstration ? 1 : 0,
    active: person.active ? 1 : 0,
    created_at: at,
  });
  return true;
}

function personOf(row: PersonRow): Person {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    division: row.division,
    roles: fromJson<readonly string[]>(row.roles),
    demonstration: row.demonstration === 1,
    active: row.active === 1,
  };
}
