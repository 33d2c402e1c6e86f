/** Word templates of papers: kept for good once a draft has named one, since a release may print by it for years. */
import { createHash } from "node:crypto";
import { findAt, isObject, type LayerTemplate, type PolicyFile } from "@jiefen/policy";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

interface TemplateRow {
  digest: string;
  bytes: Buffer;
  at: number;
}

/** Bytes that a template may have: 1 MB. */
export const largestTemplate = 2 ** 20;

export function templateDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Of all templates that the papers in these files name. */
export function templatesNamed(files: readonly Pick<PolicyFile, "path" | "content">[]): readonly string[] {
  const papers = files.flatMap(({ path, content }) => (path === "rules/papers.json" ? [findAt(content, ["papers"])] : []));
  const digests = papers.flatMap((all) => Object.values(isObject(all) ? all : {}).map((paper) => findAt(paper, ["template", "digest"])));
  return [...new Set(digests.filter((digest) => typeof digest === "string"))];
}

export interface PaperTemplates {
  /** Gives the digest (SHA-256 in hex) by which it is found again; keeping the same bytes twice keeps them once. */
  keep(bytes: Uint8Array): Promise<string>;
  find(digest: string): Promise<Uint8Array | undefined>;
  /** Of those that the papers in these files name, the ones that are kept, for each layer. */
  named(files: readonly PolicyFile[]): Promise<readonly LayerTemplate[]>;
}

export function createPaperTemplates(database: Database, clock: Clock): PaperTemplates {
  async function find(digest: string): Promise<Uint8Array | undefined> {
    const row = await database.read<TemplateRow>("paper_templates").where({ digest }).first();
    return row && new Uint8Array(row.bytes);
  }
  return {
    async keep(bytes) {
      const digest = templateDigest(bytes);
      await database.write((trx) =>
        trx<TemplateRow>("paper_templates")
          .insert({ digest, bytes: Buffer.from(bytes), at: clock() })
          .onConflict("digest")
          .ignore(),
      );
      return digest;
    },
    find,
    async named(files) {
      const found: LayerTemplate[] = [];
      for (const layer of new Set(files.map((file) => file.layer))) {
        for (const digest of templatesNamed(files.filter((file) => file.layer === layer))) {
          const bytes = await find(digest);
          if (bytes) found.push({ layer, digest, bytes });
        }
      }
      return found;
    },
  };
}
