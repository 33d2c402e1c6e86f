/** Words for stages and steps. */
import { effectWords } from "../workflow/words.ts";
import { common, type KindWords, text } from "./entry-words.ts";

export const workflowWords: KindWords = {
  title: text("办理步骤", "Steps"),
  entries: [
    {
      title: text("环节", "Stage"),
      heading: text("环节", "Stages"),
      pattern: "/stages/*",
      properties: {
        title: common.title,
        kind: {
          title: text("在这里是否还在办理", "Whether work goes on"),
          choices: { open: text("还在办理", "work goes on"), closed: text("已经结束", "the case has ended") },
        },
        "x-order": common.order,
      },
      fresh: { stem: "stage", label: text("新增环节", "Add a stage"), value: { title: "", kind: "open" } },
    },
    {
      title: text("步骤", "Step"),
      heading: text("步骤", "Steps"),
      pattern: "/transitions/*",
      properties: {
        title: common.title,
        from: { title: text("从哪些环节", "From stages"), names: "stage" },
        to: {
          title: text("到哪个环节", "To stage"),
          names: "stage",
          help: text("不填则留在原来的环节。", "Empty: the case stays in its stage."),
        },
        record: { title: text("填写哪张表", "Form filled"), names: "record" },
        roles: common.roles,
        conditions: { title: text("须先满足", "Must hold first") },
        remedy: { title: text("不满足时怎么办", "What to do while it does not hold"), long: true },
        effects: {
          title: text("办理后还会怎样", "What else it does"),
          choices: effectWords,
          help: text(
            "通向“已经结束”的环节须选“结案”，从那里回来须选“重新办理”。",
            "A step into a stage where the case has ended closes it; one that leads back opens it again.",
          ),
        },
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: { stem: "step", label: text("新增步骤", "Add a step"), value: { title: "", from: [], roles: [] } },
    },
  ],
};
