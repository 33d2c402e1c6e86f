/** What the editor of conditions says, in both languages. */
import type { Language } from "@jiefen/policy";
import type { BranchMove } from "./tree-moves.ts";

const zh = {
  reads: "连起来读：",
  nothing: "还没有条件",
  open: (count: number) => `还有 ${count} 处没有选完，选完才会保存。`,
  joins: { all: "以下全部满足", any: "以下满足任意一项" },
  join: "这一组怎样算满足",
  not: "并非",
  dropNot: "去掉“并非”",
  group: "一组条件",
  comparison: "条件",
  addLeaf: "加条件",
  addGroup: "加一组",
  more: "更多操作",
  moves: {
    addAfter: "在后面加一个条件",
    addGroup: "在后面加一组",
    wrap: "套进一个新组",
    unwrap: "拆开这一组",
    negate: "改成反面（并非）",
    up: "上移",
    down: "下移",
    into: "移进相邻的组",
    out: "移出这一组",
    duplicate: "复制一份",
    remove: "删除",
  } satisfies Record<BranchMove, string>,
  unknownFact: "已不存在的事项",
  literal: "直接填写",
  fromParameter: (title: string, value: string) => `${title}（${value}）`,
  notANumber: "请填写数字。",
  wholeNumber: "请填写整数。",
  date: "日期",
};

export type ConditionWords = typeof zh;

const en: ConditionWords = {
  reads: "Read as: ",
  nothing: "No condition yet",
  open: (count) => `${count} ${count === 1 ? "line is" : "lines are"} still open; the condition is saved once all are complete.`,
  joins: { all: "all of these hold", any: "any one of these holds" },
  join: "When this group holds",
  not: "not",
  dropNot: "Take “not” away",
  group: "Group",
  comparison: "Condition",
  addLeaf: "Add a condition",
  addGroup: "Add a group",
  more: "More",
  moves: {
    addAfter: "Add a condition after it",
    addGroup: "Add a group after it",
    wrap: "Put into a new group",
    unwrap: "Take the group away",
    negate: "Turn into its opposite (not)",
    up: "Move up",
    down: "Move down",
    into: "Move into the group beside it",
    out: "Move out of the group",
    duplicate: "Duplicate",
    remove: "Remove",
  },
  unknownFact: "something that is gone",
  literal: "written here",
  fromParameter: (title, value) => `${title} (${value})`,
  notANumber: "Please enter a number.",
  wholeNumber: "Please enter a whole number.",
  date: "Date",
};

export const conditionWords: Readonly<Record<Language, ConditionWords>> = { zh, en };
