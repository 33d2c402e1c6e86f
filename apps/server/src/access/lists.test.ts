/** Lists of cases and of what is due hold what lies in the reader's scope, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GardenServer, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
const ids = { ordinary: "", restricted: "", own: "" };

beforeAll(async () => {
  garden = await openGardenServer();
  ids.ordinary = (await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }])).state.id;
  ids.restricted = (await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Bo" }], {}, "slugs")).state.id;
  ids.own = (await takeIn(await garden.as("hillside.gardener"), [{ gardenerName: "Cy" }])).state.id;
});
afterAll(() => garden.close());

describe("lists", () => {
  it.each([
    ["hillside.steward", ["ordinary", "own"]],
    ["hillside.chair", ["ordinary", "own", "restricted"]],
    ["commons.chair", ["ordinary", "own", "restricted"]],
    ["hillside.gardener", ["own"]],
    ["commons.gardener", []],
    ["bed.steward", []],
    ["valley.steward", []],
  ] as const)("show %s the cases in scope", async (account, expected) => {
    const known = Object.entries(ids);
    const listed = (await (await garden.as(account)).cases({ limit: "100" })).items.map(
      ({ id }) => known.find(([, value]) => value === id)?.[0],
    );
    expect(listed.filter((name) => name !== undefined).toSorted()).toEqual([...expected].toSorted());
    const due = (await (await garden.as(account)).agenda({ scope: "unit" })).tasks.map(
      ({ caseId }) => known.find(([, value]) => value === caseId)?.[0],
    );
    expect(due.filter((name) => name !== undefined && !(expected as readonly string[]).includes(name))).toEqual([]);
  });

  it("refuse a division outside of the scope", async () => {
    expect(await outcome((await garden.as("hillside.steward")).cases({ division: "100000" }))).toBe("404 not-found");
    expect(await outcome((await garden.as("commons.steward")).cases({ division: "100100" }))).toBe("ok");
  });
});
