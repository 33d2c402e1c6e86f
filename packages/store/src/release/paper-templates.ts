/** Word templates of papers: kept for good once a draft has named one, since a release may print by it for years. */
import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

interface TemplateRow {
  digest: string;
  bytes: Buffer;
  at: number;
}

export interface PaperTemplates {
  /** Gives the digest (SHA-256 in hex) by which it is found again; keeping the same bytes twice keeps them once. */
  keep(bytes: Uint8Array): Promise<string>;
  find(digest: string): Promise<Uint8Array | undefined>;
}

export function createPaperTemplates(database: Database, clock: Clock): PaperTemplates {
  return {
    async keep(bytes) {
      const digest = createHash("sha256").update(bytes).digest("hex");
      await database.write((trx) =>
        trx<TemplateRow>("paper_templates")
          .insert({ digest, bytes: Buffer.from(bytes), at: clock() })
          .onConflict("digest")
          .ignore(),
      );
      return digest;
    },
    async find(digest) {
      const row = await database.read<TemplateRow>("paper_templates").where({ digest }).first();
      return row && new Uint8Array(row.bytes);
    },
  };
}
