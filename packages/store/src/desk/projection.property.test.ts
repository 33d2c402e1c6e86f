/** Laws of what is stored, over random lives of a case: the fold of the stored events is the stored projection, and what is due is what casework says. */
import { agenda } from "@jiefen/casework";
import type { Facts, Item } from "@jiefen/policy";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { daysAfter } from "../clock.ts";
import { type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import type { CaseCommand } from "./desk.ts";

let garden: GardenStore;
beforeAll(async () => {
  garden = await openGarden();
});
afterAll(() => garden.close());

type Act = { readonly days: number } | { readonly command: CaseCommand };

const acts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((days): Act => ({ days })),
    fc
      .oneof(
        fc.record({ kind: fc.constant("note" as const), text: fc.string({ minLength: 1 }) }),
        fc.record({ kind: fc.constant("assign" as const), handler: fc.constantFrom("hank", "iris") }),
        fc.record({
          kind: fc.constant("recordFacts" as const),
          facts: fc.constantFrom<Facts>({ plantsHit: 3 }, { plantsHit: 40, nearWater: true }, { nearWater: null }, { plantsHit: -1 }, {}),
        }),
        fc.record({
          kind: fc.constant("correctFacts" as const),
          facts: fc.record({ plantsHit: fc.integer({ min: 0, max: 60 }) }),
          reason: fc.constantFrom("", "miscounted"),
        }),
        fc.record({
          kind: fc.constant("step" as const),
          transition: fc.constantFrom("accept", "treat", "askToClose", "reopen"),
          values: fc.constantFrom<Item>({}, { treatmentKind: "hand", treatmentOutcome: "worked" }),
        }),
        fc.record({
          kind: fc.constant("visit" as const),
          party: fc.constantFrom("all", "nobody"),
          values: fc.constant<Item>({ inspectionMode: "onFoot", inspectionOutcome: "quiet" }),
        }),
        fc.record({ kind: fc.constant("downgrade" as const), scale: fc.constant("harm"), reason: fc.constant("calm") }),
      )
      .map((command): Act => ({ command })),
  ),
  { minLength: 1, maxLength: 12 },
);

it("holds over random lives", async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 60 }), async (life, plantsHit) => {
      let today = "2026-03-02";
      garden.day(today);
      const { id } = (await garden.takeIn([{ gardenerName: `Ada ${plantsHit}` }], { plantsHit })).state;
      for (const act of life) {
        if ("days" in act) {
          today = daysAfter(today, act.days);
          garden.day(today);
          await garden.store.advanceCase(id, today);
        } else {
          await garden.store.desk.execute({ actor: steward }, id, undefined, act.command);
        }
      }
      await garden.store.advanceCase(id, today);
      expect(await garden.store.verifyCase(id)).toMatchObject({ ok: true });
      const state = await garden.store.findState(id);
      if (!state) throw new Error("The case is gone.");
      const policy = await garden.store.policies.getPolicy(state.release);
      const expected = await agenda(policy, await garden.store.policies.getStanding(state.layer), state, state.day);
      const scope = { division: "100000", person: "", restricted: true };
      const { items } = await garden.store.tasks(scope, { today: state.day, ahead: 400, limit: 1000 });
      const due = items.filter(({ task }) => task.caseId === id).map(({ task }) => JSON.stringify(task));
      expect(due.toSorted()).toEqual(expected.map((task) => JSON.stringify(task)).toSorted());
    }),
    { numRuns: 40 },
  );
});

it("one long absence comes to the same as each day by itself", async () => {
  garden.day("2026-03-02");
  const [daily, late] = [await garden.takeIn([{ gardenerName: "Day" }]), await garden.takeIn([{ gardenerName: "Late" }])];
  for (let day = "2026-03-03"; day <= "2026-05-01"; day = daysAfter(day, 1)) {
    garden.day(day);
    await garden.store.advanceCase(daily.state.id, day);
  }
  await garden.store.advanceCase(late.state.id, "2026-05-01");
  const told = async (id: string) => {
    const state = await garden.store.findState(id);
    return { day: state?.day, version: state?.version, missed: state?.visits.map(({ dueOn, missed }) => [dueOn, missed]) };
  };
  expect(await told(late.state.id)).toEqual(await told(daily.state.id));
});
