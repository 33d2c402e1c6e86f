/** What a draft would mean for open cases, told before anything is published; and guardrails that stop a draft. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftWith, type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { problemOf, takeIn } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeEach(async () => {
  garden = await openEditingGarden();
});
afterEach(() => garden.close());

describe("the impact of a draft", () => {
  it("names the cases that change and how, counts visits, and writes nothing", async () => {
    const steward = await garden.as("hillside.steward");
    const raised = (await takeIn(steward, [{ gardenerName: "Ada" }], { plantsHit: 11 })).state;
    await takeIn(steward, [{ gardenerName: "Bo" }], { plantsHit: 1 });
    const draft = await draftWith(await garden.keeper("ada"), 10);
    const impact = await steward.draftImpact(draft.id);
    expect(impact).toMatchObject({ state: "done", examined: 2, total: 2, cases: [{ index: 0, id: raised.id }] });
    if (impact.state !== "done") throw new Error("The draft is sound.");
    expect(impact.cases[0]?.kinds).toContain("level");
    expect(impact.visits.after).toBeGreaterThan(impact.visits.before);
    expect((await steward.case(raised.id)).state).toEqual(raised);
  });

  it("is nameless to those who may not read the cases", async () => {
    await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }], { plantsHit: 11 });
    const draft = await draftWith(await garden.keeper("ada"), 10);
    const impact = await (await garden.as("hillside.bookkeeper")).draftImpact(draft.id);
    expect(impact).toMatchObject({ state: "done", cases: [{ index: 0 }] });
    expect(JSON.stringify(impact)).not.toMatch(/Ada|"id"|"number"/);
  });

  it("comes in pages until every open case was tried", async () => {
    const steward = await garden.as("hillside.steward");
    for (let count = 0; count < 51; count += 1) await takeIn(steward, [{ gardenerName: `Ada ${count}` }], { plantsHit: 11 });
    const draft = await draftWith(await garden.keeper("ada"), 10);
    const first = await steward.draftImpact(draft.id);
    if (first.state !== "done") throw new Error("The draft is sound.");
    const second = await steward.draftImpact(draft.id, first.next);
    if (second.state !== "done") throw new Error("The draft is sound.");
    expect([first.examined, second.examined, second.next]).toEqual([50, 1, undefined]);
    expect(new Set([...first.cases, ...second.cases].map(({ id }) => id)).size).toBe(51);
  });

  it("cannot be told of a draft with errors", async () => {
    const client = await garden.keeper("ada");
    const { id, version } = await client.openDraft({ layer: "hillside", title: "x" });
    await client.editDraft(id, {
      version,
      changes: [{ path: "rules/closure.json", pointer: "/items/gateShut", value: { title: "园门" } }],
    });
    expect(await client.draftImpact(id)).toEqual({ state: "unsound" });
  });
});

describe("a guardrail", () => {
  it("that a draft does not keep stops its submission, with what it lets through", async () => {
    const client = await garden.keeper("city.keeper");
    const { id, version } = await client.openDraft({ layer: "commons", title: "x" });
    const guardrail = {
      title: "一株也算严重",
      conditions: { fact: "plantsHit", operator: "greaterThanInclusive", value: 1 },
      requires: { kind: "level", scale: "harm", atLeast: "serious" },
      source: { text: "试行" },
      "x-order": 1,
    };
    const path = "rules/guardrails.json";
    const en = (at: string, value: string) => ({
      path: "schemas/i18n/en.json",
      pointer: `/rules~1guardrails.json/~1guardrails~1everyPlant~1${at}`,
      value,
    });
    const edited = await client.editDraft(id, {
      version,
      changes: [
        { path, pointer: "/guardrails/everyPlant", value: guardrail },
        en("title", "Every plant is serious"),
        en("source~1text", "on trial"),
      ],
    });
    const problem = await problemOf(client.submitDraft(id, { version: edited.version, note: "x", effectiveFrom: "2026-03-02" }));
    expect(problem).toMatchObject({
      code: "draft-unsound",
      issues: [{ code: "guardrail-broken", file: "rules/commons/guardrails.json" }],
    });
  });
});
