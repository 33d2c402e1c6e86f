/** A figure of a draft over real HTTP: worked out before it is published, and never a way round what is kept from somebody. */
import type { FigureKey } from "@jiefen/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftChange } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type EditingGarden, openEditingGarden } from "../fixtures/editing-garden.ts";
import { outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
let ada: Client;
beforeAll(async () => {
  garden = await openEditingGarden();
  const steward = await garden.as("hillside.steward");
  const lost = [12, 5, 4, 2, 2, 1, 1, 1];
  for (const plantsHit of lost) await takeIn(steward, [{ gardenerName: `Adelaide ${plantsHit}` }], { plantsHit });
  // Of a restricted type.
  await takeIn(await garden.as("hillside.chair"), [{ gardenerName: "Dora" }], {}, "slugs");
  await takeIn(await garden.as("valley.steward"), [{ gardenerName: "Edmund" }], { plantsHit: 30 });
  ada = await garden.keeper("ada");
});
afterAll(() => garden.close());

const large = { fact: "plantsHit", operator: "greaterThan", value: 1 };
const share = { title: "大面积占比", group: "looking", "x-order": 90, kind: "rate", over: "case", basis: "cohort", numerator: large };

async function drafted(by: Client, layer: string, ...changes: readonly DraftChange[]): Promise<string> {
  const { id, version } = await by.openDraft({ layer, title: "指标" });
  await by.editDraft(id, { version, changes });
  return id;
}

const path = "rules/figures.json";
const added = (value: unknown): DraftChange => ({ path, pointer: "/figures/hillside_share", value });

describe("a figure that a draft adds", () => {
  it("is worked out over the cases of its division, with numerator and denominator, while nobody else is shown it", async () => {
    const id = await drafted(ada, "hillside", added(share));
    const { detail, division, withheld } = await ada.draftFigure(id, "hillside_share", { from: "2026-01-01" });
    expect(detail?.figure.result).toMatchObject({ numerator: 5, denominator: 8 });
    expect([division.code, withheld]).toEqual(["100100", []]);
    const board = await (await garden.as("hillside.chair")).figures();
    expect(board.groups.flatMap(({ figures }) => figures).some((one) => one.id === "hillside_share")).toBe(false);
  });

  it("counts disputes of restricted types only for who may read them", async () => {
    const id = await drafted(ada, "hillside", added({ ...share, kind: "count", numerator: undefined }));
    const value = async (client: Client) => (await client.draftFigure(id, "hillside_share")).detail?.figure.result.value;
    expect(await value(ada)).toBe(8);
    expect(await value(await garden.keeper("reading.keeper"))).toBe(9);
  });

  it("is not worked out where it looks at what is kept from the reader", async () => {
    const city = await garden.keeper("city.keeper");
    const id = await drafted(city, "commons", added({ ...share, numerator: { fact: "childrenNear", operator: "equal", value: true } }), {
      path: "schemas/fields.json",
      pointer: "/childrenNear/x-sensitivity",
      value: "restricted",
    });
    const tried = await city.draftFigure(id, "hillside_share");
    expect([tried.withheld.map(({ zh }) => zh), tried.detail]).toEqual([["附近有孩子"], undefined]);
  });

  it("tells no small number, neither in its numerator, outside of it, nor of a month or another part", async () => {
    const parts = async (client: Client, id: string, by: FigureKey) =>
      (await client.draftFigure(id, "hillside_share", { from: "2026-01-01", by })).detail;
    const over = (value: number) => added({ ...share, numerator: { ...large, value } });
    const whole = async (value: number) => (await parts(ada, await drafted(ada, "hillside", over(value)), "type"))?.figure.result.withheld;
    // 2 in the numerator; 5 and 3 outside of it; none outside.
    expect([await whole(4), await whole(1), await whole(0)]).toEqual([true, undefined, undefined]);
    const small = added({ ...share, kind: "count", numerator: undefined, conditions: { ...large, value: 4 } });
    const id = await drafted(ada, "hillside", small);
    for (const by of ["month", "type"] as const) {
      const detail = await parts(ada, id, by);
      expect(detail?.figure.result).toMatchObject({ withheld: true });
      expect(detail?.parts.length).toBeGreaterThan(0);
      expect(detail?.parts.filter(({ result }) => !result.withheld)).toEqual([]);
    }
  });

  it("counts rounds apart by the way in they went by, as one that the policy declares", async () => {
    const on = "2026-03-02";
    const walk = (id: string, channel: string) =>
      garden.store.rounds.keep({
        id,
        channel,
        on,
        division: "100100",
        by: garden.idOf("hillside.steward"),
        company: [],
        visited: 5,
        nothing: 5,
        version: 1,
        madeAt: 0,
      });
    for (const [at, channel] of ["round", "round", "round", "round", "letterBox", "letterBox", "letterBox"].entries())
      await walk(`way-${at}`, channel);
    const by = (channel: string) => ({
      ...share,
      over: "round",
      basis: "period",
      numerator: { fact: "roundChannel", operator: "equal", value: channel },
    });
    const id = await drafted(ada, "hillside", added(by("round")));
    const { detail } = await ada.draftFigure(id, "hillside_share", { from: on, to: on });
    expect(detail?.figure.result).toMatchObject({ numerator: 4, denominator: 7 });
    const unknown = await drafted(ada, "hillside", added(by("balloon")));
    expect((await ada.draft(unknown)).issues.map(({ pointer }) => pointer)).toContain("/figures/hillside_share/numerator/value");
  });

  it("is not parted by a source that is kept from the reader", async () => {
    const city = await garden.keeper("city.keeper");
    const id = await drafted(city, "commons", added(share), {
      path: "schemas/fields.json",
      pointer: "/spread/x-sensitivity",
      value: "restricted",
    });
    const tried = await city.draftFigure(id, "hillside_share", { by: "origin" });
    expect([tried.withheld.length, tried.detail]).toEqual([1, undefined]);
    expect((await city.draftFigure(id, "hillside_share", { by: "type" })).withheld).toEqual([]);
  });

  it("is not there where the draft has none of the name", async () => {
    expect(await outcome(ada.draftFigure(await drafted(ada, "hillside", added(share)), "nothing"))).toBe("404 not-found");
  });

  it("waits until the draft has no errors", async () => {
    const id = await drafted(ada, "hillside", added({ ...share, numerator: { ...large, fact: "plantsHitt" } }));
    expect(await outcome(ada.draftFigure(id, "hillside_share"))).toMatch(/draft-unsound/);
  });
});
