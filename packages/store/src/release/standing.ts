/** What is always current and never pinned (law 7): each layer's own organisation, guards and calendar, published apart from its releases. */
import type { PolicyFile } from "@jiefen/policy";
import type { Knex } from "knex";
import { fromJson, toJson } from "../database/json.ts";
import { digest } from "../disk/digest.ts";

export interface StandingPublication {
  readonly layer: string;
  /** SHA-256, in hex, over the layer and its files. */
  readonly standing: string;
}

interface StandingRow {
  digest: string;
  layer: string;
  created_at: number;
  files: string;
}
interface StandingPublicationRow {
  id: string;
  layer: string;
  standing: string;
  published_at: number;
  published_by: string;
}

export function standingDigest(layer: string, files: readonly PolicyFile[]): string {
  const contents = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  return digest.sha256(digest.canonical({ layer, files: contents }));
}

export async function insertStanding(
  trx: Knex,
  { id, layer, files, by }: { readonly id: string; readonly layer: string; readonly files: readonly PolicyFile[]; readonly by: string },
  at: number,
): Promise<void> {
  const standing = standingDigest(layer, files);
  await trx<StandingRow>("standings")
    .insert({ digest: standing, layer, created_at: at, files: toJson(files) })
    .onConflict("digest")
    .ignore();
  await trx<StandingPublicationRow>("standing_publications").insert({ id, layer, standing, published_at: at, published_by: by });
}

/** The current one of every layer that has any: its digest, without the files. */
export async function currentStandings(read: Knex): Promise<readonly StandingPublication[]> {
  const rows = await read<StandingPublicationRow>("standing_publications")
    .whereIn("id", read<StandingPublicationRow>("standing_publications").max("id").groupBy("layer"))
    .orderBy("layer")
    .select("layer", "standing");
  return rows.map(({ layer, standing }) => ({ layer, standing }));
}

export async function standingFiles(read: Knex, standing: string): Promise<readonly PolicyFile[]> {
  const row = await read<StandingRow>("standings").where({ digest: standing }).first("files");
  return row ? fromJson<readonly PolicyFile[]>(row.files) : [];
}
