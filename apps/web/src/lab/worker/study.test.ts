/** The study of cases, as the worker does it: its numbers are those of grading each case by itself, and the newest wish is the one carried out. */
import { setImmediate } from "node:timers/promises";
import { type SweptCase, syntheticCases } from "@jiefen/analysis";
import { compile, evaluate, type Policy } from "@jiefen/policy";
import { beforeEach, describe, expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import type { CasesChoice, FromWorker, ToWorker } from "../study/messages.ts";
import { type Values, withValues } from "../study/with-values.ts";
import { createStudy } from "./study.ts";

const today = "2026-03-02";
const effective = validPolicy(readFixture("garden"), "hillside");
const policy = compile(effective);
const effectiveAbove = validPolicy(readFixture("garden"), "commons");
const above = compile(effectiveAbove);
const made: CasesChoice = { kind: "made", count: 300, seed: 7 };
const madeCases = [...syntheticCases(policy, 300, 7, today)];

type Heard<Kind extends FromWorker["kind"]> = Extract<FromWorker, { readonly kind: Kind }>;

let heard: FromWorker[];
let say: (message: ToWorker) => void;
beforeEach(() => {
  heard = [];
  say = createStudy({ post: (message) => heard.push(structuredClone(message)), pause: () => setImmediate() });
  say({ kind: "open", policy: effective, others: { above: effectiveAbove }, today });
});

async function until<Kind extends FromWorker["kind"]>(
  kind: Kind,
  fits: (message: Heard<Kind>) => boolean = () => true,
): Promise<Heard<Kind>> {
  for (;;) {
    const found = heard.find((message): message is Heard<Kind> => message.kind === kind && fits(message as Heard<Kind>));
    if (found) return found;
    await setImmediate();
  }
}

const read = (choice: CasesChoice, reading = 1) => say({ kind: "read", reading, choice, language: "zh" });
const tried = (values: Values) => until("report", ({ report }) => JSON.stringify(report.values) === JSON.stringify(values));
const linesFile = (lines: readonly unknown[]) =>
  new File([lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")], "cases.jsonl");

/** Level by level on the first scale, each case decided by itself. */
function decided(under: Policy, cases: readonly SweptCase[]): Promise<readonly string[]> {
  return Promise.all(cases.map(async ({ type, facts }) => (await evaluate(under, type, facts, today)).level));
}

function counted(levels: readonly string[], all: Policy = policy): Readonly<Record<string, number>> {
  return Object.fromEntries(all.scales[0]?.levels.map(({ id }) => [id, levels.filter((level) => level === id).length]) ?? []);
}

describe("what is told of cases", () => {
  it("is what grading says of each, before and with other numbers", async () => {
    read(made);
    const values = { manyPlants: 3, costlyDamage: 100 };
    say({ kind: "try", values });
    const { report } = await tried(values);
    const [before, after] = [await decided(policy, madeCases), await decided(withValues(policy, values), madeCases)];
    const [scale] = report.scales;
    expect([report.cases, scale?.before, scale?.after]).toEqual([300, counted(before), counted(after)]);
    for (const [from, cells] of Object.entries(scale?.matrix.policy ?? {}))
      for (const [to, count] of Object.entries(cells))
        expect(count).toBe(before.filter((level, position) => level === from && after[position] === to).length);
  });

  it("counts a criterion whose number nobody gave once one is tried", async () => {
    read(made);
    say({ kind: "try", values: { severeCold: 5 } });
    const { report } = await tried({ severeCold: 5 });
    expect([report.before.frost?.sure, report.after.frost?.sure === 0]).toEqual([0, false]);
    const decisions = await Promise.all(
      madeCases.map(({ type, facts }) => evaluate(withValues(policy, { severeCold: 5 }), type, facts, today)),
    );
    expect(report.after.frost?.sure).toBe(decisions.filter(({ criteria }) => criteria.frost?.outcome === "yes").length);
  });

  it("is told of the newest values alone, when several come at once", async () => {
    read(made);
    await until("report");
    for (let value = 1; value <= 30; value++) say({ kind: "try", values: { manyPlants: value } });
    await tried({ manyPlants: 30 });
    expect(heard.filter(({ kind }) => kind === "report").length).toBeLessThan(5);
  });

  it("is of the newest cases alone, when others are chosen meanwhile", async () => {
    read({ kind: "made", count: 100_000, seed: 1 }, 1);
    await until("progress");
    read(made, 2);
    await until("report");
    expect(heard.flatMap((message) => (message.kind === "read" || message.kind === "report" ? [message.kind] : []))).toEqual([
      "read",
      "report",
    ]);
    expect((await until("read")).reading).toMatchObject({ reading: 2, cases: 300 });
  });
});

describe("a file", () => {
  const history = [{ historyType: "aphids", historyAcceptedOn: "2025-01-01", historyClosedOn: "2025-10-01" }];

  it("is read line by line, and what is wrong is told by line", async () => {
    const good = { type: "aphids", facts: { plantsHit: 25, tentacles: 8, levelInForce: "calm" } };
    read({ kind: "file", file: linesFile([good, "{", "", { facts: {} }, { type: "aphids" }, { type: "dragons", facts: {} }, good]) });
    const { reading } = await until("read");
    expect(reading).toMatchObject({ cases: 2, unread: 4, unknownFacts: { tentacles: 2 }, recorded: true });
    expect(reading.faults.map(({ line, fault }) => [line, fault])).toEqual([
      [2, "notJson"],
      [4, "noType"],
      [5, "noFacts"],
      [6, "unknownType"],
    ]);
    const { report } = await until("report");
    expect(report.scales[0]?.matrix.recorded?.calm).toMatchObject({ serious: 2 });
  });

  it("is read again for a number that facts are worked out by", async () => {
    read({ kind: "file", file: linesFile([{ type: "aphids", facts: { history } }]) });
    await until("report");
    say({ kind: "try", values: { relapseDays: 365 } });
    const { report } = await tried({ relapseDays: 365 });
    expect(heard.some((message) => message.kind === "progress" && message.again)).toBe(true);
    expect([report.before.relapsed?.sure, report.after.relapsed?.sure]).toEqual([0, 1]);
    say({ kind: "try", values: {} });
    const back = await tried({});
    expect(back.report.after.relapsed?.sure).toBe(0);
  });
});

describe("another policy", () => {
  it("gives the rows of a matrix of its own, and what is listed is told against it", async () => {
    read(made, 9);
    const { report } = await until("report", (message) => message.report.reading === 9);
    const known = madeCases.map(({ type }) => above.disputeTypes.some(({ id }) => id === type));
    const levels = await Promise.all(
      madeCases.map(async ({ type, facts }, position) => (known[position] ? (await evaluate(above, type, facts, today)).level : "")),
    );
    const own = await decided(policy, madeCases);
    const [scale] = report.scales;
    for (const [from, cells] of Object.entries(scale?.matrix.above ?? {}))
      for (const [to, count] of Object.entries(cells))
        expect(count).toBe(levels.filter((level, position) => level === from && own[position] === to).length);
    const at = levels.findIndex((level, position) => level !== "" && level !== own[position]);
    expect(at).toBeGreaterThanOrEqual(0);
    say({ kind: "list", listing: 1, cell: { scale: scale?.scale ?? "", rows: "above", from: levels[at] ?? "", to: own[at] ?? "" } });
    const { listing } = await until("listing", (message) => message.listing.complete);
    expect(listing.cases.map(({ number }) => number)).toContain(at + 1);
    for (const { gained, lost } of listing.cases) expect(gained.length + lost.length).toBeGreaterThan(0);
  });
});

describe("a cell of the matrix", () => {
  it("lists the cases behind it, each with what changed about it", async () => {
    read(made);
    const values = { manyPlants: 1 };
    say({ kind: "try", values });
    const { report } = await tried(values);
    const [scale] = report.scales;
    const [from, to] =
      Object.entries(scale?.matrix.policy ?? {})
        .flatMap(([row, cells]) => Object.entries(cells).map(([column, count]) => [row, column, count] as const))
        .find(([row, column, count]) => row !== column && count > 0) ?? [];
    say({ kind: "list", listing: 1, cell: { scale: scale?.scale ?? "", rows: "policy", from: from ?? "", to: to ?? "" } });
    const { listing } = await until("listing", (message) => message.listing.complete);
    const [before, after] = [await decided(policy, madeCases), await decided(withValues(policy, values), madeCases)];
    const expected = madeCases.flatMap((_, position) => (before[position] === from && after[position] === to ? [position + 1] : []));
    expect(listing.cases.map(({ number }) => number)).toEqual(expected.slice(0, 200));
    expect([listing.total, listing.cases[0]?.gained]).toEqual([expected.length, ["patch"]]);
    expect(listing.cases[0]?.facts).toEqual(madeCases[(expected[0] ?? 0) - 1]?.facts);
  });
});
