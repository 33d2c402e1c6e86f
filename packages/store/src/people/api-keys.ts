/** Keys of other programs: what they may do and where; the secret is shown once, and only its hash is kept. */
import { createHash, randomBytes } from "node:crypto";
import { significantDigits } from "@jiefen/policy";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";

export interface ApiKey {
  /** ULID; what it does is done in this name. */
  readonly id: string;
  readonly division: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly by: string;
  readonly createdAt: number;
  /** It opens nothing from then on. */
  readonly endsAt: number;
  readonly usedAt?: number;
  readonly revokedAt?: number;
}

export interface ApiKeys {
  /** Gives the secret, which nobody is told again. */
  add(key: Pick<ApiKey, "id" | "division" | "name" | "permissions" | "by" | "endsAt">): Promise<string>;
  /** The key of a secret that still opens something; its use is noted. */
  findBySecret(secret: string): Promise<ApiKey | undefined>;
  find(id: string): Promise<ApiKey | undefined>;
  /** Of a division and those within it, the latest first. */
  within(division: string): Promise<readonly ApiKey[]>;
  revoke(id: string): Promise<void>;
}

interface ApiKeyRow {
  division: string;
  id: string;
  name: string;
  permissions: string;
  hash: string;
  by: string;
  created_at: number;
  ends_at: number;
  used_at: number | null;
  revoked_at: number | null;
}

const beginning = "jf_";
/** How often the last use is noted down. */
const noted = 60_000;

export function createApiKeys(database: Database, clock: Clock): ApiKeys {
  const rows = () => database.read<ApiKeyRow>("api_keys");
  return {
    async add({ permissions, endsAt, ...key }) {
      const secret = `${beginning}${randomBytes(32).toString("base64url")}`;
      const row = { ...key, permissions: toJson(permissions), hash: hashed(secret), created_at: clock(), ends_at: endsAt };
      await database.write((trx) => trx<ApiKeyRow>("api_keys").insert({ ...row, used_at: null, revoked_at: null }));
      return secret;
    },
    async findBySecret(secret) {
      const now = clock();
      const row = await rows()
        .where({ hash: hashed(secret) })
        .first();
      if (!row || row.revoked_at !== null || row.ends_at <= now) return undefined;
      if ((row.used_at ?? 0) + noted <= now)
        await database.write((trx) => trx<ApiKeyRow>("api_keys").where({ id: row.id }).update({ used_at: now }));
      return keyOf(row);
    },
    async find(id) {
      const row = await rows().where({ id }).first();
      return row && keyOf(row);
    },
    async within(division) {
      const from = significantDigits(division);
      return (await rows().where("division", ">=", from).where("division", "<", `${from}:`).orderBy("id", "desc").select()).map(keyOf);
    },
    async revoke(id) {
      await database.write((trx) => trx<ApiKeyRow>("api_keys").where({ id }).whereNull("revoked_at").update({ revoked_at: clock() }));
    },
  };
}

function hashed(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function keyOf({ id, division, name, permissions, by, created_at, ends_at, used_at, revoked_at }: ApiKeyRow): ApiKey {
  return {
    id,
    division,
    name,
    permissions: fromJson<readonly string[]>(permissions),
    by,
    createdAt: created_at,
    endsAt: ends_at,
    ...(used_at === null ? {} : { usedAt: used_at }),
    ...(revoked_at === null ? {} : { revokedAt: revoked_at }),
  };
}
