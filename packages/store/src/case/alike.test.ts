/** Cases that may be the same dispute: looked up by people and answers, compared by the declared rules. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const ada = { gardenerName: "陳阿達", gardenerPhone: "5550001" };

async function alike(facts: Readonly<Record<string, unknown>>, type = "aphids", acceptedOn = "2026-03-02") {
  const publication = await garden.store.policies.findLayer("commons");
  const policy = await garden.store.policies.getPolicy(publication?.release ?? "");
  const { cases: found } = await garden.store.alike(policy, { type, acceptedOn, facts: facts as Record<string, string> });
  return found.map(({ likenesses }) => likenesses.map(({ rule }) => rule));
}

describe("a dispute that is being taken in", () => {
  it("is told of one at the same place on the same day, however it is written", async () => {
    await garden.takeIn([ada], { plot: "东 园，3 号", foundOn: "2026-03-01" });
    expect(await alike({ plot: "東園3號", foundOn: "2026-03-01" })).toEqual([["samePlot"]]);
    expect(await alike({ plot: "东园4号", foundOn: "2026-03-01" })).toEqual([]);
    expect(await alike({ plot: "东园3号" })).toEqual([]);
  });

  it("is told of one by phone only within the days given and of the same type", async () => {
    await garden.takeIn([ada]);
    const phone = { gardeners: [{ gardenerPhone: "555 0001" }] };
    expect(await alike(phone)).toEqual([["samePhone"]]);
    expect(await alike(phone, "slugs")).toEqual([]);
    expect(await alike(phone, "aphids", "2026-03-17")).toEqual([]);
  });

  it("is told of one of the same name where the place fits, in traditional or simplified characters", async () => {
    await garden.takeIn([ada], { plot: "东园3号" });
    expect(await alike({ plot: "东园", gardeners: [{ gardenerName: "陈 阿达" }] })).toEqual([["sameName"]]);
    expect(await alike({ plot: "西园", gardeners: [{ gardenerName: "陈阿达" }] })).toEqual([]);
    expect(await alike({ gardeners: [{ gardenerName: "陈阿达" }] })).toEqual([]);
  });

  it("is told of one between the same two people", async () => {
    await garden.takeIn([ada, { gardenerName: "Bo" }]);
    expect(await alike({ gardeners: [{ gardenerName: "bo" }, { gardenerName: "陈阿达" }] })).toEqual([["bothGardeners"]]);
    expect(await alike({ gardeners: [{ gardenerName: "bo" }, { gardenerName: "bo" }] })).toEqual([]);
  });

  it("is told of the likeliest where many share something, and how many more there are", async () => {
    await garden.takeIn([{ gardenerName: "Eve" }], { plot: "东园3号", foundOn: "2026-02-01" });
    for (let number = 0; number < 70; number += 1)
      await garden.takeIn([{ gardenerName: "Bo", gardenerPhone: "5550001" }], { foundOn: "2026-02-01" });
    const publication = await garden.store.policies.findLayer("commons");
    const policy = await garden.store.policies.getPolicy(publication?.release ?? "");
    const facts = { plot: "东园3号", foundOn: "2026-02-01", gardeners: [{ gardenerPhone: "5550001" }] };
    const { cases, more } = await garden.store.alike(policy, { type: "aphids", acceptedOn: "2026-03-02", facts });
    expect(cases[0]?.likenesses.map(({ rule }) => rule)).toEqual(["samePlot"]);
    expect([cases.length, more]).toEqual([60, 11]);
  });
});
