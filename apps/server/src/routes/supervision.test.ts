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
