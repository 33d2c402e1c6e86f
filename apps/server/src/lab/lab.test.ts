/** The lab over real HTTP: what bounds a policy, and cases as grading sees them, without anything that tells who somebody is. */
import type { PolicyFile } from "@jiefen/policy";
import { afterEach, describe, expect, it } from "vitest";
import { type GardenServer, openGardenServer, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
afterEach(() => garden.close());

const ada = { gardenerName: "阿达·洛夫", gardenerPhone: "13812345678", gardenerYears: 4 };
const answers = { plantsHit: 25, poisonUsed: true, poisonName: "strychnine", story: "Ada's story", ladybirds: 2 };

describe("a policy in the lab", () => {
  it("comes with its scenarios, what it stands on and what binds it", async () => {
    garden = await openGardenServer();
    const chair = await garden.as("commons.chair");
    const hillside = await chair.labPolicy("hillside");
    expect(Object.keys(hillside.policy.documents).some((path) => path.startsWith("rules/scenarios/"))).toBe(true);
    expect(hillside.above?.layer).toBe("commons");
    expect(Object.keys(hillside.contracts)).toContain("rules/parameters.json");
    const commons = await chair.labPolicy("commons");
    expect([commons.above, commons.contracts]).toEqual([undefined, {}]);
  });
});

describe("cases in the lab", () => {
  it("hold what grading reads and nothing else", async () => {
    garden = await openGardenServer();
    const steward = await garden.as("hillside.steward");
    const { state, number } = await takeIn(steward, [ada, { gardenerName: "Bo" }], answers);
    const { items, total, withheld } = await steward.studiedCases("hillside");
    expect(total).toBe(1);
    expect(withheld).toEqual([]);
    expect(items).toMatchObject([
      {
        id: state.id,
        number,
        type: "aphids",
        levels: state.inForce,
        facts: { plantsHit: 25, poisonUsed: true, gardeners: [{}, {}], history: [], treatment: [], stage: state.stage },
      },
    ]);
    const [first] = items;
    expect(Object.keys(first?.facts ?? {})).not.toContain("ladybirds");
    expect(JSON.stringify(items)).not.toMatch(/阿达|洛夫|138|Bo|strychnine|Ada's|gardenerYears/);
  });

  it("are nameless to those who may not read them, and none is of another division", async () => {
    garden = await openGardenServer();
    await takeIn(await garden.as("hillside.steward"), [ada], answers);
    await takeIn(await garden.as("commons.steward"), [ada], answers, "aphids", "100000");
    const seen = async (account: "hillside.bookkeeper" | "commons.bookkeeper" | "bed.steward", layer: string) =>
      (await (await garden.as(account)).studiedCases(layer)).items.map(({ id, facts }) => [id, facts.plantsHit]);
    expect(await seen("hillside.bookkeeper", "hillside")).toEqual([[undefined, 25]]);
    expect(await seen("commons.bookkeeper", "commons")).toEqual([
      [undefined, 25],
      [undefined, 25],
    ]);
    expect(await seen("bed.steward", "hillside")).toEqual([]);
  });

  it("of restricted types are there for those alone who may read them", async () => {
    garden = await openGardenServer();
    await takeIn(await garden.as("hillside.steward"), [ada], {}, "slugs");
    const types = async (account: "hillside.steward" | "hillside.chair") =>
      (await (await garden.as(account)).studiedCases("hillside")).items.map(({ type }) => type);
    expect([await types("hillside.steward"), await types("hillside.chair")]).toEqual([[], ["slugs"]]);
  });

  it("come in pages", async () => {
    garden = await openGardenServer();
    const steward = await garden.as("hillside.steward");
    for (const plantsHit of [1, 2, 3]) await takeIn(steward, [ada], { plantsHit });
    const first = await steward.studiedCases("hillside", { limit: "2" });
    const second = await steward.studiedCases("hillside", { limit: "2", ...(first.next !== undefined && { cursor: first.next }) });
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined]);
    expect([...first.items, ...second.items].map(({ facts }) => facts.plantsHit).toSorted()).toEqual([1, 2, 3]);
  });

  it("hold what a draft's rules look at besides", async () => {
    garden = await openGardenServer();
    const steward = await garden.as("hillside.steward");
    await takeIn(steward, [ada], { ...answers, honeydew: true });
    const opened = await garden.store.drafts.open({ layer: "hillside", title: "x", by: garden.idOf("hillside.steward") });
    const id = opened.ok ? opened.draft.id : "";
    const criterion = {
      title: "瓢虫多",
      "x-order": 90,
      conditions: { fact: "ladybirds", operator: "greaterThanInclusive", value: 1 },
      event: { type: "level", params: { scale: "harm", level: "serious" } },
      source: { text: "试行" },
    };
    const english = (at: string, value: string) => ({
      path: "schemas/i18n/en.json",
      pointer: `/rules~1grading.json/~1criteria~1ladybirds~1${at}`,
      value,
    });
    const edited = await garden.store.drafts.edit({ id, version: 1, by: garden.idOf("hillside.steward") }, [
      { path: "rules/grading.json", pointer: "/criteria/ladybirds", value: criterion },
      english("title", "many ladybirds"),
      english("source~1text", "on trial"),
    ]);
    expect(edited.ok).toBe(true);
    const { items } = await steward.studiedCases("hillside", { draft: id });
    expect(items.map(({ facts }) => facts.ladybirds)).toEqual([2]);
  });
});

describe("restricted facts that grading reads", () => {
  /** `plantsHit` becomes restricted. */
  const edit = (file: PolicyFile): PolicyFile => {
    if (file.layer !== "commons" || file.path !== "schemas/fields.json") return file;
    const content = structuredClone(file.content) as { [key: string]: { [key: string]: unknown } };
    content.plantsHit = { ...content.plantsHit, "x-sensitivity": "restricted" };
    return { ...file, content };
  };

  it("are kept from those who may not read them, and noted down once a day for those who do", async () => {
    garden = await openGardenServer({ edit });
    const { state } = await takeIn(await garden.as("hillside.steward"), [ada], answers);
    const steward = await (await garden.as("hillside.steward")).studiedCases("hillside");
    expect([steward.withheld, steward.items[0]?.facts.plantsHit]).toEqual([["plantsHit"], undefined]);
    const chair = await garden.as("hillside.chair");
    await chair.studiedCases("hillside");
    const seen = await chair.studiedCases("hillside");
    expect([seen.withheld, seen.items[0]?.facts.plantsHit]).toEqual([[], 25]);
    const log = await (await garden.as("hillside.bookkeeper")).views(state.id);
    expect(log.views.filter(({ facts }) => facts.includes("plantsHit")).map(({ person, facts }) => [person, facts])).toEqual([
      [garden.idOf("hillside.chair"), ["plantsHit"]],
    ]);
  });
});
