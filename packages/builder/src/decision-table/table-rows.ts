/** The criteria of a scale as rows of a decision table, and the facts they test as its columns. */
import type { Condition, Names, Text } from "@jiefen/policy";
import { gradingPath, type Outcome, outcomeOf } from "../criteria/scales.ts";
import type { Drafted } from "../draft/drafted.ts";
import { holdOf } from "../draft/hold.ts";
import { type Listed, listedAt } from "../entry/listed.ts";
import { isCondition } from "../entry/value-in-words.ts";
import { factsOf, isReadable, type Shape, shapeOf } from "./shape.ts";

export interface TableRow {
  readonly name: string;
  readonly listed: Listed;
  readonly outcome: Outcome;
  readonly condition: Condition | undefined;
  /** Absent where the condition does not fit into cells. */
  readonly shape?: Shape;
  readonly mayTitle: boolean;
  readonly mayOutcome: boolean;
  readonly mayConditions: boolean;
  /** What may be done to its condition, in words. */
  readonly contract: Text;
}

export function tableRows(drafted: Drafted, names: Names, scale: string): readonly TableRow[] {
  return listedAt(drafted, gradingPath, ["criteria"])
    .filter(({ value }) => outcomeOf(value).scale === scale)
    .map((listed) => {
      const { conditions } = listed.value;
      const condition = isCondition(conditions) ? conditions : undefined;
      const shape = condition && shapeOf(condition);
      const outcome = outcomeOf(listed.value);
      const result = outcome.points === undefined ? "level" : "points";
      const may = (...below: readonly string[]) => holdOf(drafted, gradingPath, [...listed.place, ...below]);
      const hold = may("conditions");
      return {
        name: listed.name,
        listed,
        outcome,
        condition,
        ...(shape && isReadable(shape, names, "zh") && isReadable(shape, names, "en") && { shape }),
        mayTitle: may("title").editable,
        mayOutcome: may("event", "params", result).editable,
        mayConditions: hold.editable,
        contract: hold.contract,
      };
    });
}

/** In the order the criteria first test them. */
export function factColumns(rows: readonly Pick<TableRow, "shape">[]): readonly string[] {
  return [...new Set(rows.flatMap(({ shape }) => (shape ? factsOf(shape) : [])))];
}

/** Columns stay where they were seen, and new ones follow: what was just typed into does not move away. */
export function inKeptOrder(seen: readonly string[], facts: readonly string[]): readonly string[] {
  return [...seen.filter((fact) => facts.includes(fact)), ...facts.filter((fact) => !seen.includes(fact))];
}
