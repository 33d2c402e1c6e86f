/** Events tell when they were made, where they were sent later from a device that had no network. */
import type { Migration } from "../migrate.ts";

export const madeAt: Migration = {
  name: "0013-made-at",
  async up(trx) {
    await trx.schema.alterTable("events", (table) => {
      table.bigInteger("made_at");
    });
  },
};
