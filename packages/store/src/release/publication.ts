/** What is published: one line per layer and release, the last of a layer being the current one. */
import type { EffectivePolicy, Text } from "@jiefen/policy";
import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";
import { digest } from "../disk/digest.ts";
import { type Documents, standingDocuments } from "./standing-documents.ts";

export interface Publication {
  /** ULID; later ones are greater. */
  readonly id: string;
  readonly layer: string;
  readonly division: string;
  readonly title: Text;
  readonly chain: readonly string[];
  readonly release: string;
  /** Digest of the always-current documents. */
  readonly standing: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
}

interface PublicationRow {
  id: string;
  layer: string;
  division: string;
  title: string;
  chain: string;
  release: string;
  standing: string;
  published_at: number;
  published_by: string;
}
interface ReleaseRow {
  digest: string;
  layer: string;
  created_at: number;
  policy: string;
}
interface StandingRow {
  digest: string;
  layer: string;
  created_at: number;
  documents: string;
}

export interface ToPublish {
  readonly id: string;
  readonly policy: EffectivePolicy;
  readonly division: string;
  readonly title: Text;
}

/** Adds one line to the publications; a release or standing that is there already is kept as it is. */
export async function insertPublication(trx: Knex, entry: ToPublish, at: number, by: string): Promise<void> {
  const { policy } = entry;
  const documents = standingDocuments(policy.documents);
  const standing = digest.sha256(digest.canonical({ layer: policy.layer, documents }));
  await trx<ReleaseRow>("releases")
    .insert({ digest: policy.release, layer: policy.layer, created_at: at, policy: toJson(policy) })
    .onConflict("digest")
    .ignore();
  await trx<StandingRow>("standings")
    .insert({ digest: standing, layer: policy.layer, created_at: at, documents: toJson(documents) })
    .onConflict("digest")
    .ignore();
  await trx<PublicationRow>("publications").insert({
    id: entry.id,
    layer: policy.layer,
    division: entry.division,
    title: toJson(entry.title),
    chain: toJson(policy.chain),
    release: policy.release,
    standing,
    published_at: at,
    published_by: by,
  });
}

/** The current publication of every layer, in the order of the layers' ids. */
export async function currentPublications(database: Database): Promise<readonly Publication[]> {
  const rows = await database
    .read<PublicationRow>("publications")
    .whereIn("id", database.read<PublicationRow>("publications").max("id").groupBy("layer"))
    .orderBy("layer")
    .select();
  return rows.map((row) => ({
    id: row.id,
    layer: row.layer,
    division: row.division,
    title: fromJson<Text>(row.title),
    chain: fromJson<readonly string[]>(row.chain),
    release: row.release,
    standing: row.standing,
    publishedAt: row.published_at,
  }));
}

export async function findReleased(database: Database, release: string): Promise<EffectivePolicy | undefined> {
  const row = await database.read<ReleaseRow>("releases").where({ digest: release }).first("policy");
  return row && fromJson<EffectivePolicy>(row.policy);
}

export async function findStandingDocuments(database: Database, standing: string): Promise<Documents | undefined> {
  const row = await database.read<StandingRow>("standings").where({ digest: standing }).first("documents");
  return row && fromJson<Documents>(row.documents);
}
