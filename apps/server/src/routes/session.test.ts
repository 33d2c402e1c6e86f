/** Signing in over real HTTP: sessions, lock-out, the first administrator, where requests may come from. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenServer, openGardenServer, outcome, password, problemOf } from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
});
afterEach(() => garden.close());

const minute = 60_000;

describe("a session", () => {
  it("begins with the right password and tells who one is and may do", async () => {
    const client = garden.browser();
    expect((await client.session()).me).toBeUndefined();
    const { me } = await client.signIn({ account: " Hillside.Gardener ", password });
    expect(me).toMatchObject({ account: "hillside.gardener", division: "100100", layer: "hillside", ownCasesOnly: true });
    expect(me?.permissions).toEqual(["case.create", "case.read", "case.step", "case.visit", "case.note"]);
    expect((await client.session()).me?.id).toBe(garden.idOf("hillside.gardener"));
  });

  it("ends when signed out, on this browser and for whoever kept the cookie", async () => {
    const cookie = await cookieOf("hillside.steward");
    const asThief = () => fetch(`${garden.url}/api/cases`, { headers: { cookie } }).then(({ status }) => status);
    expect(await asThief()).toBe(200);
    await fetch(`${garden.url}/api/session`, {
      method: "DELETE",
      headers: { cookie, origin: garden.url, "content-type": "application/json" },
    });
    expect(await asThief()).toBe(401);
  });

  it("ends after eight hours without a request, and after a day in any case", async () => {
    const client = await garden.as("hillside.steward");
    garden.later(7 * 60 * minute);
    expect(await outcome(client.cases())).toBe("ok");
    garden.later(8 * 60 * minute + 1);
    expect(await outcome(client.cases())).toBe("401 not-signed-in");
    await client.signIn({ account: "hillside.steward", password });
    for (let hours = 0; hours < 24; hours += 6) {
      garden.later(6 * 60 * minute);
      await outcome(client.cases());
    }
    expect(await outcome(client.cases())).toBe("401 not-signed-in");
  });

  it("is a cookie that no script reads and no other site sends", async () => {
    const response = await post("/api/session", { account: "hillside.steward", password });
    expect(response.headers.get("set-cookie")).toMatch(
      /^jiefen=[\w-]{43}; Max-Age=86400; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
  });

  it("is bound to the host and to https where the server is reached by https", async () => {
    const other = await openGardenServer({ publicOrigin: "https://garden.example" });
    const response = await fetch(`${other.url}/api/session`, {
      method: "POST",
      headers: { origin: "https://garden.example", "content-type": "application/json" },
      body: JSON.stringify({ account: "hillside.steward", password }),
    });
    expect(response.headers.get("set-cookie")).toMatch(/^__Host-jiefen=.*; Path=\/;.*; HttpOnly; Secure; SameSite=Strict$/);
    await other.close();
  });
});

describe("signing in", () => {
  it("tells a wrong password and an unknown account alike", async () => {
    const client = garden.browser();
    const wrong = await problemOf(client.signIn({ account: "hillside.steward", password: "wrong" }));
    const unknown = await problemOf(client.signIn({ account: "who.ever", password: "wrong" }));
    expect({ ...wrong, request: "" }).toEqual({ ...unknown, request: "" });
    expect(wrong).toMatchObject({ status: 401, code: "wrong-password" });
  });

  it("locks an account out after five failures, also for the right password, for a quarter of an hour", async () => {
    const client = garden.browser();
    for (let count = 0; count < 5; count++) await outcome(client.signIn({ account: "hillside.steward", password: "wrong" }));
    expect(await problemOf(client.signIn({ account: "HILLSIDE.steward", password }))).toMatchObject({
      status: 429,
      code: "locked-out",
      retryAfter: 900,
    });
    expect(await outcome(client.signIn({ account: "hillside.chair", password }))).toBe("ok");
    garden.later(15 * minute);
    expect(await outcome(client.signIn({ account: "hillside.steward", password }))).toBe("ok");
  });

  it("locks an account out of many guesses at once", async () => {
    const client = garden.browser();
    const guesses = Array.from({ length: 12 }, () => outcome(client.signIn({ account: "hillside.steward", password: "wrong" })));
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => answer === "401 wrong-password")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "429 locked-out")).toHaveLength(7);
  });

  it("locks an address out after thirty failures over many accounts", async () => {
    const client = garden.browser();
    for (let count = 0; count < 30; count++) await outcome(client.signIn({ account: `guess.${count}`, password: "wrong" }));
    expect(await outcome(client.signIn({ account: "hillside.chair", password }))).toBe("429 locked-out");
  });
});

describe("requests that change something", () => {
  it.each([
    ["another site", { origin: "http://evil.example", "content-type": "application/json" }, 403],
    ["no named origin", { "content-type": "application/json" }, 403],
    ["a frame of another site", { origin: "self", "sec-fetch-site": "cross-site", "content-type": "application/json" }, 403],
    ["a plain form", { origin: "self", "content-type": "text/plain" }, 415],
    ["our own page", { origin: "self", "content-type": "application/json" }, 200],
  ])("from %s", async (_from, headers, status) => {
    const given = { ...headers, ...("origin" in headers && headers.origin === "self" ? { origin: garden.url } : {}) };
    const body = JSON.stringify({ account: "hillside.steward", password });
    expect((await fetch(`${garden.url}/api/session`, { method: "POST", headers: given, body })).status).toBe(status);
  });
});

describe("the first administrator", () => {
  const first = { account: "root", name: "Rosa", password: "a long enough one", roles: ["registrar"], division: "100000" };

  it("is asked for only while there is nobody, and only with the token from the console", async () => {
    const empty = await openGardenServer({ empty: true });
    const client = empty.browser();
    expect((await client.session()).setupNeeded).toBe(true);
    expect((await client.setupChoices()).roles.map(({ id }) => id)).toEqual([
      "gardener",
      "steward",
      "chair",
      "bookkeeper",
      "registrar",
      "messenger",
    ]);
    expect(await outcome(client.setup({ ...first, token: "0000-0000" }))).toBe("403 wrong-token");
    expect(await outcome(client.setup({ ...first, token: empty.setupToken, password: "root-root-root" }))).toBe("422 weak-password");
    expect(await outcome(client.setup({ ...first, token: empty.setupToken, roles: ["chair"] }))).toBe("422 last-manager");
    expect(await outcome(client.setup({ ...first, token: empty.setupToken, roles: ["registrar", "king"] }))).toBe("422 unknown-role");
    expect(await outcome(client.setup({ ...first, token: empty.setupToken, division: "999999" }))).toBe("422 unknown-division");
    expect((await client.setup({ ...first, token: empty.setupToken })).me).toMatchObject({ account: "root", roles: ["registrar"] });
    expect(await empty.store.audit.list({ limit: 9 })).toMatchObject([{ kind: "setUp", details: { account: "root" } }]);
    expect(await outcome(client.setup({ ...first, account: "second", token: empty.setupToken }))).toBe("409 set-up-already");
    expect((await client.session()).setupNeeded).toBe(false);
    await empty.close();
  });
});

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${garden.url}${path}`, {
    method: "POST",
    headers: { origin: garden.url, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function cookieOf(account: string): Promise<string> {
  const response = await post("/api/session", { account, password });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}
