/** The board over real HTTP: who is told what, and never a name. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FiguresBoard } from "../api/index.ts";
import { type GardenServer, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
  const steward = await garden.as("hillside.steward");
  await takeIn(steward, [{ gardenerName: "Adelaide" }], { plantsHit: 12 });
  await takeIn(steward, [{ gardenerName: "Bartholomew" }], { plantsHit: { atLeast: 2 } });
  await takeIn(steward, [{ gardenerName: "Cyril" }], {}, "slugs");
  await takeIn(await garden.as("valley.steward"), [{ gardenerName: "Dorothea" }]);
});
afterEach(() => garden.close());

function figureOf({ groups }: FiguresBoard, id: string) {
  return groups.flatMap(({ figures }) => figures).find((figure) => figure.id === id);
}

describe("the board", () => {
  it("tells each declared figure with its formula, of one's own division and below", async () => {
    const board = await (await garden.as("hillside.bookkeeper")).figures();
    expect(board.groups.map(({ title }) => title.en)).toEqual(["walking", "mending"]);
    expect(figureOf(board, "found")?.result).toMatchObject({ value: 3, counted: 3 });
    expect(figureOf(board, "calmed")?.result).toMatchObject({ value: 0, numerator: 0, denominator: 3 });
    expect(figureOf(board, "calmed")?.formula.en).toContain("the denominator is the number of each case");
    expect(figureOf(await (await garden.as("commons.chair")).figures(), "found")?.result.value).toBe(4);
  });

  it("is narrowed by type and division, and refuses divisions beyond one's own", async () => {
    const chair = await garden.as("commons.chair");
    expect(figureOf(await chair.figures({ type: "slugs" }), "found")?.result.value).toBe(1);
    expect(figureOf(await chair.figures({ division: "100100" }), "found")?.result.value).toBe(3);
    expect(await outcome((await garden.as("hillside.chair")).figures({ division: "100200" }))).toBe("404 not-found");
  });

  it("tells of no day in the future, and refuses days in no order", async () => {
    const chair = await garden.as("commons.chair");
    expect((await chair.figures({ from: "2026-03-01", to: "2026-12-31" })).period).toEqual({ from: "2026-03-01", to: "2026-03-02" });
    expect(await outcome(chair.figures({ from: "2026-03-02", to: "2026-03-01" }))).toBe("400 invalid-request");
  });

  it("never names anybody, not in parts nor in a report", async () => {
    const bookkeeper = await garden.as("commons.bookkeeper");
    const told = [
      await bookkeeper.figures(),
      await bookkeeper.figure("found", { by: "division" }),
      await bookkeeper.figuresReport({ format: "xlsx" }),
    ];
    expect(JSON.stringify(told)).not.toMatch(/Adelaide|Bartholomew|Cyril|Dorothea/);
  });
});

describe("the parts of a figure", () => {
  it("stand in the organisation's order, not by value", async () => {
    const { parts } = await (await garden.as("commons.chair")).figure("found", { by: "type" });
    expect(parts.map(({ code, result }) => [code, result.value])).toEqual([
      ["aphids", 3],
      ["slugs", 1],
    ]);
  });

  it("are not told exactly where they are few, to whoever sees no cases", async () => {
    const { parts } = await (await garden.as("commons.bookkeeper")).figure("found", { by: "type" });
    expect(parts.map(({ result }) => result.fewerThan ?? result.value)).toEqual([3, 2]);
  });
});

describe("the cases behind a figure", () => {
  it("are those the reader may see, with how many more there are", async () => {
    const found = await (await garden.as("hillside.chair")).figureCases("found", {});
    expect([found.total, found.hidden]).toEqual([3, 0]);
    const ofOneType = await (await garden.as("hillside.chair")).figureCases("found", { by: "type", code: "slugs" });
    expect(ofOneType.items.map(({ type }) => type)).toEqual(["slugs"]);
  });

  it("are refused to whoever sees no cases", async () => {
    expect(await outcome((await garden.as("hillside.bookkeeper")).figureCases("found", {}))).toBe("403 not-permitted");
  });
});
