/** Conditions and the lines they are picked in. */
import type { Condition } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { compiledHillside } from "../fixtures/garden-draft.ts";
import { conditionOf, operatorsFor, pickableFacts, rowsOf } from "./rows.ts";

const policy = compiledHillside;
const leaf = { fact: "rootsGnawed", operator: "equal", value: true } as const;
const other = { fact: "plantsHit", operator: "greaterThan", value: 3 } as const;

describe("rows of a condition", () => {
  it.each<[Condition]>([[leaf], [{ all: [leaf, other] }], [{ any: [leaf, other] }]])("read and write %j alike", (condition) => {
    const rows = rowsOf(policy, condition);
    expect(rows && conditionOf(rows)).toEqual(condition);
  });

  it.each<[Condition]>([[{ not: leaf }], [{ all: [leaf, { any: [leaf, other] }] }], [{ fact: "nobody", operator: "equal", value: 1 }]])(
    "leave %j to be read only",
    (condition) => {
      expect(rowsOf(policy, condition)).toBeUndefined();
    },
  );

  it("are no condition until every line is complete", () => {
    expect(conditionOf({ join: "all", rows: [{ key: 0 }] })).toBeUndefined();
    expect(
      conditionOf({
        join: "all",
        rows: [
          { key: 0, ...leaf },
          { key: 1, fact: "plantsHit" },
        ],
      }),
    ).toBeUndefined();
    expect(conditionOf({ join: "any", rows: [{ key: 0, fact: "x", operator: "in", value: [] }] })).toBeUndefined();
  });

  it("offer facts of the case with an operator each, and none of a list's items", () => {
    const facts = pickableFacts(policy);
    expect(facts.map(({ name }) => name)).toContain("rootsGnawed");
    for (const fact of facts) {
      expect(operatorsFor(fact).length).toBeGreaterThan(0);
      expect(fact.origin.kind === "field" && fact.origin.list).toBeFalsy();
    }
  });
});
