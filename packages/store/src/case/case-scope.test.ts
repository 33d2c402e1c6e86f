/** Whose cases a reader may know of: lists and single cases agree, wherever a case was taken in, is held, is offered, and whoever works on it. */
import type { Actor, CaseState } from "@jiefen/casework";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseCommand } from "../desk/desk.ts";
import { carriedOut, type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import { type CaseScope, inScope } from "./case-scope.ts";

let garden: GardenStore;
const cases = new Map<string, CaseState>();
const city = "100000";
const hillside = "100100";
const upper = "100100001";
const actor = (person: string, division: string): Actor => ({ person, roles: ["steward"], division });
const stella = actor("stella", city);
const hilda = actor("hilda", hillside);

/** `consented`: the division that was asked takes it over. */
async function taken(name: string, layer: "commons" | "hillside", commands: readonly CaseCommand[] = [], consented = false): Promise<void> {
  let { state } = await garden.takeIn([{ gardenerName: name }], {}, layer);
  for (const command of commands)
    state = carriedOut(await garden.store.desk.execute({ actor: stella }, state.id, undefined, command)).state;
  if (consented) {
    const approve: CaseCommand = { kind: "approve", proposal: state.proposals.at(-1)?.id ?? "" };
    state = carriedOut(await garden.store.desk.execute({ actor: hilda }, state.id, undefined, approve)).state;
  }
  cases.set(name, state);
}

const offer: CaseCommand = { kind: "transfer", to: hillside, reason: "it lies there" };
const toGus: CaseCommand = { kind: "assign", handler: "gus" };

beforeAll(async () => {
  garden = await openGarden();
  await taken("in the city", "commons");
  await taken("on the hill", "hillside");
  await taken("handled", "commons", [toGus]);
  await taken("offered", "commons", [offer]);
  await taken("handed over", "commons", [toGus, offer], true);
  const invited = [{ person: "uma" }, { name: "old Tom" }];
  await taken("invited to", "commons", [{ kind: "planSession", on: "2026-03-09", place: "the shed", invited }]);
});
afterAll(() => garden.close());

const seen = (scope: CaseScope): readonly string[] => [...cases].filter(([, state]) => inScope(scope, state, false)).map(([name]) => name);

async function listed(scope: CaseScope): Promise<readonly string[]> {
  const page = await garden.store.list(scope, {}, { today: "2026-03-02", limit: 100 });
  const ids = new Set(page.items.map(({ state }) => state.id));
  return [...cases].filter(([, { id }]) => ids.has(id)).map(([name]) => name);
}

describe("a case", () => {
  const township: CaseScope = { division: upper, person: "uma", restricted: false };

  it("that is held above is seen by the people it names, until they no longer work on it", () => {
    expect(seen(township)).toEqual(["invited to"]);
    expect(seen({ ...township, person: "gus" })).toEqual(["handled"]);
    expect(seen({ ...township, person: "nobody" })).toEqual([]);
  });

  it("that was handed over is worked on where it is held, and looked at where it began", () => {
    expect(cases.get("handed over")).toMatchObject({ division: city, heldBy: hillside });
    const began: CaseScope = { division: "100000", person: "x", restricted: false };
    const there: CaseScope = { division: hillside, person: "x", restricted: false };
    expect(seen(there)).toEqual(["on the hill", "handed over"]);
    expect(seen({ ...there, offered: true })).toEqual(["on the hill", "offered", "handed over"]);
    expect(seen({ ...began, origin: true })).toContain("handed over");
  });
});

it("is the same in lists and for one case", async () => {
  const scope: fc.Arbitrary<CaseScope> = fc.record(
    {
      division: fc.constantFrom("100000", hillside, upper, "200000", "100200"),
      person: fc.constantFrom("stella", "gus", "uma", "hilda", "nobody"),
      restricted: fc.boolean(),
      offered: fc.boolean(),
      origin: fc.boolean(),
      ownOnly: fc.boolean(),
    },
    { requiredKeys: ["division", "person", "restricted"] },
  );
  await fc.assert(
    fc.asyncProperty(scope, async (one) => {
      expect(await listed(one)).toEqual(seen(one));
    }),
  );
});
