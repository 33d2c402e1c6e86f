/** The demonstration's board against its event log: every figure, in every division, period, type, level, colour and source it has, and in every part. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FigureKey, isOfCase, keysOf, type LocalDate, type Policy } from "@jiefen/policy";
import { startServer } from "@jiefen/server";
import { type Client, createClient, type FigureResult, type FiguresQuery, withCookies } from "@jiefen/server/client";
import { daysAfter, openStore, type Store } from "@jiefen/store";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/repository.ts";
import { type CaseByHand, caseByHand } from "./case-by-hand.ts";
import { byHand, type RoundByHand, type Worked } from "./figures-by-hand.ts";

const city = "620900";
let dataDir = "";
let server: Awaited<ReturnType<typeof startServer>>;
let store: Store;
let policy: Policy;
let supervisor: Client;
let cases: readonly CaseByHand[] = [];
let rounds: readonly RoundByHand[] = [];
let today: LocalDate = "";

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "board-"));
  server = await startServer({ root, dataDir, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
  supervisor = createClient({ origin: server.url, fetch: withCookies(server.url) });
  const { demonstration } = await supervisor.session();
  await supervisor.signIn({ account: "jiuquan.supervisor", password: demonstration?.password ?? "" });
  store = await openStore({ dataDir });
  const publication = await store.policies.findLayer("jiuquan");
  policy = await store.policies.getPolicy(publication?.release ?? "");
  today = (await supervisor.figures()).today;
  cases = await readCases();
  const { items } = await store.rounds.list({ division: city }, 10_000);
  rounds = items.map((round) => ({ ...round, cases: round.cases.length }));
}, 240_000);
afterAll(async () => {
  await store.close();
  await server.close();
  rmSync(dataDir, { recursive: true });
});

/** Every case there is, whoever may see it: figures count all. */
async function readCases(): Promise<readonly CaseByHand[]> {
  const everything = { division: city, person: "", restricted: true } as const;
  const found: CaseByHand[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list(everything, {}, { today, limit: 100, ...(cursor !== undefined && { cursor }) });
    for (const { state } of page.items) {
      const { id, division, release } = state;
      found.push(caseByHand(await store.policies.getPolicy(release), await store.events({ division, id })));
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

const periods = () =>
  [
    [daysAfter(today, -400), today],
    [daysAfter(today, -45), daysAfter(today, -15)],
    [daysAfter(today, -14), today],
    [daysAfter(today, -7), daysAfter(today, -7)],
  ] as const;

function expected(
  division: string,
  [from, to]: readonly [LocalDate, LocalDate],
  within: (one: CaseByHand) => boolean,
  without: readonly string[] = [],
) {
  const ranks = new Map(policy.scales[0]?.levels.map(({ id, rank }) => [id, rank]));
  const relapseDays = policy.parameters.relapseDays?.value ?? 0;
  return byHand({ division, without, from, to, cases: cases.filter(within), rounds, ranks, relapseDays });
}

const numbersOf = ({ value, numerator, denominator }: Worked | FigureResult) => ({ value, numerator, denominator });

async function compare(query: FiguresQuery, days: readonly [LocalDate, LocalDate], within: (one: CaseByHand) => boolean = () => true) {
  const [from, to] = days;
  const board = await supervisor.figures({ ...query, from, to });
  const worked = expected(query.division ?? city, days, within);
  const figures = board.groups.flatMap(({ figures: some }) => some);
  const narrowed = (["type", "level", "colour", "origin"] as const).some((key) => query[key] !== undefined);
  expect(figures.map(({ id }) => id).toSorted()).toEqual(Object.keys(worked).toSorted());
  for (const { id, over, result, parts } of figures) {
    // What belongs to no case is not told while the board is narrowed to some.
    const hand = narrowed && !isOfCase(over) ? {} : worked[id];
    expect(numbersOf(result), `${id} ${JSON.stringify(query)} ${from} ${to}`).toEqual(numbersOf(hand ?? {}));
    const told = parts?.flatMap(({ code, result: part }) => (part.counted > 0 ? [[code, part.counted] as const] : []));
    if (told) expect(Object.fromEntries(told), id).toEqual(hand?.parts ?? {});
  }
}

const codesIn = (of: (one: CaseByHand) => unknown) => [...new Set(cases.map(of))].filter((code) => typeof code === "string");
const of: Readonly<Record<"type" | "level" | "colour" | "origin", (one: CaseByHand) => unknown>> = {
  type: ({ type }) => type,
  level: ({ level }) => level,
  colour: ({ colour }) => colour,
  origin: ({ facts }) => facts.source,
};

describe("the demonstration's board", () => {
  it("is what the logs say, of every division in every period", async () => {
    expect(cases.length).toBeGreaterThan(8);
    const divisions = (await supervisor.figures()).choices.divisions.map(({ code }) => code);
    const busy = divisions.filter((code) => code === city || cases.some(({ takenIn, holder }) => takenIn === code || holder === code));
    for (const division of busy) for (const days of periods()) await compare({ division }, days);
  });

  it.each(["type", "level", "colour", "origin"] as const)("is what the logs say, narrowed by every %s there is", async (key) => {
    const codes = codesIn(of[key]);
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes)
      for (const days of periods().slice(0, 2)) await compare({ [key]: code }, days, (one) => of[key](one) === code);
  });

  it("is what the logs say in every part of every figure", async () => {
    const [days] = periods();
    const [from, to] = days;
    for (const { id, over } of policy.board?.figures ?? []) {
      for (const by of ["type", "level", "colour", "origin", "division"] as const satisfies readonly FigureKey[]) {
        const { parts } = await supervisor.figure(id, { from, to, by });
        expect(parts.length === 0, `${id} by ${by}`).toBe(!keysOf(over).includes(by));
        for (const { code, result } of parts) {
          const worked =
            by === "division"
              ? expected(code, days, () => true, code === city ? parts.map((part) => part.code).filter((other) => other !== city) : [])
              : expected(city, days, (one) => (of[by](one) ?? "") === code);
          expect(numbersOf(result), `${id} by ${by}: ${code}`).toEqual(numbersOf(worked[id] ?? {}));
        }
      }
    }
  });

  it("tells what a county has by itself beside what its towns have, and what stands behind it", async () => {
    const [[from, to]] = periods();
    const county = "620981";
    const { figure, parts } = await supervisor.figure("screenedCases", { division: county, from, to, by: "division" });
    const [itself, ...towns] = parts;
    expect([itself?.code, itself?.result.value]).toEqual([county, figure.result.value]);
    expect(towns.length).toBeGreaterThan(10);
    expect(towns.every(({ result }) => result.value === 0)).toBe(true);
    const behind = (code: string) => supervisor.figureCases("screenedCases", { division: county, from, to, by: "division", code });
    const counted = async (code: string) => {
      const { total, hidden = 0 } = await behind(code);
      return total + hidden;
    };
    expect([await counted(county), await counted(towns[0]?.code ?? "")]).toEqual([figure.result.value, 0]);
  });
});
