/** Administrators and accounts over real HTTP: who may do what to whom, and what is written down of it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AccountUpdate, AccountView } from "../api/index.ts";
import type { Client } from "../client/client.ts";
import { type Account, type GardenServer, openGardenServer, outcome, password, problemOf, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let registrar: Client;
beforeEach(async () => {
  garden = await openGardenServer();
  registrar = await garden.as("hillside.registrar");
});
afterEach(() => garden.close());

const newcomer = { account: "New.Comer", name: " New Comer ", division: "100100001", roles: ["steward"] };
const own = "a sentence of my own";

async function update(id: string, change: Partial<AccountUpdate>, by = registrar): Promise<AccountView> {
  const { version, name, division, roles, active } = await by.account(id);
  return by.changeAccount(id, { version, name, division, roles, active, ...change });
}

async function audited(): Promise<readonly string[]> {
  return (await garden.store.audit.list({ limit: 50 })).map(({ kind }) => kind);
}

describe("adding a person", () => {
  it("gives a password that is shown once and must be changed before anything else", async () => {
    const { account, initialPassword } = await registrar.addAccount(newcomer);
    expect(account).toMatchObject({ account: "new.comer", name: "New Comer", passwordChangeDue: true, active: true, sessions: 0 });
    const browser = garden.browser();
    expect((await browser.signIn({ account: "new.comer", password: initialPassword })).me).toMatchObject({ passwordChangeDue: true });
    expect(await outcome(browser.cases())).toBe("403 password-change-due");
    expect(await outcome(browser.changePassword({ current: initialPassword, next: "short" }))).toBe("422 weak-password");
    expect(await outcome(browser.changePassword({ current: initialPassword, next: initialPassword }))).toBe("422 password-unchanged");
    expect((await browser.changePassword({ current: initialPassword, next: own })).me).toMatchObject({ passwordChangeDue: false });
    expect(await outcome(browser.cases())).toBe("ok");
    expect(await outcome(garden.browser().signIn({ account: "new.comer", password: initialPassword }))).toBe("401 wrong-password");
    expect(await outcome(garden.browser().signIn({ account: "new.comer", password: own }))).toBe("ok");
  });

  it.each([
    [{ account: "hillside.STEWARD" }, "409 account-taken"],
    [{ account: "a b" }, "400 invalid-request"],
    [{ roles: [] }, "400 invalid-request"],
    [{ roles: ["emperor"] }, "422 unknown-role"],
    [{ division: "100100999" }, "422 unknown-division"],
    [{ division: "100000" }, "403 not-permitted"],
    [{ division: "100200" }, "403 not-permitted"],
  ])("is refused with %j: %s", async (change, expected) => {
    expect(await outcome(registrar.addAccount({ ...newcomer, ...change }))).toBe(expected);
    expect(await audited()).toEqual([]);
  });
});

describe("people elsewhere", () => {
  it("cannot be told from people who do not exist", async () => {
    const chair = garden.idOf("commons.chair");
    const anything = { version: 1, name: "x", division: "100100", roles: ["steward"], active: true };
    const attempts = [
      (id: string) => registrar.account(id),
      (id: string) => registrar.changeAccount(id, anything),
      (id: string) => registrar.resetPassword(id),
      (id: string) => registrar.endSessions(id),
      (id: string) => registrar.unlock(id),
    ];
    for (const attempt of attempts) {
      const [elsewhere, nobody] = [await problemOf(attempt(chair)), await problemOf(attempt("01ARZ3NDEKTSV4RRFFQ69G5FAV"))];
      expect({ ...elsewhere, request: "" }).toEqual({ ...nobody, request: "" });
      expect(elsewhere.status).toBe(404);
    }
    expect(await outcome(registrar.accounts({ division: "100000" }))).toBe("404 not-found");
  });

  it("are not listed; those of divisions below are", async () => {
    const accounts = async (by: Client, query = {}) => (await by.accounts(query)).items.map(({ account }) => account).toSorted();
    expect(await accounts(registrar)).toEqual([
      "bed.steward",
      "hillside.bookkeeper",
      "hillside.chair",
      "hillside.gardener",
      "hillside.messenger",
      "hillside.registrar",
      "hillside.schoolmessenger",
      "hillside.steward",
      "nobody.nothing",
    ]);
    const all = await accounts(await garden.as("commons.registrar"));
    expect(all).toContain("valley.steward");
    expect(await accounts(registrar, { q: "chair" })).toEqual(["hillside.chair"]);
    expect(await accounts(registrar, { role: "steward", active: "true" })).toEqual(["bed.steward", "hillside.steward"]);
  });
});

describe("changing a person", () => {
  it("takes effect at the next request, and is refused on an older version", async () => {
    const steward = await garden.as("hillside.steward");
    expect(await outcome(steward.cases())).toBe("ok");
    const changed = await update(garden.idOf("hillside.steward"), { roles: ["bookkeeper"] });
    expect(changed).toMatchObject({ version: 2, roleTitles: [{ zh: "账房", en: "bookkeeper" }] });
    expect(await outcome(steward.cases())).toBe("403 not-permitted");
    expect(await outcome(update(changed.id, { version: 1 }))).toBe("409 account-changed");
  });

  it("deactivating ends every session at once and lets nobody in; activating does", async () => {
    const steward = await garden.as("hillside.steward");
    const id = garden.idOf("hillside.steward");
    expect((await update(id, { active: false })).sessions).toBe(0);
    expect(await outcome(steward.cases())).toBe("401 not-signed-in");
    expect(await outcome(garden.browser().signIn({ account: "hillside.steward", password }))).toBe("401 wrong-password");
    expect(await outcome(registrar.resetPassword(id))).toBe("422 account-inactive");
    await update(id, { active: true });
    expect(await outcome(steward.signIn({ account: "hillside.steward", password }))).toBe("ok");
    expect(await audited()).toEqual(["accountChanged", "accountDeactivated"]);
  });

  it.each([
    ["roles", { roles: ["registrar", "chair"] }],
    ["division", { division: "100100001" }],
    ["state", { active: false }],
  ])("nobody changes their own %s", async (_what, change) => {
    expect(await outcome(update(garden.idOf("hillside.registrar"), change))).toBe("422 own-account");
  });

  it("nobody resets their own password or ends their own sessions this way, but they may correct their name", async () => {
    const me = garden.idOf("hillside.registrar");
    expect(await outcome(registrar.resetPassword(me))).toBe("422 own-account");
    expect(await outcome(registrar.endSessions(me))).toBe("422 own-account");
    expect((await update(me, { name: "Other" })).name).toBe("Other");
  });

  it("of two who deactivate each other at once, the last who may manage people stays", async () => {
    const above = await garden.as("commons.registrar");
    const both = [
      { by: registrar, other: garden.idOf("commons.registrar") },
      { by: above, other: garden.idOf("hillside.registrar") },
    ] as const;
    await garden.store.people.change(both[0].other, 1, { name: "x", division: "100100", roles: ["registrar"], active: true }, () => false);
    const outcomes = await Promise.all(both.map(({ by, other }) => outcome(update(other, { active: false }, by))));
    expect(outcomes.filter((one) => one === "ok")).toHaveLength(1);
    expect(await garden.store.people.active()).toEqual(expect.arrayContaining([expect.objectContaining({ roles: ["registrar"] })]));
  });

  it.each<Account>(["hillside.steward", "hillside.chair", "hillside.bookkeeper"])("is nothing for %s", async (account) => {
    const client = await garden.as(account);
    expect(await outcome(client.accounts())).toBe("403 not-permitted");
    expect(await outcome(client.addAccount(newcomer))).toBe("403 not-permitted");
    expect(await outcome(client.resetPassword(garden.idOf("nobody.nothing")))).toBe("403 not-permitted");
  });
});

describe("a lost password", () => {
  it("is replaced by an initial one; sessions end and a lock-out is lifted", async () => {
    const steward = await garden.as("hillside.steward");
    const id = garden.idOf("hillside.steward");
    for (let count = 0; count < 5; count++) await outcome(garden.browser().signIn({ account: "hillside.steward", password: "wrong" }));
    expect((await registrar.account(id)).lockedUntil).toBeGreaterThan(0);
    const { initialPassword, account } = await registrar.resetPassword(id);
    expect(account.lockedUntil).toBeUndefined();
    expect(await outcome(steward.cases())).toBe("401 not-signed-in");
    expect(await outcome(steward.signIn({ account: "hillside.steward", password: initialPassword }))).toBe("ok");
    expect(await outcome(steward.cases())).toBe("403 password-change-due");
  });
});

describe("a lock-out", () => {
  it("is seen in the list, written down, and lifted by an administrator", async () => {
    for (let count = 0; count < 6; count++) await outcome(garden.browser().signIn({ account: "hillside.steward", password: "wrong" }));
    const id = garden.idOf("hillside.steward");
    const listed = (await registrar.accounts()).items.filter(({ lockedUntil }) => lockedUntil !== undefined);
    expect(listed.map(({ account }) => account)).toEqual(["hillside.steward"]);
    expect((await registrar.unlock(id)).lockedUntil).toBeUndefined();
    expect(await outcome(garden.browser().signIn({ account: "hillside.steward", password }))).toBe("ok");
    const entries = await garden.store.audit.list({ limit: 9 });
    expect(entries).toMatchObject([
      { kind: "accountUnlocked", subject: id, layer: "hillside", details: { wasLocked: true } },
      { kind: "signInLockedOut", by: "system", subject: id, layer: "hillside" },
    ]);
  });

  it("of a name nobody has leaves nothing that was typed in the log", async () => {
    for (let count = 0; count < 6; count++) await outcome(garden.browser().signIn({ account: "my-secret-password", password: "wrong" }));
    expect(JSON.stringify(await garden.store.audit.list({ limit: 9 }))).not.toContain("secret");
  });

  it("meets who guesses at the present password of an open session too", async () => {
    const client = await garden.as("hillside.chair");
    for (let count = 0; count < 5; count++) {
      expect(await outcome(client.changePassword({ current: "wrong", next: own }))).toBe("422 current-password-wrong");
    }
    expect(await outcome(client.changePassword({ current: password, next: own }))).toBe("429 locked-out");
  });
});

it("signing out everywhere leaves this browser alone; changing the password ends all others", async () => {
  const [here, there] = [garden.browser(), garden.browser()];
  for (const browser of [here, there]) await browser.signIn({ account: "hillside.chair", password });
  await here.signOutEverywhere();
  expect([await outcome(here.cases()), await outcome(there.cases())]).toEqual(["ok", "401 not-signed-in"]);
  await there.signIn({ account: "hillside.chair", password });
  await here.changePassword({ current: password, next: own });
  expect([await outcome(here.cases()), await outcome(there.cases())]).toEqual(["ok", "401 not-signed-in"]);
});

it("no password and no token is ever written to the audit log or the request log", async () => {
  const { account, initialPassword } = await registrar.addAccount(newcomer);
  const reset = await registrar.resetPassword(account.id);
  const browser = garden.browser();
  await browser.signIn({ account: account.account, password: reset.initialPassword });
  await browser.changePassword({ current: reset.initialPassword, next: own });
  const written = JSON.stringify(await garden.store.audit.list({ limit: 50 })) + garden.log.join("\n");
  for (const secret of [initialPassword, reset.initialPassword, own]) expect(written).not.toContain(secret);
  expect(await audited()).toEqual(["passwordChanged", "passwordReset", "accountAdded"]);
});

describe("who has seen personal data", () => {
  it("is listed over the scope, with titles of the facts, and listing is written down", async () => {
    const chair = await garden.as("hillside.chair");
    const taken = await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }]);
    await chair.case(taken.state.id);
    const page = await registrar.allViews({ person: garden.idOf("hillside.chair") });
    expect(page.items).toMatchObject([{ caseId: taken.state.id, caseNumber: taken.number, person: garden.idOf("hillside.chair") }]);
    expect(page.items[0]?.facts.length).toBeGreaterThan(0);
    expect(page.people).toEqual({ [garden.idOf("hillside.chair")]: "Name of hillside.chair" });
    expect((await garden.store.audit.list({ kind: "viewsRead", limit: 9 }))[0]).toMatchObject({
      by: garden.idOf("hillside.registrar"),
      details: { person: garden.idOf("hillside.chair") },
    });
  });

  it("leaves out cases of restricted types for those who may not see them, and those of other divisions", async () => {
    const chair = await garden.as("hillside.chair");
    const restricted = await takeIn(chair, [{ gardenerName: "Bo" }], {}, "slugs");
    await chair.case(restricted.state.id);
    const ids = async (by: Client) => (await by.allViews({ caseId: restricted.state.id })).items.length;
    expect(await ids(registrar)).toBe(0);
    expect(await ids(chair)).toBeGreaterThan(0);
    const valley = await garden.store.people.find(garden.idOf("valley.steward"));
    expect(valley?.division).toBe("100200");
    expect(await outcome((await garden.as("valley.steward")).allViews())).toBe("403 not-permitted");
  });
});
