/** What figures count of cases that have become part of another is written anew: such a dispute counts once. */
import { countedCases, countedTables } from "../../figures/figure-tables.ts";
import type { Migration } from "../migrate.ts";
import { countAnew, type Kept } from "./0005-figures.ts";

export const mergedCountedOnce: Migration = {
  name: "0019-merged-counted-once",
  async up(trx) {
    const merged: readonly Kept[] = await trx<Kept & { merged_into: string | null }>("cases")
      .whereNotNull("merged_into")
      .select("division", "id", "release");
    for (const { division, id } of merged)
      for (const table of [countedCases, ...countedTables]) await trx(table).where({ division, case_id: id }).delete();
    await countAnew(trx, merged);
  },
};
