/** What is odd about a workflow is told of the stage or step it is about, and of no other. */
import type { Condition } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { contradicts } from "./contradicts.ts";
import { type Flow, type FlowStep, flawsOf } from "./flaws.ts";

const titled = (id: string) => ({ zh: id, en: id });
const open = (id: string) => ({ id, title: titled(id), ends: false });
const step = (id: string, from: readonly string[], to?: string, more: Partial<FlowStep> = {}): FlowStep => ({
  id,
  title: titled(id),
  from,
  ...(to !== undefined && { to }),
  roles: ["gardener"],
  ...more,
});
const garden: Flow = {
  initial: "seen",
  stages: [open("seen"), open("treated"), { ...open("done"), ends: true }],
  steps: [step("treat", ["seen"], "treated"), step("water", ["treated"]), step("close", ["seen", "treated"], "done")],
};
const told = (flow: Flow, mayAct?: (role: string) => boolean) => flawsOf(flow, mayAct).map(({ kind, of, id }) => `${kind} ${of} ${id}`);

describe("flaws of a workflow", () => {
  it("are none where every stage is reached and left", () => {
    expect(told(garden)).toEqual([]);
  });

  it("tell a stage that no step leads to, and the steps that leave only such stages", () => {
    const steps = [...garden.steps, step("move", ["shelved"], "treated")];
    expect(told({ ...garden, stages: [...garden.stages, open("shelved")], steps })).toEqual([
      "unreachable stage shelved",
      "fromNowhere step move",
    ]);
  });

  it("tell a stage that nothing leaves, and one that leads round in a circle", () => {
    const stages = [...garden.stages, open("stuck"), open("round"), open("about")];
    const steps = [
      ...garden.steps,
      step("stick", ["seen"], "stuck"),
      step("stay", ["stuck"], "stuck"),
      step("turn", ["seen", "about"], "round"),
      step("back", ["round"], "about"),
    ];
    expect(told({ ...garden, stages, steps })).toEqual(["deadEnd stage stuck", "endless stage round", "endless stage about"]);
  });

  it("tell a stage in which no role has the right to act", () => {
    expect(told(garden, (role) => role === "keeper")).toEqual(["nobody stage seen", "nobody stage treated"]);
  });

  it("name the stage by its title in both languages", () => {
    const [flaw] = flawsOf({ ...garden, stages: [...garden.stages, { ...open("x"), title: { zh: "晾晒", en: "Drying" } }] });
    expect(flaw?.message).toEqual({ zh: "没有步骤能到达环节“晾晒”。", en: "No step leads to the stage “Drying”." });
  });
});

describe("a condition", () => {
  const leaf = (fact: string, operator: string, value: boolean | number | string | readonly string[]): Condition => ({
    fact,
    operator,
    value,
  });
  it.each<[boolean, string, Condition]>([
    [true, "more and less", { all: [leaf("plants", "greaterThan", 30), leaf("plants", "lessThan", 20)] }],
    [true, "just below and equal", { all: [leaf("plants", "equal", 20), { all: [leaf("plants", "lessThan", 20)] }] }],
    [false, "a stretch of one", { all: [leaf("plants", "greaterThanInclusive", 20), leaf("plants", "lessThanInclusive", 20)] }],
    [true, "both yes and no", { all: [leaf("wet", "equal", true), leaf("wet", "equal", false)] }],
    [true, "one of a few and none of them", { all: [leaf("pest", "in", ["slug", "vole"]), leaf("pest", "notIn", ["slug", "vole"])] }],
    [false, "one of a few and another left", { all: [leaf("pest", "in", ["slug", "vole"]), leaf("pest", "notEqual", "vole")] }],
    [true, "includes and does not include", { all: [leaf("signs", "contains", "slime"), leaf("signs", "doesNotContain", "slime")] }],
    [
      false,
      "one way that works",
      { any: [{ all: [leaf("wet", "equal", true), leaf("wet", "equal", false)] }, leaf("wet", "equal", true)] },
    ],
  ])("contradicts itself: %s for %s", (expected, _, condition) => {
    expect(contradicts(condition)).toBe(expected);
  });
});
