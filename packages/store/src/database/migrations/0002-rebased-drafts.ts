/** What a draft stands on before and after it was brought over to newer releases. */
import type { Migration } from "../migrate.ts";

export const rebasedDrafts: Migration = {
  name: "0002-rebased-drafts",
  async up(trx) {
    await trx.schema.alterTable("draft_edits", (table) => {
      table.text("rebased");
    });
  },
};
