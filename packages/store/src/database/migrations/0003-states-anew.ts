/** States of cases folded anew from their events: a state learnt to tell since when a case is in its stage and which limits it has passed. */
import { type CaseState, evolve } from "@jiefen/casework";
import { readEvents } from "../../case/event-rows.ts";
import { toJson } from "../json.ts";
import type { Migration } from "../migrate.ts";

interface Row {
  readonly division: string;
  readonly id: string;
}

export const statesAnew: Migration = {
  name: "0003-states-anew",
  async up(trx) {
    const keys = await trx<Row>("cases").select("division", "id");
    for (const { division, id } of keys) {
      const events = await readEvents(trx, { division, id });
      const state = events.reduce<CaseState | undefined>((before, event) => evolve(before, event), undefined);
      if (state)
        await trx("cases")
          .where({ division, id })
          .update({ state: toJson(state) });
    }
  },
};
