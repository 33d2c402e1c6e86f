/** What is offered while a document is written: properties by the meta-schema, closed words, and ids of what is there. */
import { describe, expect, it } from "vitest";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { offeredAt } from "./completion.ts";
import { explainedAt } from "./names-at.ts";

/** What is offered where `|` stands. */
function offered(path: string, marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  const found = offeredAt({ drafted: hillside, compiled: compiledHillside, path }, marked.replace("|", ""), offset);
  return found?.choices.map(({ text }) => text) ?? [];
}

const workflow = "rules/workflow.json";

describe("completion", () => {
  it("offers the properties that are not there yet, those that are needed first", () => {
    const found = offered(workflow, '{"transitions": {"survey": {"title": "勘察", |}}}');
    expect(found.slice(0, 3).sort()).toEqual(['"from"', '"roles"', '"x-order"']);
    expect(found).toContain('"record"');
    expect(found).not.toContain('"title"');
  });

  it("offers them while a name is written, with or without its value", () => {
    expect(offered(workflow, '{"transitions": {"survey": {"ro|"}}}')).toContain('"roles"');
    expect(offered(workflow, '{"stages": {"treating": {"ki|": "open", "title": "处理中"}}}')).toContain('"kind"');
  });

  it("offers ids of what they name, also inside a list", () => {
    expect(offered(workflow, '{"transitions": {"survey": {"to": |}}}')).toContain('"treating"');
    expect(offered(workflow, '{"transitions": {"survey": {"roles": ["gardener", "|"]}}}')).toContain('"steward"');
    expect(offered("rules/revisit.json", '{"plans": {"watchPlan": {"colour": "|"}}}').length).toBeGreaterThan(0);
  });

  it("offers closed words and yes or no", () => {
    expect(offered(workflow, '{"stages": {"treating": {"kind": "|"}}}')).toEqual(['"open"', expect.any(String)]);
    expect(offered(workflow, '{"transitions": {"survey": {"effects": [|]}}}')).toContain('"settle"');
    expect(offered(workflow, '{"transitions": {"survey": {"retired": |}}}')).toEqual(["true", "false"]);
  });

  it("offers facts, the operators that fit them, parameters and options in a condition", () => {
    const at = (condition: string) => offered("rules/grading.json", `{"criteria": {"patch": {"conditions": ${condition}}}}`);
    expect(at('{"fact": "|"}')).toContain('"plantsHit"');
    expect(at('{"all": [{"fact": "plantsHit", "operator": |}]}')).toContain('"greaterThan"');
    expect(at('{"fact": "spread", "operator": "equal", "value": |}').length).toBeGreaterThan(1);
    expect(at('{"fact": "plantsHit", "operator": "lessThan", "value": {"fact": "parameters", "path": "|"}}')).toContain('"$.manyPlants"');
  });

  it("offers nothing where nobody can know", () => {
    expect(offered(workflow, '{"stages": {"treating": {"title": "|"}}}')).toEqual([]);
  });
});

describe("a place that is pointed at", () => {
  it("tells what it is called, its help, and what its value names", () => {
    const value = hillside.policy.documents[workflow];
    const told = explainedAt({ drafted: hillside, compiled: compiledHillside, path: workflow, value }, ["transitions", "survey", "to"]);
    expect(told?.title.zh).toBe("到哪个环节");
    expect(told?.value?.zh).toBe("处理中");
    expect(told?.help?.en).toContain("Empty");
  });
});
