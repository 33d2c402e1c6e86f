/** The workflow of a draft: whose each stage and step is, what is odd about it, and each step as a sentence. */
import { describe, expect, it } from "vitest";
import type { DraftChange } from "../draft/drafted.ts";
import { withChanges } from "../draft/with-changes.ts";
import { commons, compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { chartOf, workflowPath } from "./chart.ts";
import { stepInWords } from "./step-in-words.ts";

const changed = (...changes: readonly Omit<DraftChange, "path">[]) =>
  withChanges(
    hillside,
    changes.map((change) => ({ path: workflowPath, ...change })),
  );
const flawsIn = (drafted: typeof hillside) => chartOf(drafted).flaws.map(({ kind, id }) => `${kind} ${id}`);

describe("the chart of a draft", () => {
  it("tells what this layer added, what it changed, and what the layer above wrote", () => {
    const { stages, steps } = chartOf(hillside);
    expect(stages.find(({ id }) => id === "surveying")).toMatchObject({ added: true, own: true, changed: false });
    expect(steps.find(({ id }) => id === "accept")).toMatchObject({ added: false, own: false, changed: true });
    expect(steps.find(({ id }) => id === "treat")).toMatchObject({ added: false, own: false, changed: false, layer: { zh: "总园" } });
  });

  it("lets the highest layer take away whatever it has", () => {
    expect(chartOf(commons).steps.every(({ own, added, changed: differs }) => own && !added && !differs)).toBe(true);
  });

  it("has stages and steps in declared order, retired ones among them", () => {
    const { steps } = chartOf(changed({ pointer: "/transitions/treat/retired", value: true }));
    expect(steps.slice(0, 3).map(({ id, retired }) => [id, retired])).toEqual([
      ["accept", false],
      ["survey", false],
      ["treat", true],
    ]);
  });

  it("finds nothing odd about the garden, and tells a stage just begun as it is drawn", () => {
    expect(flawsIn(hillside)).toEqual([]);
    expect(flawsIn(changed({ pointer: "/stages/drying", value: { title: "晾晒", "x-order": 70, kind: "open" } }))).toEqual([
      "unreachable drying",
      "deadEnd drying",
    ]);
  });

  it("tells a stage in which nobody has the right to act", () => {
    expect(flawsIn(changed({ pointer: "/transitions/survey/roles", value: ["bookkeeper"] }))).toEqual(["nobody surveying"]);
  });

  it("draws what is half written", () => {
    const { steps } = chartOf(changed({ pointer: "/transitions/half", value: { title: "", from: "treating" } }));
    expect(steps.find(({ id }) => id === "half")).toMatchObject({ title: { zh: "（未命名）" }, from: [], roles: [] });
  });
});

describe("a step in words", () => {
  const said = (id: string, language: "zh" | "en") => {
    const chart = chartOf(hillside);
    const step = chart.steps.find((one) => one.id === id) ?? expect.fail(`no step ${id}`);
    return stepInWords({ drafted: hillside, compiled: compiledHillside, language }, chart, step);
  };

  it("says who, which form, what must hold, and where it leads", () => {
    expect(said("agree", "zh")).toEqual({ how: "管事 · 填《约定》 · 须满足：园友人数不少于1人", to: "观察中" });
    expect(said("treat", "zh").to).toBe("留在本环节");
  });
});
