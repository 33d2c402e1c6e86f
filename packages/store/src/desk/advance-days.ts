/** Passing days: every open case goes through every day it has missed, in order; safe to stop and to run again. */
import type { LocalDate } from "@jiefen/policy";
import type { CaseRow } from "../case/case-rows.ts";
import { daysAfter, startOf } from "../clock.ts";
import type { Desk, DeskParts, Timed } from "./desk.ts";
import type { Executed } from "./executed.ts";
import { system } from "./system.ts";

/** Cases looked up at a time. */
const page = 200;

export interface DaysAdvanced {
  readonly cases: number;
  readonly days: number;
  /** Cases whose policy refused a day, which a person has to look at. */
  readonly refused: readonly string[];
}

/** Brings every open case to `today` (in Asia/Shanghai). All missed days of one case are one append. */
export async function advanceDays(parts: DeskParts, desk: Desk, today: LocalDate): Promise<DaysAdvanced> {
  let cases = 0;
  let days = 0;
  const refused: string[] = [];
  let after = "";
  for (;;) {
    const rows = await parts.database
      .read<CaseRow>("cases")
      .where({ open: 1 })
      .where("day", "<", today)
      .where("id", ">", after)
      .orderBy("id")
      .limit(page)
      .select("id");
    for (const row of rows) {
      const executed = await advanceCase(desk, row.id, today);
      if (executed.ok) {
        cases++;
        days += executed.events.filter((event) => event.body.kind === "dayAdvanced").length;
      } else {
        refused.push(row.id);
      }
      after = row.id;
    }
    if (rows.length < page) return { cases, days, refused };
  }
}

/** Brings one open case to `today`. */
export function advanceCase(desk: Desk, caseId: string, today: LocalDate): Promise<Executed> {
  return desk.executeAll(system, caseId, (state) => (state.open ? missedDays(state.day, today) : []));
}

function missedDays(day: LocalDate, today: LocalDate): readonly Timed[] {
  const commands: Timed[] = [];
  for (let to = daysAfter(day, 1); to <= today; to = daysAfter(to, 1)) {
    commands.push({ command: { kind: "advanceDay", to }, now: startOf(to), today: to });
  }
  return commands;
}
