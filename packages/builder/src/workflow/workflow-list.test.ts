/** The workflow as a list: sentences by stage, each thing to be done a button, and no id anywhere. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withChanges } from "../draft/with-changes.ts";
import { type Editing, EditingProvider } from "../entry/editing.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { workflowPath } from "./chart.ts";
import { WorkflowList } from "./workflow-list.tsx";

const editing: Editing = {
  drafted: hillside,
  compiled: compiledHillside,
  language: "zh",
  issues: new Map(),
  onChange: () => undefined,
  onGoTo: () => undefined,
};

function shown(pointer: string, more: Partial<Editing> = {}): string {
  const list = createElement(WorkflowList, { path: workflowPath, pointer });
  return renderToStaticMarkup(createElement(EditingProvider, { value: { ...editing, ...more } }, list));
}
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, "|");

describe("the list of a workflow", () => {
  it("says under each stage what can be done there, by whom, and where it leads", () => {
    const text = textOf(shown(""));
    expect(text).toMatch(/勘察中[^勘]*本级新增.*勘察梯田.*管事 · 填《[^》]+》.*处理中/s);
    expect(text).not.toMatch(/surveying|terraceSurvey|steward/);
  });

  it("offers a new stage, a new step, and a step from each stage", () => {
    const html = shown("");
    for (const said of ["新增环节", "新增步骤", 'aria-label="从“勘察中”新增步骤"', 'aria-label="从“处理中”新增步骤"'])
      expect(html.includes(said), said).toBe(true);
    expect(shown("", { readOnly: true })).not.toMatch(/新增环节|新增步骤/);
  });

  it("opens a step beside it, with what else it does in words, and takes away only what is this layer's own", () => {
    const own = textOf(shown("/transitions/survey"));
    expect(own).toMatch(/办理后还会怎样/);
    expect(own).toMatch(/去掉/);
    const citys = textOf(shown("/transitions/agree"));
    expect(citys).toMatch(/记为已化解/);
    expect(citys).not.toMatch(/去掉/);
  });

  it("keeps a stage that steps still use, and says which", () => {
    expect(textOf(shown("/stages/surveying"))).toMatch(/还有步骤用到它，先改这些步骤：受理、勘察梯田/);
  });

  it("tells in words what is odd", () => {
    const drafted = withChanges(hillside, [
      { path: workflowPath, pointer: "/stages/drying", value: { title: "晾晒", "x-order": 70, kind: "open" } },
    ]);
    const text = textOf(shown("", { drafted }));
    expect(text).toMatch(/没有步骤能到达环节“晾晒”/);
    expect(text).toMatch(/走不到.*没有出路/s);
  });
});
