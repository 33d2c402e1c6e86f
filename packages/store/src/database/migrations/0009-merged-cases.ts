/** Which case a merged case has become part of, so that one dispute is not taken for two. */
import type { Migration } from "../migrate.ts";

export const mergedCases: Migration = {
  name: "0009-merged-cases",
  async up(trx) {
    await trx.schema.alterTable("cases", (table) => {
      table.string("merged_into");
    });
  },
};
