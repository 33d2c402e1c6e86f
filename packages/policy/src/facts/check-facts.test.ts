/** What is refused of a flat set of facts, and with which words. */
import { describe, expect, it } from "vitest";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { checkFacts } from "./check-facts.ts";
import type { Facts } from "./fact-value.ts";

const commons = gardenPolicy("commons");
const found = (facts: Facts): string[] =>
  checkFacts(commons, "aphids", facts, ajvValidator).map(({ code, pointer }) => `${code} ${pointer}`);

describe("checkFacts", () => {
  it("takes the four states of every kind of fact a case may have", () => {
    const facts: Facts = {
      plantsHit: { atLeast: 2 },
      damage: 1200,
      spread: null,
      weather: ["wet"],
      gardeners: [{ id: "g1", gardenerName: "Li" }],
      honeydew: true,
      slugTrails: false,
      contentment: "fair",
      treatment: [{ id: "t1", treatmentOutcome: "failed" }],
      history: [{ historyType: "slugs", historyAcceptedOn: "2026-01-05" }],
      settled: true,
      daysOpen: 12,
      levelInForce: null,
    };
    expect(checkFacts(commons, "aphids", facts, ajvValidator)).toEqual([]);
  });

  it.each<[Facts, string]>([
    [{ plantHit: 2 }, "unknown-fact /plantHit"],
    [{ gardenerName: "Li" }, "fact-of-an-item /gardenerName"],
    [{ gardenerCount: 2 }, "computed-fact /gardenerCount"],
    [{ settled: "yes" }, "wrong-value /settled"],
    [{ stage: "nowhere" }, "wrong-value /stage"],
    [{ treatment: true }, "not-a-list /treatment"],
    [{ history: [{ historyClosedOn: "soon" }] }, "wrong-value /history/0/historyClosedOn"],
    [{ history: [{ closedOn: "2026-01-05" }] }, "unknown-fact /history/0/closedOn"],
  ])("refuses %j as %s", (facts, expected) => {
    expect(found(facts)).toEqual([expected]);
  });

  it("refuses what a form would refuse, at its place in the facts", () => {
    const [answer] = checkFacts(commons, "aphids", { spread: "everywhere" }, ajvValidator);
    expect(answer).toMatchObject({ file: "facts", pointer: "/spread", severity: "error" });
    const [item] = checkFacts(
      commons,
      "aphids",
      { treatment: [{ treatmentOutcome: "worked" }, { treatmentOutcome: "nearly" }] },
      ajvValidator,
    );
    expect(item).toMatchObject({ file: "facts", pointer: "/treatment/1/treatmentOutcome" });
  });

  it("names the fact that was probably meant", () => {
    const [issue] = checkFacts(commons, "aphids", { plantHit: 2 }, ajvValidator);
    expect(issue?.hint).toEqual({ zh: "是否想写 `plantsHit`？", en: "Did you mean `plantsHit`?" });
  });
});
