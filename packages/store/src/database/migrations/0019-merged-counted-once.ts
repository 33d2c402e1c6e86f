/** What figures count is written anew of cases that have become part of another, since such a dispute counts once, and of those with letters, whose
 * answers in the product were told too late. */
import { countedCases, countedTables, tableOf } from "../../figures/figure-tables.ts";
import type { Migration } from "../migrate.ts";
import { countAnew, type Kept } from "./0005-figures.ts";

export const mergedCountedOnce: Migration = {
  name: "0019-merged-counted-once",
  async up(trx) {
    const changed: readonly Kept[] = await trx<Kept & { merged_into: string | null }>("cases")
      .whereNotNull("merged_into")
      .orWhereIn("id", trx(tableOf("letter")).select("case_id"))
      .select("division", "id", "release");
    for (const { division, id } of changed)
      for (const table of [countedCases, ...countedTables]) await trx(table).where({ division, case_id: id }).delete();
    await countAnew(trx, changed);
  },
};
