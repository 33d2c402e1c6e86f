/** Lateness in scope: who sees which cards, and who may lift them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, password, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let id = "";

beforeAll(async () => {
  garden = await openGardenServer();
  const steward = await garden.as("hillside.steward");
  const { state } = await takeIn(steward, [{ gardenerName: "Ada" }]);
  id = state.id;
  await steward.command(id, { version: state.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } }, newKey());
  for (const day of ["2026-03-10", "2026-03-20"]) {
    garden.day(day);
    await garden.store.advanceDays(day);
  }
});
afterAll(() => garden.close());

describe("supervision", () => {
  it("shows open cards with their cause and who lifts them, the gravest first, names masked", async () => {
    const { cards, deadlines, divisions } = await (await garden.as("hillside.chair")).supervision();
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.map(({ rank }) => rank)).toEqual(cards.map(({ rank }) => rank).toSorted((one, other) => other - one));
    for (const card of cards) {
      expect(card).toMatchObject({ cause: { en: expect.stringMatching(/./) }, case: { id, title: expect.stringContaining("*") } });
      expect(card.liftedBy.length).toBeGreaterThan(0);
    }
    expect(deadlines.some(({ daysLate }) => daysLate > 0)).toBe(true);
    expect(divisions).toMatchObject([{ code: "100100" }]);
  });

  it("opens each card as its paper, masked, to whoever supervises, and writes down the look; to nobody else", async () => {
    const chair = await garden.as("hillside.chair");
    const [card] = (await chair.supervision()).cards;
    const [own] = card?.papers ?? [];
    if (!card || !own) throw new Error("No card has its paper.");
    expect(own).toEqual({ paper: "cardPaper", title: { zh: "督促书", en: "card as a paper" }, card: card.id });
    const bookkeeper = await garden.as("hillside.bookkeeper");
    const looksOf = async () => (await bookkeeper.views(id)).views.filter(({ person }) => person === garden.idOf("hillside.chair")).length;
    const looks = await looksOf();
    const text = JSON.stringify(await chair.paperText(id, own.paper, { card: card.id }));
    expect(text).toContain(card.cause.zh);
    expect(text).toContain("A**");
    expect(text).not.toContain("Ada");
    expect(await looksOf()).toBe(looks + 1);
    for (const format of ["pdf", "docx"] as const)
      expect((await chair.paper(id, own.paper, { format, card: card.id })).content.length).toBeGreaterThan(1000);
    expect(await outcome(chair.paperText(id, own.paper, { card: "unheardOf" }))).toBe("404 not-found");
    expect(await outcome(chair.paperText(id, own.paper))).toBe("404 not-found");
    expect(await outcome(chair.paperText(id, "notice", { card: card.id }))).toBe("404 not-found");
    expect(await outcome((await garden.as("valley.steward")).paperText(id, own.paper, { card: card.id }))).toBe("404 not-found");
  });

  it("is about the reader's own divisions", async () => {
    expect((await (await garden.as("valley.steward")).supervision()).cards).toEqual([]);
    expect((await (await garden.as("commons.chair")).supervision({ division: "100100" })).cards.length).toBeGreaterThan(0);
    expect(await outcome((await garden.as("hillside.chair")).supervision({ division: "100000" }))).toBe("404 not-found");
  });

  it("narrows to one kind of card", async () => {
    const chair = await garden.as("hillside.chair");
    const [first] = (await chair.supervision()).cards;
    const { cards } = await chair.supervision({ card: first?.card ?? "" });
    expect(new Set(cards.map(({ card }) => card))).toEqual(new Set([first?.card]));
    expect((await chair.supervision({ card: "unheardOf" })).cards).toEqual([]);
  });

  it("never lets the handler lift, and lets those whom policy names", async () => {
    const handler = await garden.as("hillside.steward");
    // Days have passed since; sessions do not last that long.
    await handler.signIn({ account: "hillside.steward", password });
    const { cards } = await handler.supervision();
    expect(cards.some(({ mayLift }) => mayLift)).toBe(false);
    const chair = await garden.as("hillside.chair");
    const card = (await chair.supervision()).cards.find(({ mayLift }) => mayLift);
    if (!card) throw new Error("The chair may lift no card.");
    const lift = { kind: "liftCard", card: card.id, reason: "looked after" } as const;
    expect(await outcome(handler.command(id, { version: card.version, command: lift }, newKey()))).not.toBe("ok");
    const after = await chair.command(id, { version: card.version, command: lift }, newKey());
    expect(after.state.cards.find((one) => one.id === card.id)?.lifted).toMatchObject({ reason: "looked after" });
    expect((await chair.supervision()).cards.map(({ id: open }) => open)).not.toContain(card.id);
  });
});
