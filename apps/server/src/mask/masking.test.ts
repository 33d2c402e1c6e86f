/** What people see of personal and restricted facts over real HTTP, what comes of a mask that is sent back, and who has looked. */

import type { PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaseView } from "../api/index.ts";
import { type GardenServer, newKey, openGardenServer, outcome, problemOf, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
});
afterEach(() => garden.close());

const ada = { gardenerName: "阿达·洛夫", gardenerPhone: "13812345678", gardenerYears: 4 };
const poison = { poisonUsed: true, poisonName: "strychnine" };

/** A gardener may neither read personal nor restricted facts, a steward personal ones, a chair both. */
const readers = ["hillside.gardener", "hillside.steward", "hillside.chair"] as const;

function gardeners(view: CaseView): readonly Readonly<Record<string, unknown>>[] {
  const value = view.state.facts.gardeners;
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

async function taken(): Promise<CaseView> {
  return takeIn(await garden.as("hillside.gardener"), [ada], poison);
}

describe("a case", () => {
  it.each([
    ["hillside.gardener", "阿**", "138****5678", undefined, ["gardenerName", "gardenerPhone"], ["poisonName"]],
    ["hillside.steward", "阿达·洛夫", "13812345678", undefined, [], ["poisonName"]],
    ["hillside.chair", "阿达·洛夫", "13812345678", "strychnine", [], []],
  ] as const)("is shown to %s as far as their roles go", async (account, name, phone, poisonName, masked, hidden) => {
    const { state } = await taken();
    const view = await (await garden.as(account)).case(state.id);
    expect(gardeners(view)[0]).toMatchObject({ gardenerName: name, gardenerPhone: phone, gardenerYears: 4 });
    expect(view.state.facts.poisonName).toBe(poisonName);
    expect(view.title).toBe(name);
    expect([view.masked, view.restrictedHidden]).toEqual([masked, hidden]);
  });

  it.each([
    ["hillside.gardener", /阿达|洛夫|13812345678|strychnine/],
    ["hillside.steward", /strychnine/],
  ] as const)("tells %s nothing hidden, in no corner of any answer", async (account, secret) => {
    const { state } = await taken();
    const steward = await garden.as("hillside.steward");
    await steward.command(
      state.id,
      { version: state.version, command: { kind: "recordFacts", facts: { poisonName: "strychnine B" } } },
      newKey(),
    );
    const client = await garden.as(account);
    const answers = [
      await client.case(state.id),
      await client.timeline(state.id),
      await client.cases({}),
      await client.agenda({ scope: "mine" }),
      await client.agenda({ scope: "unit" }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(secret);
  });

  it("is masked in lists also for those who may read it", async () => {
    await taken();
    const { items } = await (await garden.as("hillside.chair")).cases();
    expect(items.map(({ title }) => title)).toEqual(["阿**"]);
  });

  it("names those to be visited to whoever is waited for and may read it, and notes it once a day", async () => {
    const { state } = await taken();
    const handler = garden.idOf("hillside.steward");
    const command = { kind: "assign", handler } as const;
    await (await garden.as("hillside.steward")).command(state.id, { version: state.version, command }, newKey());
    const names = async (scope: "mine" | "unit") => {
      const { tasks } = await (await garden.as("hillside.steward")).agenda({ scope });
      return new Set(tasks.flatMap((task) => [task.case.title, ...(task.partyName === undefined ? [] : [task.partyName])]));
    };
    expect(await names("unit")).toEqual(new Set(["阿**"]));
    expect(await names("mine")).toEqual(new Set(["阿达·洛夫"]));
    await names("mine");
    const log = await (await garden.as("hillside.bookkeeper")).views(state.id);
    expect(log.views.map(({ person, facts }) => [person, facts])).toContainEqual([handler, ["gardenerName"]]);
    expect(log.views.filter(({ facts }) => facts.length === 1)).toHaveLength(1);
  });

  it("keeps notes from those who may not read personal data", async () => {
    const { state } = await taken();
    const gardener = await garden.as("hillside.gardener");
    await gardener.command(state.id, { version: 1, command: { kind: "note", text: "Ada was there" } }, newKey());
    const texts = async (account: (typeof readers)[number]) =>
      (await (await garden.as(account)).timeline(state.id)).entries.flatMap(({ body }) => (body.kind === "noted" ? [body.text] : []));
    expect([await texts("hillside.gardener"), await texts("hillside.steward")]).toEqual([["***"], ["Ada was there"]]);
  });
});

describe("what is sent back masked", () => {
  const send = async (change: Readonly<Record<string, unknown>>) => {
    const { state } = await taken();
    const gardener = await garden.as("hillside.gardener");
    const shown = gardeners(await gardener.case(state.id))[0] ?? {};
    const facts = { gardeners: [{ ...shown, ...change } as Readonly<Record<string, string | number>>] };
    const sent = gardener.command(state.id, { version: state.version, command: { kind: "recordFacts", facts } }, newKey());
    const kept = async () => gardeners(await (await garden.as("hillside.chair")).case(state.id))[0];
    return { sent, kept };
  };

  it("leaves the real values as they are", async () => {
    const { sent, kept } = await send({ gardenerYears: 5 });
    expect(await outcome(sent)).toBe("ok");
    expect(await kept()).toMatchObject({ ...ada, gardenerYears: 5 });
  });

  it("may be replaced by a new value in full", async () => {
    const { sent, kept } = await send({ gardenerPhone: "13900000000" });
    expect(await outcome(sent)).toBe("ok");
    expect(await kept()).toMatchObject({ ...ada, gardenerPhone: "13900000000" });
  });

  it("is refused when changed in part", async () => {
    const { sent, kept } = await send({ gardenerPhone: "139****5678" });
    expect(await problemOf(sent)).toMatchObject({ status: 422, code: "masked-value", issues: [{ pointer: "/gardenerPhone" }] });
    expect(await kept()).toMatchObject(ada);
  });
});

describe("a text that names somebody", () => {
  const text = "阿达·洛夫用 strychnine 药猫，电话 13812345678。";
  const told = async () => {
    const client = await garden.as("hillside.gardener");
    return takeIn(client, [ada], { ...poison, story: text });
  };

  it("is masked within for whom the name is masked, and leaves out what is left out", async () => {
    const { state } = await told();
    const seen = async (account: (typeof readers)[number]) => (await (await garden.as(account)).case(state.id)).state.facts.story;
    expect(await seen("hillside.gardener")).toBe("阿**用 *** 药猫，电话 138****5678。");
    expect(await seen("hillside.steward")).toBe("阿达·洛夫用 *** 药猫，电话 13812345678。");
    expect(await seen("hillside.chair")).toBe(text);
  });

  it("stays as it is when it is sent back as it was shown, and is refused when changed around a mask", async () => {
    const { state } = await told();
    const gardener = await garden.as("hillside.gardener");
    const record = (story: string, version: number) =>
      gardener.command(state.id, { version, command: { kind: "recordFacts", facts: { story } } }, newKey());
    const shown = String((await gardener.case(state.id)).state.facts.story);
    const { state: after } = await record(shown, state.version);
    expect(await problemOf(record(`${shown}另有一只。`, after.version))).toMatchObject({ status: 422, code: "masked-value" });
    expect((await (await garden.as("hillside.chair")).case(state.id)).state.facts.story).toBe(text);
  });
});

describe("looking at personal data", () => {
  it("is written down with who, when and what; looking at masks is not", async () => {
    const { state } = await taken();
    await (await garden.as("hillside.gardener")).case(state.id);
    await (await garden.as("hillside.steward")).case(state.id);
    await (await garden.as("hillside.chair")).timeline(state.id);
    const log = await (await garden.as("hillside.bookkeeper")).views(state.id);
    expect(log.views.map(({ person, facts }) => [log.people[person], facts])).toEqual([
      ["Name of hillside.steward", ["gardenerName", "gardenerPhone"]],
      ["Name of hillside.chair", ["gardenerName", "gardenerPhone", "poisonName"]],
    ]);
  });
});

describe("searching", () => {
  it("by name or number is for those who may read them; others find by the case's number only", async () => {
    const { state, number } = await taken();
    const found = async (account: (typeof readers)[number], q: string) =>
      (await (await garden.as(account)).cases({ q })).items.map(({ id }) => id === state.id);
    expect(await found("hillside.steward", "洛夫")).toEqual([true]);
    expect(await found("hillside.steward", "138 1234 5678")).toEqual([true]);
    expect(await found("hillside.steward", "1381234")).toEqual([]);
    expect(await found("hillside.steward", "%")).toEqual([]);
    expect(await found("hillside.gardener", "洛夫")).toEqual([]);
    expect(await found("hillside.gardener", "13812345678")).toEqual([]);
    expect(await found("hillside.gardener", number)).toEqual([true]);
  });
});

describe("the log", () => {
  it("holds no name, number, search, body or cookie", async () => {
    const { state } = await taken();
    await (await garden.as("hillside.steward")).cases({ q: "洛夫" });
    await (await garden.as("hillside.steward")).case(state.id);
    expect(garden.log.length).toBeGreaterThan(3);
    expect(garden.log.join("\n")).not.toMatch(/洛夫|%E6|13812345678|strychnine|jiefen=|compost/);
  });
});

describe("reasons that rest on a restricted fact", () => {
  /** `gardenerYears` becomes restricted, and decides a level through the derived fact `oldestPlot`. */
  const edit = (file: PolicyFile): PolicyFile => {
    if (file.layer !== "commons") return file;
    const content = structuredClone(file.content) as { [key: string]: { [key: string]: unknown } };
    if (file.path === "schemas/fields.json") content.gardenerYears = { ...content.gardenerYears, "x-sensitivity": "restricted" };
    if (file.path === "rules/grading.json") {
      const conditions = { fact: "oldestPlot", operator: "greaterThan", value: 30 };
      content.criteria = { ...content.criteria, patch: { ...(content.criteria?.patch as object), conditions } };
    }
    return { ...file, content };
  };

  it("are not told, but that there are such reasons is", async () => {
    await garden.close();
    garden = await openGardenServer({ edit });
    const { state } = await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada", gardenerYears: 40 }], { plantsHit: 1 });
    const told = async (account: (typeof readers)[number]) => {
      const { decision, explanation, state: seen } = await (await garden.as(account)).case(state.id);
      return {
        because: explanation.en.because.map(({ about, text }) => about ?? text),
        assessed: seen.assessed.harm?.because,
        outcome: decision.criteria.patch?.outcome,
        level: decision.level,
      };
    };
    expect(await told("hillside.chair")).toMatchObject({
      because: expect.arrayContaining(["patch"]),
      assessed: ["patch"],
      outcome: "yes",
      level: "serious",
    });
    const steward = await told("hillside.steward");
    expect(steward).toMatchObject({ assessed: [], outcome: undefined, level: "serious" });
    expect(steward.because).toContain("Further reasons rest on facts that you may not see.");
    const timeline = await (await garden.as("hillside.steward")).timeline(state.id);
    expect(JSON.stringify(timeline)).not.toMatch(/"patch"|"gardenerYears"/);
  });
});
