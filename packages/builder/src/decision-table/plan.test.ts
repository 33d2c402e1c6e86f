/** The decision table and the conditions behind it: nothing is lost from one to the other, and what is written comes together or not at all. */
import { type Condition, findAt, isSameJson, type Language, readCell } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditions, smallWorld } from "../../../policy/src/fixtures/small-world.ts";
import { scalesOf } from "../criteria/scales.ts";
import { withChanges } from "../draft/with-changes.ts";
import { commons, compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { type CellEdit, outcomeColumn, type Planning, planned, textOf, titleColumn } from "./plan.ts";
import { cellText, conditionOf, factsOf, isReadable, shapeOf, testsOn, withTests } from "./shape.ts";
import { factColumns, tableRows } from "./table-rows.ts";
import { readTsv, writeTsv } from "./tsv.ts";

const small = { facts: smallWorld.facts, parameters: smallWorld.parameters };
const names = { facts: compiledHillside.facts, parameters: compiledHillside.parameters };
const languages = fc.constantFrom<Language>("zh", "en");

function planningOf(drafted = commons, more: Partial<Planning> = {}): Planning {
  const [scale] = scalesOf(drafted);
  if (!scale) throw new Error("the garden has a scale");
  return { drafted, names, language: "zh", scale, rows: tableRows(drafted, names, scale.id), numbers: "parameter", ...more };
}

/** The condition of a criterion after the edits. */
function after(planning: Planning, edits: readonly CellEdit[], row: string): unknown {
  const { changes } = planned(planning, edits);
  return findAt(withChanges(planning.drafted, changes).policy.documents["rules/grading.json"], ["criteria", row, "conditions"]);
}

describe("a row of the table", () => {
  it("gives back the very condition it was made of", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const shape = shapeOf(condition);
        if (shape) expect(conditionOf(shape)).toEqual(condition);
      }),
    );
  });

  it("reads back from its cells to the same tests in either language", () => {
    const tests = fc.array(
      conditions.filter((one) => shapeOf(one)?.alone === true),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(tests, languages, (all, language) => {
        const shape = shapeOf({ all });
        if (!shape || !isReadable(shape, small, language)) return;
        const read = factsOf(shape).reduce((made, fact) => {
          const found = readCell(cellText(shape, fact, small, language), fact, small);
          return withTests(made, fact, found.ok ? found.value : []);
        }, shape);
        expect(factsOf(read).map((fact) => testsOn(read, fact))).toEqual(factsOf(shape).map((fact) => testsOn(shape, fact)));
      }),
    );
  });

  it("has cells for plain comparisons of every kind", () => {
    const plain = fc.array(
      conditions.filter((one) => "fact" in one),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(plain, languages, (all, language) => {
        const shape = shapeOf({ all });
        expect(shape !== undefined && isReadable(shape, small, language)).toBe(true);
      }),
    );
  });

  it("keeps the tests of other facts, in their order, when one cell is changed", () => {
    const condition: Condition = {
      all: [
        { fact: "a", operator: "equal", value: true },
        { fact: "b", operator: "equal", value: 1 },
        { fact: "a", operator: "equal", value: false },
        { fact: "c", operator: "equal", value: 2 },
      ],
    };
    const shape = shapeOf(condition);
    const next = shape && withTests(shape, "a", [{ fact: "a", operator: "equal", value: true }]);
    expect(next && conditionOf(next)).toEqual({ all: [condition.all[0], condition.all[1], condition.all[3]] });
  });
});

