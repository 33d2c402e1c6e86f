/** Weeks and months hold each of their days once; a day's tasks are counted by colour. */
import type { AgendaTask } from "@jiefen/server/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDay, monthOf, monthsLater, shades, shifted, weekOf } from "./calendar-days.ts";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function task(dueOn: string, more: Partial<AgendaTask> = {}, colour = "mild"): AgendaTask {
  return {
    caseId: "c",
    kind: "visit",
    about: `${dueOn} ${colour}`,
    title: { zh: "访", en: "visit" },
    dueOn,
    onTimeUntil: dueOn,
    daysLate: 0,
    provisional: false,
    waitingFor: { roles: [] },
    version: 1,
    forecast: false,
    case: {
      id: "c",
      number: "1",
      title: "",
      division: "100100",
      layer: "hillside",
      release: "r",
      type: "t",
      typeTitle: { zh: "类", en: "type" },
      level: "l",
      levelTitle: { zh: "级", en: "level" },
      levelSwatch: "grey",
      provisional: false,
      colour,
      colourTitle: { zh: colour, en: colour },
      colourSwatch: "blue",
      stage: "s",
      stageTitle: { zh: "段", en: "stage" },
      open: true,
      acceptedOn: "2026-01-01",
      progressOn: "2026-01-01",
    },
    ...more,
  };
}

describe("a week", () => {
  it("holds the day, and six others in a row from Monday", () => {
    fc.assert(
      fc.property(day, (date) => {
        const week = weekOf(date);
        expect(week).toContain(date);
        expect(new Date(`${week[0]}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(week).toEqual(week.map((_, index) => shifted(week[0] ?? "", index)));
      }),
    );
  });
});

describe("a month", () => {
  it("holds each of its days once, in whole weeks, and no week without any", () => {
    fc.assert(
      fc.property(day, (date) => {
        const weeks = monthOf(date);
        const month = date.slice(0, 7);
        const days = weeks.flat();
        expect(new Set(days).size).toBe(days.length);
        expect(weeks.every((week) => week.length === 7 && week.some((one) => one.startsWith(month)))).toBe(true);
        const own = days.filter((one) => one.startsWith(month));
        expect(own[0]).toBe(`${month}-01`);
        expect(shifted(own.at(-1) ?? "", 1).slice(8)).toBe("01");
        expect(days.length).toBeLessThanOrEqual(42);
      }),
    );
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("of %s, %i later, is left on %s", (from, months, to) => {
    expect(monthsLater(from, months)).toBe(to);
  });
});

describe("a day", () => {
  it("has the tasks due on it", () => {
    const days = byDay([task("2026-03-02"), task("2026-03-03"), task("2026-03-02", {}, "close")]);
    expect([...days].map(([date, tasks]) => [date, tasks.map(({ about }) => about)])).toEqual([
      ["2026-03-02", ["2026-03-02 mild", "2026-03-02 close"]],
      ["2026-03-03", ["2026-03-03 mild"]],
    ]);
  });

  it("counts them by colour, certain ones first", () => {
    const tasks = [task("2026-03-02", { forecast: true }), task("2026-03-02"), task("2026-03-02"), task("2026-03-02", {}, "close")];
    expect(shades(tasks).map(({ title, forecast, count }) => [title.en, forecast, count])).toEqual([
      ["mild", false, 2],
      ["close", false, 1],
      ["mild", true, 1],
    ]);
  });

  it("shows the level where no plan is in force", () => {
    const [shade] = shades([task("2026-03-02", { case: { ...task("2026-03-02").case, colourTitle: undefined } })]);
    expect(shade).toMatchObject({ title: { en: "level" }, swatch: "grey" });
  });
});
