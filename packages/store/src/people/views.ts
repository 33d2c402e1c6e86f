/** Who has seen whose personal data: written whenever a case is shown with it unmasked. */
import type { LocalDate } from "@jiefen/policy";
import type { CaseKey } from "../case/event-rows.ts";
import { startOf } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { fromJson, toJson } from "../database/json.ts";

export interface View {
  /** ULID. */
  readonly id: string;
  readonly person: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Names of the facts shown. */
  readonly facts: readonly string[];
}

interface ViewRow {
  division: string;
  case_id: string;
  id: string;
  person: string;
  at: number;
  facts: string;
}

/** A view of a case. */
export interface NewView {
  readonly key: CaseKey;
  readonly view: View;
}

export interface Views {
  write(key: CaseKey, view: View): Promise<void>;
  /** For lists that are looked at again and again: once per person, case, facts and day (Asia/Shanghai). */
  writeForDay(views: readonly NewView[], day: LocalDate): Promise<void>;
  /** Oldest first. */
  of(key: CaseKey): Promise<readonly View[]>;
}

export function createViews(database: Database): Views {
  return {
    async write(key, view) {
      await database.write((trx) =>
        trx<ViewRow>("views").insert({ division: key.division, case_id: key.id, ...view, facts: toJson(view.facts) }),
      );
    },
    async writeForDay(views, day) {
      if (views.length === 0) return;
      await database.write(async (trx) => {
        for (const { key, view } of views) {
          const facts = toJson(view.facts);
          const noted = await trx<ViewRow>("views")
            .where({ division: key.division, case_id: key.id, person: view.person, facts })
            .andWhere("at", ">=", startOf(day))
            .first("id");
          if (!noted) await trx<ViewRow>("views").insert({ division: key.division, case_id: key.id, ...view, facts });
        }
      });
    },
    async of(key) {
      const rows = await database.read<ViewRow>("views").where({ division: key.division, case_id: key.id }).orderBy("id").select();
      return rows.map((row) => ({ id: row.id, person: row.person, at: row.at, facts: fromJson<readonly string[]>(row.facts) }));
    },
  };
}
