/** Made-up cases as figures count them, put straight into a database: what a province has after three years. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chanceOf } from "@jiefen/analysis";
import type { CaseSubject, LocalDate, Policy } from "@jiefen/policy";
import { databaseFile, daysAfter, openStore } from "@jiefen/store";
import { insertAll } from "../../packages/store/src/database/insert-all.ts";
import { openSqlite } from "../../packages/store/src/database/sqlite-database.ts";
import { type CountedRow, countedCases, tableOf } from "../../packages/store/src/figures/figure-tables.ts";
import { seed, today } from "../world.ts";

const years = 3;
const divisions = ["620902", "620921", "620922", "620923", "620924", "620981", "620982"];

/** Visits a case: 6 on average. */
export async function makeCounted(dataDir: string, policy: Policy, cases: number): Promise<void> {
  const chance = chanceOf(seed);
  const below = (end: number) => chance.number(0, end - 1);
  const store = await openStore({ dataDir });
  await store.close();
  const database = await openSqlite(join(dataDir, databaseFile));
  const sources = policy.facts[policy.board?.source ?? ""]?.options?.map(({ id }) => id) ?? [];
  const step = 2000;
  for (let from = 0; from < cases; from += step) {
    const rows: Record<string, CountedRow[]> = {};
    const facts: object[] = [];
    const add = (subject: CaseSubject, row: CountedRow) => {
      const table = tableOf(subject);
      rows[table] = [...(rows[table] ?? []), row];
    };
    for (let number = from; number < Math.min(cases, from + step); number += 1) {
      const acceptedOn = daysAfter(today, -below(years * 365));
      const division = chance.oneOf(divisions) ?? "";
      const held = chance.percent(3) ? (chance.oneOf(divisions) ?? "") : division;
      const id = `C${number}`;
      const common = {
        division,
        case_id: id,
        held_by: held,
        type: chance.oneOf(policy.disputeTypes)?.id ?? "",
        level: chance.oneOf(policy.scales[0]?.levels ?? [])?.id ?? null,
        colour: chance.oneOf(policy.colours)?.id ?? null,
        accepted_on: acceptedOn,
      };
      const settledOn = chance.percent(85) ? dayOrNone(daysAfter(acceptedOn, 1 + below(40))) : null;
      const closedOn = settledOn === null || chance.percent(15) ? null : dayOrNone(daysAfter(settledOn, 30 + below(60)));
      const row = (position: number, day1: string | null, day2: string | null, day3: string | null, marks: object): CountedRow => ({
        ...common,
        position,
        day1,
        day2,
        day3,
        marks: JSON.stringify(marks),
      });
      const daysTo = (day: string | null) =>
        day === null ? undefined : Math.round((Date.parse(day) - Date.parse(acceptedOn)) / 86_400_000);
      add(
        "case",
        row(0, acceptedOn, settledOn, closedOn, {
          caseOpen: closedOn === null,
          closedSettled: closedOn !== null,
          closedUnsettled: false,
          daysToSettle: daysTo(settledOn),
          daysToClose: daysTo(closedOn),
          samePeopleBefore: chance.percent(4),
        }),
      );
      for (let visit = 0; visit < 2 + below(9); visit += 1) {
        const dueOn = daysAfter(acceptedOn, 3 + visit * 14);
        const made = dueOn <= today && chance.percent(93);
        const late = made && chance.percent(8) ? 1 + below(5) : 0;
        add(
          "visit",
          row(visit, dueOn, made ? daysAfter(dueOn, late) : null, null, {
            visitMade: made,
            visitOnTime: made && late === 0,
            visitLate: late > 0,
            visitMissed: !made && dueOn < today,
            ...(made ? { visitClean: chance.percent(95), visitDaysLate: late } : {}),
            visitPhase: "beforeSettlement",
          }),
        );
      }
      if (closedOn !== null) add("completion", row(0, closedOn, null, null, { completedSettled: true, completedReopened: false }));
      const told = { settled: settledOn !== null, ...(sources.length > 0 ? { [policy.board?.source ?? ""]: chance.oneOf(sources) } : {}) };
      facts.push({ division, case_id: id, facts: JSON.stringify(told), course: "{}", written: "{}" });
    }
    await database.write(async (trx) => {
      for (const [table, some] of Object.entries(rows)) await insertAll(trx, table, some);
      await insertAll(trx, countedCases, facts);
    });
  }
  await database.close();
  await writeFile(join(dataDir, "made"), String(cases));
}

function dayOrNone(day: LocalDate): LocalDate | null {
  return day <= today ? day : null;
}
