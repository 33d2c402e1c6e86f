/** What is published: releases of a layer, each in force from a day on. */
import type { EffectivePolicy, LocalDate, PolicyFile, Text } from "@jiefen/policy";
import type { Knex } from "knex";
import { fromJson, toJson } from "../database/json.ts";

export interface Publication {
  /** ULID; later ones are greater. */
  readonly id: string;
  readonly layer: string;
  readonly division: string;
  readonly title: Text;
  /** From the highest layer down to this one. */
  readonly chain: readonly string[];
  readonly release: string;
  /** The release of the layer above on which it stands. */
  readonly above?: string;
  /** First day on which it holds, in Asia/Shanghai. */
  readonly effectiveFrom: LocalDate;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  /** A person's id, or `system` for what came from files. */
  readonly publishedBy: string;
  readonly reviewedBy?: string;
  readonly note: string;
  /** Epoch milliseconds; taken back before it came into force. */
  readonly withdrawnAt?: number;
}

interface PublicationRow {
  id: string;
  layer: string;
  division: string;
  title: string;
  chain: string;
  release: string;
  above: string | null;
  effective_from: string;
  published_at: number;
  published_by: string;
  reviewed_by: string | null;
  note: string;
  withdrawn_at: number | null;
}
interface ReleaseRow {
  digest: string;
  layer: string;
  above: string | null;
  created_at: number;
  files: string;
  policy: string;
}

/** A release as it is kept: the layer's own files, and what they make of those above. */
export interface Release {
  readonly policy: EffectivePolicy;
  readonly files: readonly PolicyFile[];
}

/** A release that is there already stays as it is: equal digests mean equal files. */
export async function insertRelease(trx: Knex, { policy, files }: Release, at: number): Promise<void> {
  const row = { digest: policy.release, layer: policy.layer, above: policy.above ?? null, created_at: at };
  await trx<ReleaseRow>("releases")
    .insert({ ...row, files: toJson(files), policy: toJson(policy) })
    .onConflict("digest")
    .ignore();
}

export async function insertPublication(trx: Knex, publication: Publication): Promise<void> {
  await trx<PublicationRow>("publications").insert({
    id: publication.id,
    layer: publication.layer,
    division: publication.division,
    title: toJson(publication.title),
    chain: toJson(publication.chain),
    release: publication.release,
    above: publication.above ?? null,
    effective_from: publication.effectiveFrom,
    published_at: publication.publishedAt,
    published_by: publication.publishedBy,
    reviewed_by: publication.reviewedBy ?? null,
    note: publication.note,
    withdrawn_at: null,
  });
}

/** Takes a publication back; false where it is unknown, in force already, or taken back before. */
export async function withdrawPublication(trx: Knex, id: string, today: LocalDate, at: number): Promise<boolean> {
  const changed = await trx<PublicationRow>("publications")
    .where({ id })
    .whereNull("withdrawn_at")
    .where("effective_from", ">", today)
    .update({ withdrawn_at: at });
  return changed > 0;
}

/** All ever made, of one layer or of all, the latest in force first. */
export async function listPublications(read: Knex, layer?: string): Promise<readonly Publication[]> {
  const query = read<PublicationRow>("publications").orderBy([
    { column: "effective_from", order: "desc" },
    { column: "id", order: "desc" },
  ]);
  if (layer !== undefined) query.where({ layer });
  const rows: readonly PublicationRow[] = await query.select();
  return rows.map(publicationOf);
}

function publicationOf(row: PublicationRow): Publication {
  return {
    id: row.id,
    layer: row.layer,
    division: row.division,
    title: fromJson<Text>(row.title),
    chain: fromJson<readonly string[]>(row.chain),
    release: row.release,
    ...(row.above === null ? {} : { above: row.above }),
    effectiveFrom: row.effective_from,
    publishedAt: Number(row.published_at),
    publishedBy: row.published_by,
    ...(row.reviewed_by === null ? {} : { reviewedBy: row.reviewed_by }),
    note: row.note,
    ...(row.withdrawn_at === null ? {} : { withdrawnAt: Number(row.withdrawn_at) }),
  };
}

export async function findRelease(read: Knex, release: string): Promise<Release | undefined> {
  const row = await read<ReleaseRow>("releases").where({ digest: release }).first("policy", "files");
  return row && { policy: fromJson<EffectivePolicy>(row.policy), files: fromJson<readonly PolicyFile[]>(row.files) };
}

/** Of a layer on a day: the last to come into force by then. */
export function inForceOn(publications: readonly Publication[], day: LocalDate): Publication | undefined {
  return publications.find(({ effectiveFrom, withdrawnAt }) => withdrawnAt === undefined && effectiveFrom <= day);
}
