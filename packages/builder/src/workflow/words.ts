/** What the workflow's views say, in both languages. */
import type { Flaw } from "@jiefen/analysis";
import type { Effect, Language } from "@jiefen/policy";

const zh = {
  diagram: "办理流程图",
  list: "环节和步骤",
  addStage: "新增环节",
  addStep: "新增步骤",
  addStepFrom: (stage: string) => `从“${stage}”新增步骤`,
  start: "开始环节",
  end: "已结束",
  added: "本级新增",
  changed: "本级已改",
  retired: "已停用",
  untitled: "（未命名）",
  stays: "留在本环节",
  dragToAdd: "拖到另一个环节，新增步骤",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "看全图",
  howTo: "点环节或步骤，查看和修改；从环节下方的圆点拖到另一个环节，新增步骤。滚轮加 Ctrl 缩放。全部操作也可在“列表”里用键盘完成。",
  close: "关闭",
  remove: "去掉",
  removeStageUsed: (steps: string) => `还有步骤用到它，先改这些步骤：${steps}`,
  flaws: (count: number) => `${count} 处值得看一看`,
  fills: (record: string) => `填《${record}》`,
  needs: (condition: string) => `须满足：${condition}`,
  nobody: "没有岗位",
  noSteps: "没有步骤离开这个环节。",
  joiner: "、",
  between: " · ",
  locked: "上级规定，本级不能改的内容在右侧写明原因。",
};

export type WorkflowWords = typeof zh;

const en: WorkflowWords = {
  diagram: "Diagram of the workflow",
  list: "Stages and steps",
  addStage: "Add a stage",
  addStep: "Add a step",
  addStepFrom: (stage) => `Add a step from “${stage}”`,
  start: "start",
  end: "ended",
  added: "added here",
  changed: "changed here",
  retired: "retired",
  untitled: "(no name)",
  stays: "stays in the stage",
  dragToAdd: "Drag to another stage to add a step",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  howTo:
    "Choose a stage or step to read and change it; drag from the dot below a stage to another one to add a step. Ctrl with the wheel zooms. Everything can be done by keyboard in the list, too.",
  close: "Close",
  remove: "Take away",
  removeStageUsed: (steps) => `Steps still use it; change these first: ${steps}`,
  flaws: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  fills: (record) => `fills “${record}”`,
  needs: (condition) => `must hold: ${condition}`,
  nobody: "no role",
  noSteps: "No step leaves this stage.",
  joiner: ", ",
  between: " · ",
  locked: "What the layer above lays down and cannot be changed here says why.",
};

export const workflowWords: Readonly<Record<Language, WorkflowWords>> = { zh, en };

/** In two words, to stand in the diagram; the sentence stands beside it. */
export const flawInShort: Readonly<Record<Language, Readonly<Record<Flaw["kind"], string>>>> = {
  zh: {
    unreachable: "走不到",
    deadEnd: "没有出路",
    endless: "到不了结束",
    nobody: "没人能办",
    fromNowhere: "走不到",
    contradiction: "条件矛盾",
  },
  en: {
    unreachable: "never reached",
    deadEnd: "dead end",
    endless: "no way to an end",
    nobody: "nobody may act",
    fromNowhere: "never taken",
    contradiction: "contradiction",
  },
};

export const effectWords: Readonly<Record<Effect, { readonly zh: string; readonly en: string }>> = {
  settle: { zh: "记为已化解", en: "counts as settled" },
  unsettle: { zh: "不再算已化解", en: "no longer counts as settled" },
  requestClosure: { zh: "申请结案，开始审签", en: "asks for closure; signatures begin" },
  withdrawClosure: { zh: "撤回结案申请", en: "takes the request for closure back" },
  close: { zh: "结案", en: "closes the case" },
  reopen: { zh: "重新办理", en: "opens the case again" },
};
