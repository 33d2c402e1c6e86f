/** Accounts on a real database: changing, listing in pages, locking out, who has seen what. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";
import { initialPassword } from "./password.ts";
import type { LastManager } from "./people.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const keeper: LastManager = ({ roles }) => roles.includes("keeper");

async function hire(account: string, { name = account, division = "100100", roles = ["steward"], active = true } = {}): Promise<string> {
  const id = garden.store.newId();
  await garden.store.people.add({ id, account, name, division, roles, active, demonstration: true }, "hash", 0);
  return id;
}

describe("changing", () => {
  it("counts versions, and refuses a change made on an older one", async () => {
    const { people } = garden.store;
    const id = await hire("ada");
    const to = { name: "Ada L.", division: "100100101", roles: ["chair"], active: true };
    expect(await people.change(id, 1, to, keeper)).toMatchObject({ ok: true, account: { ...to, version: 2 } });
    expect(await people.change(id, 1, { ...to, name: "x" }, keeper)).toEqual({ ok: false, why: "stale" });
    expect(await people.change("nobody", 1, to, keeper)).toEqual({ ok: false, why: "unknown" });
    expect(await people.findAccount(id)).toMatchObject({ name: "Ada L.", division: "100100101", roles: ["chair"], version: 2 });
  });

  it.each([
    ["leave", { active: false, roles: ["keeper"] }],
    ["lose the role", { active: true, roles: ["steward"] }],
  ])("the last who manages people may not %s", async (_what, to) => {
    const { people } = garden.store;
    const last = await hire("kim", { roles: ["keeper"] });
    await hire("old", { roles: ["keeper"], active: false });
    const wanted = { name: "Kim", division: "100100", ...to };
    expect(await people.change(last, 1, wanted, keeper)).toEqual({ ok: false, why: "last-manager" });
    await hire("lou", { roles: ["keeper"] });
    expect(await people.change(last, 1, wanted, keeper)).toMatchObject({ ok: true });
  });

  it("of two who leave at once, one stays", async () => {
    const { people } = garden.store;
    const both = [await hire("kim", { roles: ["keeper"] }), await hire("lou", { roles: ["keeper"] })];
    const leaving = { name: "x", division: "100100", roles: ["keeper"], active: false };
    const outcomes = await Promise.all(both.map((id) => people.change(id, 1, leaving, keeper)));
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("a new password is the person's own, or due for change; it is no longer the one everybody knew", async () => {
    const { people } = garden.store;
    const id = await hire("ada");
    await people.setPassword(id, "other", true);
    expect(await people.findByAccount("ADA")).toMatchObject({
      password: "other",
      person: { passwordChangeDue: true, demonstration: false },
    });
    await people.setPassword(id, "own", false);
    expect((await people.find(id))?.passwordChangeDue).toBeUndefined();
  });
});

describe("the list", () => {
  it("turns pages through all of a division and below, each once, also where names are alike", async () => {
    const hired = new Set<string>();
    for (let index = 0; index < 23; index++) hired.add(await hire(`p${index}`, { name: `Name ${index % 3}`, division: "100100101" }));
    await hire("elsewhere", { division: "100200" });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await garden.store.accounts({ division: "100100" }, { limit: 5, cursor });
      expect(page.total).toBe(23);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(23);
    expect(new Set(seen)).toEqual(hired);
  });

  it("is narrowed by part of a name or account, role and state; signs of patterns mean themselves", async () => {
    await hire("ada.one", { name: "Ada", roles: ["steward", "chair"] });
    await hire("bo_b", { name: "100% Bo", active: false });
    const found = async (filter: object) =>
      (await garden.store.accounts({ division: "100000", ...filter }, { limit: 9 })).items.map(({ account }) => account);
    expect(await found({ q: "da.O" })).toEqual(["ada.one"]);
    expect(await found({ q: "%" })).toEqual(["bo_b"]);
    expect(await found({ q: "_" })).toEqual(["bo_b"]);
    expect(await found({ role: "chair" })).toEqual(["ada.one"]);
    expect(await found({ role: "chai" })).toEqual([]);
    expect(await found({ active: false })).toEqual(["bo_b"]);
  });
});

it("an account is locked out by the fifth failure, is seen to be, and can be unlocked at once", async () => {
  const { attempts } = garden.store;
  const subject = { kind: "account", value: " Ada " } as const;
  const locks: number[] = [];
  for (let count = 0; count < 5; count++) locks.push((await attempts.begin([subject])).locks.length);
  expect(locks).toEqual([0, 0, 0, 0, 1]);
  expect((await attempts.begin([subject])).wait).toBeGreaterThan(0);
  expect([...(await attempts.locked(["ada", "bo"])).keys()]).toEqual(["ada"]);
  expect(await attempts.unlock("ada")).toBe(true);
  expect(await attempts.unlock("ada")).toBe(false);
  expect((await attempts.locked(["ada"])).size).toBe(0);
  expect(await attempts.begin([subject])).toEqual({ wait: 0, locks: [] });
});

it("all sessions of a person end but the one that is kept", async () => {
  const { sessions } = garden.store;
  const [first = "", second = ""] = [await sessions.begin("ada"), await sessions.begin("ada")];
  const other = await sessions.begin("bo");
  expect(await sessions.count("ada")).toBe(2);
  expect(await sessions.endAll("ada", second)).toBe(1);
  expect([await sessions.findPerson(first), await sessions.findPerson(second), await sessions.findPerson(other)]).toEqual([
    undefined,
    "ada",
    "bo",
  ]);
  expect(await sessions.endAll("ada")).toBe(1);
  expect(await sessions.count("ada")).toBe(0);
});

it("initial passwords are long, readable and never the same", () => {
  const some = Array.from({ length: 50 }, initialPassword);
  expect(new Set(some).size).toBe(50);
  for (const one of some) expect(one).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/);
});

it("views are listed by scope, person, case and day, latest first, in pages", async () => {
  const { store } = garden;
  const taken = await garden.takeIn([{ gardenerName: "Ada" }]);
  const key = { division: taken.state.division, id: taken.state.id };
  garden.day("2026-03-02");
  await store.views.write(key, { id: store.newId(), person: "stella", at: store.clock(), facts: ["gardenerName"] });
  garden.day("2026-03-03");
  await store.views.write(key, { id: store.newId(), person: "bo", at: store.clock(), facts: ["gardenerName"] });
  const listed = async (filter: object, division = "100000", page: { limit: number; cursor?: string } = { limit: 9 }) =>
    store.listViews({ division, person: "", restricted: true }, filter, page);
  const people = async (filter: object, division?: string) => (await listed(filter, division)).items.map(({ view }) => view.person);
  expect(await people({})).toEqual(["bo", "stella"]);
  expect(await people({}, "100200")).toEqual([]);
  expect(await people({ person: "bo" })).toEqual(["bo"]);
  expect(await people({ caseId: key.id, to: "2026-03-02" })).toEqual(["stella"]);
  expect(await people({ from: "2026-03-03" })).toEqual(["bo"]);
  const first = await listed({}, "100000", { limit: 1 });
  expect((await listed({}, "100000", { limit: 1, cursor: first.next })).items.map(({ view }) => view.person)).toEqual(["stella"]);
});
