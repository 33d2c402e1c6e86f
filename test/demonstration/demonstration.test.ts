/** The demonstration installation: everybody can sign in, and the disputes stand where a visitor should find them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@jiefen/server";
import { type Client, createClient, withCookies } from "@jiefen/server/client";
import { daysAfter } from "@jiefen/store";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/repository.ts";

let dataDir = "";
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "demonstration-"));
  server = await startServer({ root, dataDir, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

async function as(account: string): Promise<Client> {
  const client = createClient({ origin: server.url, fetch: withCookies(server.url) });
  const { demonstration } = await client.session();
  await client.signIn({ account, password: demonstration?.password ?? "" });
  return client;
}

describe("the demonstration", () => {
  it("has every role of the organisation in two counties at least, and people in all seven", async () => {
    const { demonstration } = await createClient({ origin: server.url }).session();
    const accounts = demonstration?.accounts ?? [];
    const places = new Map<string, Set<string>>();
    for (const { roleTitles, divisionTitle } of accounts) {
      for (const { zh } of roleTitles) places.set(zh, (places.get(zh) ?? new Set()).add(divisionTitle));
    }
    const roles = (await (await as("jiuquan.policy")).standing("jiuquan")).roles.map(({ title }) => title.zh);
    expect(roles.filter((role) => (places.get(role)?.size ?? 0) < 2)).toEqual([]);
    expect(new Set(accounts.map(({ divisionTitle }) => divisionTitle)).size).toBe(8);
  });

  it("shows disputes in several stages and colours, one overdue, one closed, one performing", async () => {
    const { items } = await (await as("jiuquan.supervisor")).cases({ limit: "100" });
    expect(new Set(items.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map(({ colour }) => colour)).size).toBe(3);
    expect(items.filter(({ open }) => !open).length).toBeGreaterThan(1);
    expect(
      items.some(({ next }) => next?.kind === "visit" && next.daysLate > 0) || items.some(({ next }) => (next?.daysLate ?? 0) > 0),
    ).toBe(true);
    expect(items.map(({ stage }) => stage)).toContain("performing");
  });

  it("gives leaders a board with settlements, promises kept, letters answered, rounds and closures on it", async () => {
    const leader = await as("yumen.leader");
    const { today } = await leader.figures();
    const { groups } = await leader.figures({ from: daysAfter(today, -60), to: today });
    const shown = groups.flatMap(({ figures }) => figures).filter(({ result }) => (result.value ?? 0) > 0);
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "settlementRateCohort",
        "settledCases",
        "lettersOnTimeRate",
        "promisesKeptRate",
        "closedCases",
        "satisfiedRate",
        "roundsMade",
        "householdsSeen",
      ]),
    );
  });

  it("has a letter waiting for a department's answer, and one answered", async () => {
    const liaison = await as("yumen.liaison");
    expect((await liaison.letters()).items).toHaveLength(1);
    expect((await liaison.letters("done")).items).toHaveLength(1);
  });

  it("shows whoever supervises the letter whose day was let pass, with its slip", async () => {
    const { letters } = await (await as("yumen.supervisor")).supervision();
    expect(letters.map(({ daysLate, papers }) => [daysLate > 0, papers.length > 0])).toEqual([[true, true]]);
  });

  it("lists the rounds of a grid worker, with the disputes taken in on them", async () => {
    const { items } = await (await as("yumen.grid")).rounds();
    expect(items.map(({ visited, taken }) => [visited, taken])).toEqual([
      [8, 0],
      [12, 0],
      [11, 1],
      [7, 1],
    ]);
  });

  it("has the fodder waiting for next spring", async () => {
    const client = await as("suzhou.community");
    const [item] = (await client.cases({ stage: "performing" })).items;
    const { state } = await client.case(item?.id ?? "");
    expect(state.obligations.map(({ dueOn, performed }) => [dueOn?.slice(5), performed])).toEqual([["05-20", undefined]]);
  });

  it("leaves a visit overdue, for whoever handles the case to find in the morning", async () => {
    const { tasks } = await (await as("yumen.community")).agenda({ scope: "mine" });
    expect(tasks.some(({ kind, daysLate }) => kind === "visit" && daysLate > 0)).toBe(true);
  });

  it("knows a dispute whose people have had one before", async () => {
    const client = await as("dunhuang.community");
    const views = await Promise.all((await client.cases({ open: "true" })).items.map(({ id }) => client.case(id)));
    expect(views.some(({ earlier }) => earlier.some(({ closedOn }) => closedOn !== undefined))).toBe(true);
  });

  it("has chains that verify", async () => {
    const auditor = await as("yumen.audit");
    const { items } = await (await as("yumen.chief")).cases();
    for (const { id } of items) expect(await auditor.verify(id)).toMatchObject({ ok: true });
  });
});
