/** A policy's decisions on facts of an invented domain: levels, plans, reasons and open questions. */
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { evaluate } from "./evaluate.ts";

const today = "2026-11-24";
const commons = gardenPolicy("commons");
const nothingFound = {
  plantsHit: 2,
  sightingsBefore: 0,
  damage: 0,
  spread: "spot",
  weather: ["dry"],
  bothWilling: true,
  gardeners: [],
  nearWater: false,
  poisonUsed: false,
  childrenNear: false,
  history: [],
};

describe("evaluate", () => {
  it("holds the initial level, provisionally, while nothing is known", async () => {
    const decision = await evaluate(commons, "aphids", {}, today);
    expect(decision.scales[0]).toMatchObject({ scale: "harm", level: "mild", possible: "severe", provisional: true, because: [] });
    expect(decision.stillMatters.slice(0, 4)).toEqual(["poisonUsed", "nearWater", "childrenNear", "spread"]);
    expect(decision.stillMatters).not.toContain("story");
  });

  it("is settled once no answer could raise a level", async () => {
    const decision = await evaluate(commons, "aphids", nothingFound, today);
    expect(decision.stillMatters).toEqual([]);
    expect(decision.scales.map(({ level, provisional }) => [level, provisional])).toEqual([
      ["mild", false],
      ["easy", false],
    ]);
    expect([decision.plan, decision.colour]).toEqual(["calmPlan", "calm"]);
  });

  it("takes the highest level whose criterion surely holds, with its plan", async () => {
    const decision = await evaluate(commons, "aphids", { ...nothingFound, plantsHit: 20, spread: "plot" }, today);
    expect([decision.level, decision.plan, decision.colour]).toEqual(["severe", "alarmPlan", "alarm"]);
    expect(decision.scales[0]?.because).toEqual(["everywhere"]);
    expect(decision.criteria.patch?.outcome).toBe("yes");
  });

  it.each([
    [19, "no"],
    [20, "yes"],
    [{ atLeast: 20 }, "yes"],
    [{ atLeast: 2 }, "unknown"],
    [{ atLeast: 2, atMost: 19 }, "no"],
    [null, "unknown"],
  ])("compares the count %j with its threshold: %s", async (plantsHit, outcome) => {
    const decision = await evaluate(commons, "aphids", { ...nothingFound, plantsHit }, today);
    expect(decision.criteria.patch?.outcome).toBe(outcome);
    expect(decision.scales[0]?.provisional).toBe(outcome === "unknown");
  });

  it("uses the lower layer's number", async () => {
    const decision = await evaluate(gardenPolicy("hillside"), "aphids", { ...nothingFound, plantsHit: 12 }, today);
    expect([decision.level, decision.layer]).toEqual(["serious", "hillside"]);
  });

  it("adds up points, sure and possible", async () => {
    const decision = await evaluate(commons, "aphids", { ...nothingFound, weather: null, gardeners: [{}, {}, {}] }, today);
    expect(decision.scales[1]).toMatchObject({ level: "hard", possible: "hard", points: { sure: 3, possible: 4 }, provisional: false });
  });

  it("leaves out a criterion whose parameter nobody gave", async () => {
    const decision = await evaluate(commons, "aphids", { ...nothingFound, foundOn: "2020-01-01" }, today);
    expect(decision.criteria.frost).toMatchObject({ outcome: "unknown", undeclared: ["severeCold"] });
    expect(decision.level).toBe("mild");
  });

  it("follows the level in force of a case rather than the assessed one", async () => {
    const decision = await evaluate(commons, "aphids", { ...nothingFound, levelInForce: "severe" }, today);
    expect([decision.level, decision.plan]).toEqual(["mild", "alarmPlan"]);
  });

  it("refuses a type the policy does not have", async () => {
    await expect(evaluate(commons, "voles", {}, today)).rejects.toThrow(RangeError);
  });

  it("takes bare answers for a dispute taken in today, and a case for what its facts say", async () => {
    const bare = await evaluate(commons, "aphids", nothingFound, today);
    expect(bare.criteria.failedTwice?.outcome).toBe("no");
    const ofACase = await evaluate(commons, "aphids", { ...nothingFound, stage: "treating" }, today);
    expect(ofACase.criteria.failedTwice?.outcome).toBe("unknown");
    expect(ofACase.scales[1]?.provisional).toBe(false);
  });
});
