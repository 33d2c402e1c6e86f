/** The secret of the party index: a file beside the database, so that a copy of the database alone cannot be searched by ID number. */
import { randomBytes } from "node:crypto";
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { Knex } from "knex";
import type { Database } from "./database/database.ts";
import { digest } from "./disk/digest.ts";

interface SettingRow {
  name: string;
  value: string;
}

export const indexKeyFile = "index.key";

/** Reads the key or makes one. Throws when the file is not the one this database was indexed with, since earlier disputes would silently no longer
 * be found. */
export async function openIndexKey(dataDir: string, database: Database): Promise<Buffer> {
  const path = join(dataDir, indexKeyFile);
  const present = await fs.readFile(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  const known = await database.read<SettingRow>("settings").where({ name: "index-key" }).first();
  if (known && (!present || fingerprint(present) !== known.value)) {
    throw new Error(
      `The file \`${indexKeyFile}\` beside the database is missing or another one; put back the one that was kept with this database.`,
    );
  }
  if (present && known) return present;
  const key = present ?? randomBytes(32);
  if (!present) await fs.writeFile(path, key, { mode: 0o600, flag: "wx" });
  await database.write((trx: Knex) =>
    trx<SettingRow>("settings")
      .insert({ name: "index-key", value: fingerprint(key) })
      .onConflict("name")
      .ignore(),
  );
  return key;
}

function fingerprint(key: Buffer): string {
  return digest.sha256(key.toString("base64url"));
}
