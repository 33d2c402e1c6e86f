/** Days pass. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { kinds, mild, ofKind, Story } from "../fixtures/story.ts";

describe("advanceDay", () => {
  it("goes day by day, in order, and a day that has passed changes nothing", async () => {
    const story = new Story(garden("commons"));
    await story.takesIn();
    story.today = "2026-11-05";
    expect((await story.refused({ kind: "advanceDay", to: "2026-11-04" })).code).toBe("day-skipped");
    expect(kinds(await story.does({ kind: "advanceDay", to: "2026-11-03" }))).toEqual(["dayAdvanced"]);
    expect(await story.does({ kind: "advanceDay", to: "2026-11-03" })).toEqual([]);
    expect(await story.does({ kind: "advanceDay", to: "2026-10-01" })).toEqual([]);
    await story.does({ kind: "advanceDay", to: "2026-11-04" });
    await story.does({ kind: "advanceDay", to: "2026-11-05" });
    expect((await story.refused({ kind: "advanceDay", to: "2026-11-06" })).code).toBe("day-not-come");
    expect((await story.refused({ kind: "advanceDay", to: "tomorrow" })).code).toBe("invalid-date");
  });

  it("is done by the system, and judged on the day that is caught up", async () => {
    const rules = garden("commons", { "rules/parameters.json": { severeCold: { value: 5 } } });
    const story = new Story(rules);
    await story.takesIn({ ...mild, spread: "bed" });
    expect(story.state.inForce.harm).toBe("mild");
    story.today = "2026-11-20";
    for (const to of ["2026-11-03", "2026-11-04", "2026-11-05"]) await story.does({ kind: "advanceDay", to });
    expect(story.state.inForce.harm).toBe("mild");
    const bodies = await story.does({ kind: "advanceDay", to: "2026-11-06" });
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ why: "upgrade" }]);
    expect(story.state.plan?.startedOn).toBe("2026-11-06");
    expect(story.events.at(-1)?.by).toBe("system");
  });
});
