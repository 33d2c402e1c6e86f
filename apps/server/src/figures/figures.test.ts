/** The board over real HTTP: who is told what, and never a name. */

import { inflateRawSync } from "node:zlib";
import { type Inflate, readZip } from "@jiefen/exchange";
import type { FigureKey } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FigureResult, FiguresBoard, FiguresQuery } from "../api/index.ts";
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
});

describe("to whoever sees no cases", () => {
  const told = ({ result }: { readonly result: FigureResult }) => (result.withheld ? "–" : result.value);

  it("few are not told, nor what they would follow from", async () => {
    const bookkeeper = await garden.as("commons.bookkeeper");
    const partsBy = async (by: FigureKey) => (await bookkeeper.figure("found", { by })).parts.map(told);
    expect(await partsBy("type")).toEqual(["–", "–"]);
    expect(await partsBy("division")).toEqual(["–", "–"]);
    expect(await partsBy("month")).toContain(4);
    expect(await bookkeeper.figures()).toMatchObject({ smallBelow: 3 });
  });

  it("the board narrowed tells no more than its parts did", async () => {
    const bookkeeper = await garden.as("commons.bookkeeper");
    const found = async (query: FiguresQuery) => {
      const figure = figureOf(await bookkeeper.figures(query), "found");
      return figure && told(figure);
    };
    expect(await found({})).toBe(4);
    for (const query of [{ type: "slugs" }, { type: "aphids" }, { division: "100100" }, { type: "aphids,slugs", division: "100100" }])
      expect(await found(query), JSON.stringify(query)).toBe("–");
    expect(await found({ type: "aphids,slugs" })).toBe(4);
    const { parts } = await bookkeeper.figure("found", { type: "aphids,slugs", by: "division" });
    expect(parts.map(told)).toEqual(["–", "–"]);
  });

  it("the report withholds the same, while those who see the cases are told all", async () => {
    const text = async (account: "commons.bookkeeper" | "commons.chair") => {
      const { content } = await (await garden.as(account)).figuresReport({ format: "xlsx" });
      const inflate: Inflate = (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
      const parts = readZip(new Uint8Array(Buffer.from(content, "base64")), inflate, { entries: 100, bytes: 1e7 });
      return parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
    };
    expect(await text("commons.bookkeeper")).toMatch(/不公布|not told/);
    expect(await text("commons.chair")).not.toMatch(/不公布|not told/);
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

describe("rounds on the board", () => {
  const walk = async (account: "hillside.steward" | "valley.steward", id: string, visited: number, along?: string) => {
    const client = await garden.as(account);
    const { today } = await client.session();
    const company = [{ name: "Eustace" }, ...(along === undefined ? [] : [{ person: along, name: "x" }])];
    await client.keepRound({ id, channel: "round", on: today, place: "Fig Lane", company, visited, nothing: visited, version: 1 });
  };
  beforeEach(async () => {
    await walk("hillside.steward", "round-one", 4, garden.idOf("hillside.gardener"));
    await walk("hillside.steward", "round-two", 2);
    await walk("valley.steward", "round-three", 3);
  });

  it("count of one's own division and below, and are listed without a name to those who may see them", async () => {
    const chair = await garden.as("commons.chair");
    const board = await chair.figures();
    expect(figureOf(board, "walked")?.result).toMatchObject({ value: 3, counted: 3 });
    expect(figureOf(board, "walked")?.formula.en).toMatch(/^the number of each round .* made here\.$/);
    expect((await chair.figure("walked", { by: "division" })).parts.map(({ result }) => result.value)).toEqual([1, 2]);
    const listed = await chair.figureRounds("walked", { by: "division", code: "100100" });
    expect(listed).toMatchObject({ total: 2, hidden: 0 });
    expect(listed.items.map(({ id, visited }) => [id, visited]).toSorted()).toEqual([
      ["round-one", 4],
      ["round-two", 2],
    ]);
    expect(JSON.stringify([board, listed])).not.toMatch(/Eustace|Fig Lane|steward/i);
    expect(await outcome(chair.figureCases("walked"))).toBe("404 not-found");
    expect(await outcome(chair.figureRounds("found"))).toBe("404 not-found");
  });

  it("are not told while the board is narrowed to some cases, since they have nothing of that", async () => {
    const chair = await garden.as("commons.chair");
    expect(figureOf(await chair.figures({ type: "slugs" }), "walked")).toMatchObject({ beside: true, result: { counted: 0 } });
    expect((await chair.figure("walked", { type: "slugs", by: "month" })).parts).toEqual([]);
    expect((await chair.figure("walked", { by: "level" })).parts).toEqual([]);
    expect((await chair.figureRounds("walked", { type: "slugs" })).items).toEqual([]);
  });
});
