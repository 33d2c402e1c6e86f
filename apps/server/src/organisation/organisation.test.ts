/** The organisation over real HTTP: what may be changed by whom, in force at once for all layers below, and never a way to more power. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OrganisationChange, OrganisationView } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type GardenServer, openGardenServer, outcome, password, problemOf } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let hillside: Client;
let commons: Client;
beforeEach(async () => {
  garden = await openGardenServer();
  hillside = await garden.as("hillside.registrar");
  commons = await garden.as("commons.registrar");
});
afterEach(() => garden.close());

const path = "rules/organisation.json";
const bed: OrganisationChange = { path, pointer: "/divisions/d100100002", value: { title: "下坡", code: "100100002", parent: "d100100" } };
const pruner = { title: "剪枝员", "x-order": 9, permissions: ["case.read"] };

async function change(client: Client, layer: string, ...changes: readonly OrganisationChange[]): Promise<OrganisationView> {
  const { standing } = await client.organisation(layer);
  return client.changeOrganisation(layer, { standing, changes });
}

describe("the organisation", () => {
  it("tells roles with what they allow in words, divisions with their layer, and who may change it", async () => {
    const view = await hillside.organisation("hillside");
    expect(view.roles.map(({ id }) => id)).toEqual(["gardener", "steward", "chair", "bookkeeper", "registrar", "messenger"]);
    expect(view.divisions).toContainEqual({
      code: "100100001",
      title: { zh: "上坡", en: expect.any(String) },
      parent: "100100",
      layer: "hillside",
    });
    expect(view.permissions.every(({ title }) => title.zh !== "" && title.en !== "")).toBe(true);
    expect(view.mayChange).toBe(true);
    expect((await commons.organisation("hillside")).mayChange).toBe(false);
  });
});

describe("a change", () => {
  it("is in force at once: people can be added in a new division, and it is gone again when given back", async () => {
    const newcomer = { account: "low", name: "Low", division: "100100002", roles: ["steward"] };
    expect(await outcome(hillside.addAccount(newcomer))).toBe("422 unknown-division");
    await change(hillside, "hillside", bed);
    const { account } = await hillside.addAccount(newcomer);
    expect(await outcome(change(hillside, "hillside", { path, pointer: bed.pointer }))).toBe("422 division-in-use");
    const moved = { version: account.version, name: "Low", division: "100100", roles: ["steward"], active: true };
    await hillside.changeAccount(account.id, moved);
    const after = await change(hillside, "hillside", { path, pointer: bed.pointer });
    expect(after.divisions.map(({ code }) => code)).not.toContain("100100002");
  });

  it("of how a division is reached leaves the division the layer's that named it, and is given back", async () => {
    const at = "/divisions/d100100/contact/phone";
    const ofHillside = ({ divisions }: OrganisationView) => divisions.find(({ code }) => code === "100100");
    const said = await change(hillside, "hillside", { path, pointer: at, value: "0937-1" });
    expect(ofHillside(said)).toMatchObject({ layer: "commons", contact: { phone: "0937-1" } });
    const tooLong = change(hillside, "hillside", { path, pointer: at, value: "1".repeat(101) });
    expect(await problemOf(tooLong)).toMatchObject({ status: 422 });
    const emptied = await change(hillside, "hillside", { path, pointer: at });
    expect(ofHillside(emptied)?.contact?.phone).toBeUndefined();
  });

  it("of how a division is reached is taken back to what the layer above says, which is told beside it", async () => {
    const at = "/divisions/d100100/contact/phone";
    const ofHillside = ({ divisions }: OrganisationView) => divisions.find(({ code }) => code === "100100");
    await change(commons, "commons", { path, pointer: at, value: "0937-0" });
    const said = await change(hillside, "hillside", { path, pointer: at, value: "0937-1" });
    expect(ofHillside(said)).toMatchObject({ contact: { phone: "0937-1" }, contactOfLayersAbove: { phone: "0937-0" } });
    const emptied = await change(hillside, "hillside", { path, pointer: at });
    expect(ofHillside(emptied)?.contact?.phone).toBe("0937-0");
    await change(commons, "commons", { path, pointer: at });
  });

  it("of a key date that a layer above names leaves it there to be given back", async () => {
    const { keyDatesOfLayersAbove, calendar } = await hillside.organisation("hillside");
    expect(Object.keys(keyDatesOfLayersAbove)).toEqual(["hailSeason", "gardenFair"]);
    expect(calendar.keyDates).toEqual(keyDatesOfLayersAbove);
    expect((await commons.organisation("commons")).keyDatesOfLayersAbove).toEqual({});
    const renamed = change(hillside, "hillside", { path: "rules/calendar.json", pointer: "/keyDates/hailSeason/title", value: "雹" });
    expect(await problemOf(renamed)).toMatchObject({ status: 422 });
  });

  it("of a layer above reaches the layers below", async () => {
    await change(commons, "commons", { path, pointer: "/roles/pruner", value: pruner });
    expect((await hillside.organisation("hillside")).roles.map(({ id }) => id)).toContain("pruner");
    await change(commons, "commons", { path: "rules/calendar.json", pointer: "/holidays", value: [] });
    expect((await garden.store.policies.getStanding("hillside")).calendar.holidays).toEqual([]);
  });

  it("is refused, in words, where the layer above does not allow it", async () => {
    const problem = await problemOf(change(hillside, "hillside", { path, pointer: "/roles/steward/permissions", value: ["case.read"] }));
    expect(problem).toMatchObject({ status: 422, code: "organisation-unsound" });
    expect(problem.issues?.map(({ code }) => code)).toContain("contract-breach");
    expect((await hillside.organisation("hillside")).roles.find(({ id }) => id === "steward")?.permissions).toContain("case.sign");
  });

  it.each([
    ["a name that is not the code's", { ...bed, pointer: "/divisions/d100100009" }],
    ["a parent that is not there", { ...bed, value: { title: "下坡", code: "100100002", parent: "d999999" } }],
    ["what is no division at all", { ...bed, value: 7 }],
    ["a code of letters", { ...bed, pointer: "/divisions/dabc", value: { title: "下坡", code: "abc" } }],
    ["an unknown permission", { path, pointer: "/roles/pruner", value: { ...pruner, permissions: ["everything"] } } as const],
  ])("is refused for %s, and nothing changes", async (_what, wrong) => {
    const before = await commons.organisation("commons");
    expect(await outcome(change(commons, "commons", wrong))).toBe("422 organisation-unsound");
    expect(await commons.organisation("commons")).toEqual(before);
  });

  it("made on an older state is refused", async () => {
    const { standing } = await hillside.organisation("hillside");
    await change(hillside, "hillside", bed);
    expect(await outcome(hillside.changeOrganisation("hillside", { standing, changes: [bed] }))).toBe("409 organisation-changed");
  });

  it("is for administrators of that very layer only", async () => {
    expect(await outcome(change(commons, "hillside", bed))).toBe("403 not-permitted");
    expect(await outcome(change(hillside, "commons", bed))).toBe("404 not-found");
    const { standing } = await hillside.organisation("hillside");
    const chair = await garden.as("hillside.chair");
    expect(await outcome(chair.changeOrganisation("hillside", { standing, changes: [bed] }))).toBe("403 not-permitted");
  });

  it("is written to the audit log with what was changed", async () => {
    await change(hillside, "hillside", bed);
    expect(await garden.store.audit.list({ limit: 9 })).toMatchObject([
      { kind: "standingChanged", by: garden.idOf("hillside.registrar"), layer: "hillside", details: { changes: [bed] } },
    ]);
  });
});

describe("power", () => {
  it.each([
    [
      "adding a permission",
      { path, pointer: "/roles/registrar/permissions", value: ["people.manage", "organisation.manage", "case.read"] },
    ],
    ["lifting the bound to own cases", { path, pointer: "/roles/registrar/ownCasesOnly", value: true }],
    ["taking the role away", { path, pointer: "/roles/registrar" }],
    ["replacing all roles", { path, pointer: "/roles", value: { registrar: { ...pruner, permissions: ["case.read"] } } }],
  ] as const)("nobody changes a role they hold by %s", async (_what, wanted) => {
    expect(await outcome(change(commons, "commons", wanted))).toBe("422 own-role");
  });

  it("may be renamed by its holder: that gives nothing", async () => {
    const view = await change(commons, "commons", { path, pointer: "/roles/registrar/title", value: "登记处" });
    expect(view.roles.find(({ id }) => id === "registrar")?.title.zh).toBe("登记处");
  });

  it("a role that people hold is not removed", async () => {
    expect(await outcome(change(commons, "commons", { path, pointer: "/roles/bookkeeper" }))).toBe("422 role-in-use");
  });

  it("a change after which nobody manages people is refused", async () => {
    // Whoever changes the organisation here holds another role than the one that manages people.
    const clerk = { title: "文书", "x-order": 8, permissions: ["organisation.manage"] };
    await change(commons, "commons", { path, pointer: "/roles/clerk", value: clerk });
    const chair = garden.idOf("commons.chair");
    const { version, name, division } = await commons.account(chair);
    await commons.changeAccount(chair, { version, name, division, roles: ["clerk"], active: true });
    const other = garden.browser();
    await other.signIn({ account: "commons.chair", password });
    const bare = { path, pointer: "/roles/registrar/permissions", value: ["organisation.manage"] } as const;
    expect(await outcome(change(other, "commons", bare))).toBe("422 last-manager");
    expect(await outcome(commons.accounts())).toBe("ok");
  });
});
