/** Over real HTTP: a case that looks alike is told with why, said not to be the same, merged and given back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
});
afterEach(() => garden.close());

const ada = { gardenerName: "阿达·洛夫", gardenerPhone: "13812345678" };
const reason = "the same aphids";

async function two() {
  const steward = await garden.as("hillside.steward");
  const first = await takeIn(steward, [ada], { plot: "east" });
  const second = await takeIn(steward, [{ ...ada, gardenerYears: 4 }, { gardenerName: "Bo" }], { plantsHit: 9 });
  await garden.store.observeQueued();
  const [kept, merged] = [(await steward.case(first.state.id)).state, (await steward.case(second.state.id)).state];
  return { steward, kept, merged };
}

describe("before anything is taken in", () => {
  it("cases that look alike are told with why, and of those that may not be opened only where to ask", async () => {
    const { kept } = await two();
    const asked = { layer: "hillside", type: "aphids", facts: { gardeners: [{ gardenerPhone: "138 1234 5678" }] } };
    const { cases: told } = await (await garden.as("hillside.steward")).alike(asked);
    expect(told.map(({ readable, strength }) => [readable, strength])).toEqual([
      [true, "probable"],
      [true, "probable"],
    ]);
    expect(told.find(({ caseId }) => caseId === kept.id)).toMatchObject({ title: "阿**", mayAdd: true });
    expect(told[0]?.why[0]?.same.map(({ zh }) => zh)).toEqual(["电话相同", "类型相同", "受理相隔不超过14天"]);
    const {
      cases: [unseen],
    } = await (await garden.as("hillside.gardener")).alike(asked);
    expect(unseen).toMatchObject({ readable: false, mayAdd: false, division: { zh: expect.any(String) } });
    expect(JSON.stringify(unseen)).not.toMatch(/阿|138|handler/);
  });
});

describe("a case that was said not to be the same", () => {
  it("is proposed on neither side again, until that is taken back", async () => {
    const { steward, kept, merged } = await two();
    const alike = async (id: string) => (await steward.relations(id)).alike.cases.map(({ caseId }) => caseId);
    expect(await alike(kept.id)).toEqual([merged.id]);
    await steward.relate(kept.id, { to: merged.id, as: "apart" }, newKey());
    expect([await alike(kept.id), await alike(merged.id)]).toEqual([[], []]);
    await steward.relate(merged.id, { to: kept.id, as: "unrelated" }, newKey());
    expect(await alike(kept.id)).toEqual([merged.id]);
  });
});

describe("a merging", () => {
  it("takes over what is new and what was chosen, closes the other case, and is undone in both", async () => {
    const { steward, kept, merged } = await two();
    const versions = { version: kept.version, otherVersion: merged.version };
    const after = await steward.merge(kept.id, { ...versions, other: merged.id, take: ["plantsHit"], reason }, newKey());
    expect(after.state.facts).toMatchObject({ plot: "east", plantsHit: 9 });
    expect(after.state.facts.gardeners).toMatchObject([{ gardenerPhone: ada.gardenerPhone, gardenerYears: 4 }, { gardenerName: "Bo" }]);
    const closed = await steward.case(merged.id);
    expect(closed.state).toMatchObject({ open: false, mergedInto: { caseId: kept.id } });
    expect(closed.state.settledOn).toBeUndefined();
    expect((await steward.timeline(merged.id)).entries.length).toBe(merged.version + 1);
    const back = await steward.unmerge(merged.id, { other: kept.id, reason: "two after all" }, newKey());
    expect(back.state).toMatchObject({ open: true, facts: merged.facts });
    expect((await steward.case(kept.id)).state.facts).toEqual(kept.facts);
    expect(await garden.store.verifyCase(kept.id)).toMatchObject({ ok: true });
    expect(await garden.store.verifyCase(merged.id)).toMatchObject({ ok: true });
  });

  it("changes neither case when it was asked of one that has moved on, or when one refuses", async () => {
    const { steward, kept, merged } = await two();
    await steward.command(
      merged.id,
      { version: merged.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } },
      newKey(),
    );
    const request = { version: kept.version, otherVersion: merged.version, other: merged.id, take: [], reason };
    expect(await outcome(steward.merge(kept.id, request, newKey()))).toBe("409 stale");
    expect((await steward.case(kept.id)).state.version).toBe(kept.version);
    expect(await outcome(steward.merge(kept.id, { ...request, other: kept.id }, newKey()))).toMatch(/^422|^409/);
  });
});
