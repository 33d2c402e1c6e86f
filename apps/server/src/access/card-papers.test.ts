/** Who may have the paper of a card: whoever may look at its case, of a card that this case was given, and nobody else. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asking, type Caller, expectation, type Row } from "../fixtures/asking.ts";
import { type Account, type GardenServer, newKey, openGardenServer, staff, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let statusFor: ReturnType<typeof asking>;
const of = { late: "", other: "", card: "", paper: "" };

beforeAll(async () => {
  garden = await openGardenServer();
  statusFor = asking(garden);
  const steward = await garden.as("hillside.steward");
  const { state } = await takeIn(steward, [{ gardenerName: "Ada" }]);
  await steward.command(
    state.id,
    { version: state.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } },
    newKey(),
  );
  of.late = state.id;
  of.other = (await takeIn(steward, [{ gardenerName: "Bo" }])).state.id;
  for (const day of ["2026-03-10", "2026-03-20"]) {
    garden.day(day);
    await garden.store.advanceDays(day);
  }
  const { papers } = await (await garden.as("hillside.chair")).papers(state.id);
  const offered = papers.find(({ card }) => card !== undefined);
  of.card = offered?.card ?? "";
  of.paper = offered?.paper ?? "";
});
afterAll(() => garden.close());

const everybody: readonly Caller[] = ["(nobody)", ...(Object.keys(staff) as Account[])];
const lookers: readonly Caller[] = ["hillside.steward", "hillside.chair", "commons.steward", "commons.chair"];
const outside = { "bed.steward": 404, "valley.steward": 404, "hillside.gardener": 404, "commons.gardener": 404 };
const none: Row = { allowed: [], otherwise: { ...outside, ...Object.fromEntries(lookers.map((one) => [one, 404])) } };
const looked: Row = { allowed: lookers, otherwise: outside };

const rows: readonly (readonly [string, () => readonly [id: string, paper: string, card: string], Row])[] = [
  ["of a card that the case was given", () => [of.late, of.paper, of.card], looked],
  ["of a card of another case", () => [of.other, of.paper, of.card], none],
  ["of a card that there is not", () => [of.late, of.paper, "nothing"], none],
  ["that is of no card, asked for under one", () => [of.late, "notice", of.card], none],
];

describe.each(["", "/text"])("GET /api/cases/:id/papers/:paper%s", (end) => {
  it.each(rows)("%s", async (_, asked, row) => {
    const [id, paper, card] = asked();
    const path = `/api/cases/${id}/papers/${paper}${end}?card=${card}${end === "" ? "&format=pdf" : ""}`;
    const actual = await Promise.all(everybody.map(async (caller) => [caller, await statusFor("GET", path, undefined, caller)]));
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(everybody.map((caller) => [caller, expectation(row, caller)])));
  });
});
