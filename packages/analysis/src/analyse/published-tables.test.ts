/** What published tests of other projects expect of decision tables, and what follows from the tables themselves, is found, and nothing else. */
import { dayNumber } from "@jiefen/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../fixtures/cell-notation.ts";
import { containments, dmnCheckTables } from "../fixtures/dmn-check-tables.ts";
import { droolsRankings } from "../fixtures/drools-rankings.ts";
import { droolsTables } from "../fixtures/drools-tables.ts";
import { gridOf } from "../fixtures/grid.ts";
import { inputsOf, liesInRegion, type Point, type PublishedTable, regionOf, rowsOf } from "../fixtures/published-table.ts";
import { rowNumber, tablePolicy } from "../fixtures/table-policy.ts";
import { startZ3 } from "../prove/z3.ts";
import { analyse } from "./analyse.ts";
import type { Cell } from "./cells.ts";
import { hidden, holdingCases } from "./criteria.ts";
import type { Finding, FindingKind } from "./finding.ts";
import type { Region } from "./region.ts";
import { Study } from "./study.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

const today = "2026-11-24";
const tables = [...droolsTables, ...droolsRankings, ...dmnCheckTables];

const ofKind = (findings: readonly Finding[], ...kinds: readonly FindingKind[]) => findings.filter(({ kind }) => kinds.includes(kind));

describe("the tables as they are written down", () => {
  it.each(tables)("$name: the gaps are where no row holds, and the pairs where both do", (table) => {
    const rows = rowsOf(table);
    const wrong = gridOf(table).filter((point) => {
      const holding = rows.flatMap(({ cuts }, index) => (liesInRegion(cuts, point) ? [index + 1] : []));
      const pairs = holding.flatMap((one, index) => holding.slice(index + 1).map((other) => [one, other]));
      const told = table.overlaps.filter(([, , where]) => isIn(table, [where], point)).map(([one, other]) => [one, other]);
      return isIn(table, table.gaps, point) !== (holding.length === 0) || String(told) !== String(pairs);
    });
    expect(wrong).toEqual([]);
  });
});

const isIn = (table: PublishedTable, regions: readonly string[], point: Point): boolean =>
  regions.some((cells) => liesInRegion(regionOf(table, cells), point));

describe.each(tables)("$name", (table) => {
  let findings: readonly Finding[] = [];
  beforeAll(async () => {
    findings = await analyse(z3, tablePolicy(table), today, () => undefined);
  });

  it("has its gaps, point for point", () => {
    const gaps = ofKind(findings, "gap");
    const isFound = (point: Point) => gaps.some(({ region = [] }) => covers(region, point));
    expect(gridOf(table).filter((point) => isFound(point) !== isIn(table, table.gaps, point))).toEqual([]);
    for (const { region = [], witness } of gaps) {
      const known = witness ? pointOf(table, witness.facts) : {};
      const likeIt = gridOf(table).map((point) => ({ ...point, ...known }));
      expect(likeIt.filter((point) => !(isIn(table, table.gaps, point) && covers(region, point)))).toEqual([]);
    }
  });

  it("has its overlaps, pair for pair, each shown by a case of both", () => {
    const overlaps = ofKind(findings, "overlap");
    expect(overlaps.map(pairOf).sort()).toEqual(table.overlaps.map(([one, other]) => [one, other]).sort());
    for (const overlap of overlaps) {
      const [, , where = ""] = table.overlaps.find(([one, other]) => String([one, other]) === String(pairOf(overlap))) ?? [];
      const point = overlap.witness ? pointOf(table, overlap.witness.facts) : {};
      expect({ point, both: isIn(table, [where], point) }).toEqual({ point, both: true });
    }
  });

  it("has its idle rows, each with what hides it", () => {
    const idle = ofKind(findings, "hidden");
    expect(idle.map(({ about, others }) => [about, ...others].map(rowNumber)).sort()).toEqual([...table.hidden].sort());
  });

  it("has nothing else", () => {
    const odd = ofKind(findings, "alwaysTrue", "alwaysFalse", "outOfRange").map(({ about, kind }) => [rowNumber(about), kind]);
    expect(odd.sort()).toEqual([...(table.odd ?? [])].sort());
    const rest = findings.filter(({ kind }) => !["gap", "overlap", "hidden", "alwaysTrue", "alwaysFalse", "outOfRange"].includes(kind));
    expect(rest).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "note")).toEqual([]);
  });
});

describe.each(containments)("a row of a higher output hides one of a lower output: $input", ({ input, contains, containsNot }) => {
  it.each([...contains.map((pair) => [...pair, true] as const), ...containsNot.map((pair) => [...pair, false] as const)])(
    "%s over %s: %s",
    async (upper, lower, isHidden) => {
      const rows = [`${upper} -> upper`, `${lower} -> lower`];
      const policy = tablePolicy({ name: "pair", source: "", inputs: { input }, ranks: ["lower", "upper"], rows });
      const study = new Study(z3, policy, today, () => undefined);
      const findings = await hidden(study, await holdingCases(study));
      study.close();
      expect(findings.map(({ about, others }) => [about, ...others])).toEqual(isHidden ? [["row2", "row1"]] : []);
    },
  );
});

const pairOf = ({ about, others }: Finding): readonly number[] => [about, ...others].map(rowNumber).sort((a, b) => a - b);

function pointOf(table: PublishedTable, facts: Readonly<Record<string, unknown>>): Point {
  return Object.fromEntries(
    inputsOf(table).flatMap(({ name }): readonly (readonly [string, Value])[] => {
      const value = facts[name];
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, value]] : [];
    }),
  );
}

const covers = (region: Region, point: Point): boolean => region.every((cell) => lies(cell, point[cell.fact]));

function lies(cell: Cell, value: Value | undefined): boolean {
  if (cell.kind === "value") return cell.value === value;
  if (cell.kind === "options") return cell.options.some((option) => option === value);
  if (cell.kind === "codes") return false;
  const at = typeof value === "string" ? dayNumber(value) : value;
  if (typeof at !== "number") return false;
  const { from, to } = cell;
  return (!from || at > from.at || (from.within && at === from.at)) && (!to || at < to.at || (to.within && at === to.at));
}
