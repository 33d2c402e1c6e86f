/** Cases over real HTTP: idempotency, versions, pages, problems in both languages, limits. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../client/client.ts";
import { withCookies } from "../client/cookie-jar.ts";
import {
  type Account,
  type GardenServer,
  newKey,
  openGardenServer,
  outcome,
  password,
  problemOf,
  takeIn,
} from "../fixtures/garden-server.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
});
afterEach(() => garden.close());

const steward = () => garden.as("hillside.steward");
const facts = { foundOn: "2026-03-01", plantsHit: 2, honeydew: true, gardeners: [{ gardenerName: "Ada" }] };

describe("a command", () => {
  it("sent twice under one key is done once; the second answer is the first one's", async () => {
    const client = await steward();
    const first = await client.takeIn({ type: "aphids", facts }, "key-of-intake");
    const again = await client.takeIn({ type: "aphids", facts }, "key-of-intake");
    expect(again.state).toEqual(first.state);
    expect((await client.cases()).total).toBe(1);
    const note = { version: first.state.version, command: { kind: "note", text: "seen" } } as const;
    const noted = await client.command(first.state.id, note, "key-of-note");
    expect((await client.command(first.state.id, note, "key-of-note")).state.version).toBe(noted.state.version);
    expect(await outcome(client.command(first.state.id, { ...note, command: { kind: "note", text: "other" } }, "key-of-note"))).toBe(
      "422 key-reused",
    );
    expect(await outcome((await garden.as("hillside.chair")).command(first.state.id, note, "key-of-note"))).toBe("ok");
  });

  it.each(["", "short", "has a space"])("under the key `%s` is refused", async (key) => {
    expect(await outcome((await steward()).takeIn({ type: "aphids", facts }, key))).toBe("400 key-missing");
  });

  it("on an old version is refused with what has happened since, and by whom", async () => {
    const client = await steward();
    const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
    const assign = (handler: string) => ({ version: state.version, command: { kind: "assign", handler } }) as const;
    await (await garden.as("hillside.chair")).command(state.id, assign(garden.idOf("hillside.gardener")), newKey());
    const problem = await problemOf(client.command(state.id, assign(garden.idOf("hillside.steward")), newKey()));
    expect(problem).toMatchObject({ status: 409, code: "stale" });
    expect(problem.stale?.changes).toContainEqual({ kind: "assigned", by: garden.idOf("hillside.chair"), at: expect.any(Number) });
  });

  it("that the policy refuses is refused in its words, each place named", async () => {
    const problem = await problemOf((await steward()).takeIn({ type: "aphids", facts: { ...facts, plantsHit: -1, moon: true } }, newKey()));
    expect(problem).toMatchObject({ status: 422, code: "invalid-answers", title: "Not carried out" });
    expect(problem.issues?.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(["/plantsHit"]));
  });

  it.each([
    [{ kind: "advanceDay", to: "2026-03-03" }],
    [{ kind: "observe", observed: [] }],
    [{ kind: "note", text: "x", by: "somebody" }],
    [{ kind: "note" }],
    [{ kind: "recordFacts", facts: { ["__proto__"]: 1, plantsHit: { deep: { deeper: 1 } } } }],
    ["note"],
  ])("of no known shape is refused: %j", async (command) => {
    const client = await steward();
    const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
    const response = await raw(`/api/cases/${state.id}/commands`, { version: state.version, command });
    expect(response).toMatchObject({ status: 400, code: "invalid-request" });
  });
});

describe("an assigned case", () => {
  it("is seen by its handler, and no longer by whoever took it in with their own cases only", async () => {
    const gardener = await garden.as("hillside.gardener");
    const { state } = await takeIn(gardener, [{ gardenerName: "Ada" }]);
    const assign = { version: state.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } } as const;
    const view = await (await garden.as("hillside.chair")).command(state.id, assign, newKey());
    expect(view.people[garden.idOf("hillside.steward")]).toBe("Name of hillside.steward");
    expect(await outcome(gardener.case(state.id))).toBe("404 not-found");
    expect((await gardener.cases()).total).toBe(0);
  });
});

describe("people named in a command", () => {
  it("are offered as far as they may see cases of the division, or be named on one from below", async () => {
    const accounts = async (account: Account, ...query: readonly string[]) =>
      (await (await garden.as(account)).people(...query)).map(({ name }) => name.replace("Name of ", ""));
    expect(await accounts("hillside.steward", "steward")).toEqual(["bed.steward", "hillside.steward"]);
    expect(await accounts("commons.steward", "steward")).toEqual(["bed.steward", "commons.steward", "hillside.steward", "valley.steward"]);
    expect(await accounts("commons.steward", "steward", "100100")).toEqual(["bed.steward", "commons.steward", "hillside.steward"]);
    expect(await accounts("hillside.steward", "steward", "100000")).toEqual(["bed.steward", "hillside.steward"]);
    expect(await outcome((await garden.as("hillside.steward")).people("steward", "200000"))).toBe("404 not-found");
  });

  it("exist, may see the case, and have the role they are named with", async () => {
    const client = await steward();
    const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
    const assign = (handler: string) =>
      outcome(client.command(state.id, { version: state.version, command: { kind: "assign", handler } }, newKey()));
    expect(await assign("nobody")).toBe("422 unknown-person");
    expect(await assign(garden.idOf("valley.steward"))).toBe("422 unknown-person");
    expect(await assign(garden.idOf("hillside.bookkeeper"))).toBe("422 unknown-person");
    const team = [{ person: garden.idOf("hillside.gardener"), role: "chair", seat: "lead" }];
    expect(await outcome(client.command(state.id, { version: state.version, command: { kind: "setTeam", team } }, newKey()))).toBe(
      "422 unknown-person",
    );
    const invited = [{ person: "nobody" }];
    const session = { kind: "planSession" as const, on: "2099-01-01", place: "the shed", invited };
    expect(await outcome(client.command(state.id, { version: state.version, command: session }, newKey()))).toBe("422 unknown-person");
    expect(await assign(garden.idOf("commons.steward"))).toBe("ok");
  });

  it("see a case held above them once they are named on it, and not before", async () => {
    const above = await garden.as("commons.steward");
    const below = await garden.as("hillside.steward");
    const { state } = await takeIn(above, [{ gardenerName: "Cleo" }]);
    expect(state.heldBy).toBe("100000");
    expect(await outcome(below.case(state.id))).toBe("404 not-found");
    const command = { kind: "assign" as const, handler: garden.idOf("hillside.steward") };
    await above.command(state.id, { version: state.version, command }, newKey());
    expect((await below.case(state.id)).state.id).toBe(state.id);
  });
});

describe("the list", () => {
  it("comes in pages by key, each case once, also when new ones come in between", async () => {
    const client = await steward();
    for (const name of ["Ada", "Bo", "Cy", "Di", "Ed"]) await takeIn(client, [{ gardenerName: name }]);
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.cases({ limit: "2", cursor });
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.next;
      if (titles.length === 2) await takeIn(client, [{ gardenerName: "Zoe" }]);
    } while (cursor !== undefined);
    expect(titles).toEqual(["E**", "D**", "C**", "B**", "A**"]);
  });

  it("is filtered by type, stage, handler, openness and what is due", async () => {
    const client = await steward();
    const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
    await takeIn(client, [{ gardenerName: "Bo" }], { rootsGnawed: true }, "voles");
    await client.command(
      state.id,
      { version: state.version, command: { kind: "assign", handler: garden.idOf("hillside.steward") } },
      newKey(),
    );
    const titles = async (query: Parameters<typeof client.cases>[0]) => (await client.cases(query)).items.map(({ title }) => title);
    expect(await titles({ type: "voles" })).toEqual(["B**"]);
    expect(await titles({ type: "voles,aphids", handler: "me" })).toEqual(["A**"]);
    expect(await titles({ handler: "none" })).toEqual(["B**"]);
    expect(await titles({ stage: "done" })).toEqual([]);
    expect(await titles({ open: "false" })).toEqual([]);
    expect(await titles({ due: "late" })).toEqual([]);
    garden.day("2026-06-01");
    await garden.store.advanceDays("2026-06-01");
    await client.signIn({ account: "hillside.steward", password });
    expect(await titles({ due: "late" })).toEqual(["B**", "A**"]);
  });
});

describe("a problem", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "尚未登录"],
    ["en-GB,en;q=0.9,zh;q=0.2", "Not signed in"],
    ["fr", "尚未登录"],
    ["", "尚未登录"],
  ])("is told in the language of `%s`", async (language, title) => {
    const response = await fetch(`${garden.url}/api/cases`, { headers: { "accept-language": language } });
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ title, status: 401, code: "not-signed-in" });
  });

  it("of the server's own making shows no stack, and names the line in the log", async () => {
    const client = await steward();
    const { state } = await takeIn(client, [{ gardenerName: "Ada" }]);
    await garden.store.close();
    const response = await fetch(`${garden.url}/api/cases/${state.id}`, {
      headers: { cookie: "jiefen=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    });
    const text = await response.text();
    expect([response.status, text.includes("node_modules"), text.includes("Error:")]).toEqual([500, false, false]);
    expect(garden.log.some((line) => line.includes(JSON.parse(text).request) && line.includes("request failed"))).toBe(true);
    garden = await openGardenServer();
  });

  it("is told of too much, of no JSON, and of an unknown route", async () => {
    expect(await raw("/api/cases", { type: "x".repeat(300_000), facts: {} })).toMatchObject({ status: 413, code: "too-large" });
    const headers = { origin: garden.url, "content-type": "application/json" };
    expect(await (await fetch(`${garden.url}/api/session`, { method: "POST", headers, body: "{" })).json()).toMatchObject({
      code: "invalid-request",
    });
    expect(await (await fetch(`${garden.url}/api/nothing`)).json()).toMatchObject({ status: 404, code: "not-found" });
  });
});

describe("policies", () => {
  it("come with an ETag and are not sent again", async () => {
    const url = `${garden.url}/api/policies/hillside`;
    const cookie = await cookieOf();
    const first = await fetch(url, { headers: { cookie } });
    const etag = first.headers.get("etag") ?? "";
    const body: unknown = await first.json();
    expect(etag).toBe(`"${(await garden.store.policies.findLayer("hillside"))?.release}"`);
    expect(JSON.stringify(Object.keys((body as { documents: object }).documents))).not.toContain("scenarios");
    expect((await fetch(url, { headers: { cookie, "if-none-match": etag, "cache-control": "max-age=0" } })).status).toBe(304);
  });

  it("decide as a case is decided", async () => {
    const client = await steward();
    const decision = await client.decide({ layer: "hillside", type: "aphids", facts });
    const view = await client.takeIn({ type: "aphids", facts }, newKey());
    expect(view.state.assessed[decision.scales[0]?.scale ?? ""]?.level).toBe(decision.level);
    expect(await outcome(client.decide({ layer: "hillside", type: "aphids", facts: { plantsHit: "many" } }))).toBe("400 invalid-request");
    expect(await outcome(client.decide({ layer: "hillside", type: "dragons", facts: {} }))).toBe("404 not-found");
  });
});

describe("every answer", () => {
  it("forbids foreign scripts, framing and sniffing", async () => {
    const { headers } = await fetch(`${garden.url}/api/health`);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;connect-src 'self';worker-src 'self';manifest-src 'self';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'self'",
    );
    expect([headers.get("x-content-type-options"), headers.get("x-powered-by")]).toEqual(["nosniff", null]);
  });
});

async function raw(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${garden.url}${path}`, {
    method: "POST",
    headers: { origin: garden.url, "content-type": "application/json", "idempotency-key": newKey(), cookie: await cookieOf() },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function cookieOf(): Promise<string> {
  let cookie = "";
  const keeping = withCookies(garden.url, async (input, init) => {
    const response = await fetch(input, init);
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return response;
  });
  await createClient({ origin: garden.url, fetch: keeping }).signIn({ account: "hillside.steward", password });
  return cookie;
}
