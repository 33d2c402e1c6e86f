/** Stages are drawn apart and in the order of the way, and every step has its way and one name that covers no other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxWidth, inRows, type LaidStep, labelWidth, layoutOf } from "./layout.ts";

const step = (id: string, from: readonly string[], to: string): LaidStep => ({ id, from, to });

describe("the order of stages", () => {
  it("follows the steps that lead on from the start, whatever leads back", () => {
    const steps = [
      step("a", ["seen"], "treated"),
      step("b", ["treated"], "done"),
      step("c", ["done"], "seen"),
      step("d", ["seen"], "done"),
    ];
    expect(inRows("seen", ["done", "seen", "treated"], steps)).toEqual(["seen", "treated", "done"]);
    expect(inRows("seen", ["seen", "treated", "done"], steps)).toEqual(["seen", "treated", "done"]);
  });

  it("puts what no step leads to last", () => {
    expect(inRows("seen", ["lost", "seen", "done"], [step("a", ["seen"], "done")])).toEqual(["seen", "done", "lost"]);
  });
});

const names = ["a", "b", "c", "d", "e", "f"] as const;
const anyWorkflow = fc.record({
  stages: fc.subarray([...names], { minLength: 1 }).map((ids) => ids.map((id) => ({ id, lines: id.charCodeAt(0) % 3 }))),
  steps: fc.array(fc.record({ from: fc.subarray([...names], { minLength: 1 }), to: fc.constantFrom(...names) }), { maxLength: 12 }),
});

describe("any workflow", () => {
  it("has all its stages below one another, without touching", () => {
    fc.assert(
      fc.property(anyWorkflow, ({ stages, steps }) => {
        const { boxes } = layoutOf("a", stages, named(steps));
        expect(boxes.map(({ id }) => id).sort()).toEqual(stages.map(({ id }) => id).sort());
        boxes.slice(1).forEach((box, index) => {
          const above = boxes[index];
          expect(box.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
        });
      }),
    );
  });

  it("has a way for each stage that a step leads away from, and no two names in one place", () => {
    fc.assert(
      fc.property(anyWorkflow, ({ stages, steps }) => {
        const known: ReadonlySet<string> = new Set(stages.map(({ id }) => id));
        const { routes } = layoutOf("a", stages, named(steps));
        const wanted = named(steps).flatMap(({ id, from, to }) =>
          known.has(to) ? from.filter((source) => source !== to && known.has(source)).map((source) => `${id} ${source} ${to}`) : [],
        );
        expect(routes.map((route) => `${route.step} ${route.source} ${route.target}`).sort()).toEqual(wanted.sort());
        const labels = routes.flatMap(({ label }) => (label ? [label] : []));
        labels.forEach((one, index) => {
          for (const other of labels.slice(index + 1)) {
            const apart = Math.abs(one.y - other.y) >= 20 || (one.align !== other.align && Math.abs(one.x - other.x) >= boxWidth / 2);
            expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
          }
        });
        expect(labelWidth).toBeLessThan(boxWidth);
      }),
    );
  });
});

const named = (steps: readonly Omit<LaidStep, "id">[]): readonly LaidStep[] => steps.map((one, index) => ({ ...one, id: `step${index}` }));
