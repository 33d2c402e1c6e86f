/** Holds the files of attachments against what cases say of them. */
import { join } from "node:path";
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import { type KeptFile, listKeptFiles } from "../attachment/attachment-rows.ts";
import { filePlace } from "../attachment/file-place.ts";
import type { Database } from "../database/database.ts";
import { fromJson } from "../database/json.ts";
import { weigh } from "./weigh.ts";

/** A file that is not as it should be, and whose it is. */
export interface FileFound {
  readonly digest: string;
  readonly problem: "missing" | "changed";
  readonly of: readonly { readonly caseId: string; readonly name: string }[];
}

export interface VerifiedFiles {
  readonly files: number;
  readonly found: readonly FileFound[];
}

export async function verifyFiles(database: Database, dataDir: string): Promise<VerifiedFiles> {
  const kept = await listKeptFiles(database.read);
  const found: FileFound[] = [];
  for (const file of kept) {
    const problem = await problemOf(file, join(dataDir, filePlace(file.digest)));
    if (problem) found.push(await tellFile(database.read, file.digest, problem));
  }
  return { files: kept.length, found };
}

async function problemOf({ digest }: KeptFile, path: string): Promise<FileFound["problem"] | undefined> {
  const there = await weigh(path);
  if (!there) return "missing";
  return there.sha256 === digest ? undefined : "changed";
}

/** By the names that people know it by. */
export async function tellFile(read: Knex, digest: string, problem: FileFound["problem"]): Promise<FileFound> {
  const rows: readonly { readonly id: string; readonly state: string }[] = await read("attachments as a")
    .join("cases as c", (on) => on.on("c.division", "a.division").andOn("c.id", "a.case_id"))
    .where("a.digest", digest)
    .whereNull("a.removed_at")
    .orderBy("a.id")
    .select("a.id", "c.state");
  const of = rows.flatMap(({ id, state: text }) => {
    const state = fromJson<CaseState>(text);
    const attachment = state.attachments?.find((one) => one.id === id);
    return attachment ? [{ caseId: state.id, name: attachment.name }] : [];
  });
  return { digest, problem, of };
}