describe("texts written into the table", () => {
  it("change nothing where they are what stands there", () => {
    const planning = planningOf();
    const columns = [titleColumn, outcomeColumn, ...factColumns(planning.rows)];
    const edits = planning.rows.flatMap((row) => columns.map((column) => ({ row: row.name, column, text: textOf(row, column, planning) })));
    const plan = planned(planning, edits);
    expect(plan.changes).toEqual([]);
    expect(plan.cells.every(({ flaw }) => flaw === undefined)).toBe(true);
  });

  it("change the table of numbers where a number is written over one of it, or the criterion alone where that is asked", () => {
    const edit = { row: "repeated", column: "sightings", text: "≥ 9" };
    expect(planned(planningOf(), [edit]).changes).toEqual([{ path: "rules/parameters.json", pointer: "/manySightings/value", value: 9 }]);
    expect(after(planningOf(commons, { numbers: "literal" }), [edit], "repeated")).toEqual({
      fact: "sightings",
      operator: "greaterThanInclusive",
      value: 9,
    });
  });

  it("refuse two values for one number, and keep the first", () => {
    const twice = [
      { row: "repeated", column: "sightings", text: "≥ 9" },
      { row: "repeated", column: "sightings", text: "≥ 8" },
    ];
    const plan = planned(planningOf(), twice);
    expect(plan.cells.map(({ flaw }) => flaw !== undefined)).toEqual([false, true]);
    expect(plan.changes).toHaveLength(1);
  });

  it("say in words what cannot be read, and what a layer may not change", () => {
    const wrong = planned(planningOf(), [{ row: "repeated", column: "sightings", text: "很多" }]);
    expect(wrong.changes).toEqual([]);
    expect(wrong.cells[0]?.flaw).not.toMatch(/[`#]|sightings/);
    const locked = planned(planningOf(hillside), [{ row: "repeated", column: "plantsHit", text: "≥ 9" }]);
    expect(locked.changes).toEqual([]);
    expect(locked.cells[0]?.flaw).toContain("不可改动");
  });

  it("never leave a criterion without a condition", () => {
    const plan = planned(planningOf(), [{ row: "repeated", column: "sightings", text: "" }]);
    expect(plan.changes).toEqual([]);
    expect(plan.cells[0]?.flaw).toBeDefined();
  });

  it("add whole criteria, several at once, and none that lacks something", () => {
    const planning = planningOf();
    const level = planning.scale.levels.at(-1)?.title.zh ?? "";
    const row = (name: string, title: string) => [
      { row: name, column: titleColumn, text: title },
      { row: name, column: outcomeColumn, text: level },
      { row: name, column: "plantsHit", text: "3..10" },
      { row: name, column: "rootsGnawed", text: "是" },
    ];
    const plan = planned(planning, [...row("#1", "甲"), ...row("#2", "乙"), ...row("#3", "")]);
    expect(plan.changes).toHaveLength(2);
    const made = withChanges(commons, plan.changes);
    const rows = tableRows(made, names, planning.scale.id).slice(-2);
    expect(rows.map(({ listed }) => listed.title.zh)).toEqual(["甲", "乙"]);
    expect(rows.map((one) => textOf(one, "plantsHit", planning))).toEqual(["3..10", "3..10"]);
    expect(rows.map(({ outcome }) => outcome.level)).toEqual([planning.scale.levels.at(-1)?.id, planning.scale.levels.at(-1)?.id]);
    expect(plan.cells.filter(({ flaw }) => flaw !== undefined).map(({ row: name }) => name)).toEqual(["#3"]);
  });

  it("leave criteria that do not fit into cells to the tree", () => {
    const planning = planningOf();
    const involved = planning.rows.find(({ shape }) => !shape);
    const plan = planned(planning, [{ row: involved?.name ?? "", column: "plantsHit", text: "≥ 2" }]);
    expect(involved).toBeDefined();
    expect(plan.changes).toEqual([]);
    expect(plan.cells[0]?.flaw).toBeDefined();
  });
});

describe("blocks of cells", () => {
  it("come back from a spreadsheet as they were copied", () => {
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom("a", "≥", "\t", "\n", '"', " ", "1") }), { minLength: width, maxLength: width }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
      )
      .filter((rows) => (rows.at(-1) ?? []).join("") !== "" && rows.every((cells) => !cells.some((cell) => cell.startsWith('"'))));
    fc.assert(
      fc.property(block, (rows) => {
        expect(isSameJson(readTsv(writeTsv(rows)), rows)).toBe(true);
      }),
    );
  });

  it("may end with a line break, as spreadsheets write them", () => {
    expect(readTsv("≥ 2\t是\r\n\t否\r\n")).toEqual([
      ["≥ 2", "是"],
      ["", "否"],
    ]);
    expect(readTsv('"a\tb"\t"c""d"')).toEqual([["a\tb", 'c"d']]);
  });
});
