/** What is due, as the desk asks for it: the morning, a week, a month. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let id = "";

beforeAll(async () => {
  garden = await openGardenServer();
  const steward = await garden.as("hillside.steward");
  const taken = await takeIn(steward, [{ gardenerName: "Ada" }]);
  id = taken.state.id;
  await steward.command(
    id,
    { version: taken.state.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } },
    newKey(),
  );
});
afterAll(() => garden.close());

describe("the agenda of a span of days", () => {
  it("holds what is due and, marked, what the plan will ask for", async () => {
    const { tasks, total } = await (await garden.as("hillside.steward")).agenda({ from: "2026-03-01", to: "2026-04-30" });
    const visits = tasks.filter(({ kind }) => kind === "visit");
    expect(total).toBe(tasks.length);
    expect(visits.length).toBeGreaterThan(1);
    expect(visits.map(({ dueOn }) => dueOn)).toEqual(visits.map(({ dueOn }) => dueOn).toSorted());
    expect(visits[0]).toMatchObject({ caseId: id, forecast: false, partyName: "Ada" });
    expect(visits.at(-1)).toMatchObject({ caseId: id, forecast: true, daysLate: 0, case: { id } });
  });

  it("is the same list as the morning's up to the horizon", async () => {
    const steward = await garden.as("hillside.steward");
    const morning = await steward.agenda();
    const week = await steward.agenda({ from: "2026-01-01", to: "2026-03-02" });
    const due = morning.tasks.filter(({ dueOn }) => dueOn <= "2026-03-02").map(({ about }) => about);
    expect(week.tasks.map(({ about }) => about).toSorted()).toEqual(due.toSorted());
  });

  it("of others is seen in the unit's list alone, with names masked", async () => {
    const chair = await garden.as("hillside.chair");
    const span = { from: "2026-03-10", to: "2026-04-30" };
    expect((await chair.agenda(span)).tasks.filter(({ kind }) => kind === "visit")).toEqual([]);
    const [first] = (await chair.agenda({ ...span, scope: "unit" })).tasks.filter(({ kind }) => kind === "visit");
    expect(first?.partyName).toMatch(/\*/);
  });

  it.each([
    [{ from: "2026-03-01" }],
    [{ from: "2026-03-02", to: "2026-03-01" }],
    [{ from: "2026-03-01", to: "2026-05-02" }],
    [{ from: "2026-02-30", to: "2026-03-10" }],
  ])("is refused for %o", async (span) => {
    expect(await outcome((await garden.as("hillside.steward")).agenda(span))).toBe("400 invalid-request");
  });

  it("ends with sixty-two days", async () => {
    expect(await outcome((await garden.as("hillside.steward")).agenda({ from: "2026-03-01", to: "2026-05-01" }))).toBe("ok");
  });
});
