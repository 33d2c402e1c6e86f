/** What the editor of papers says, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  insert: "插入内容",
  inFile: { no: "不放入卷宗", yes: "放入卷宗", must: "放入卷宗，没有时提示缺少" },
  basics: "基本情况",
  content: "版面内容",
  contentHelp: (formats: readonly string[]) =>
    `从上到下依次印在纸上。花括号里是自动填写的内容；后面加“|”可指定写法：${formats.join("、")}。`,
  add: "增加",
  template: "Word 模板",
  papers: "文书",
  papersHelp: "可打印的文书按此顺序列出。",
  dossier: "卷宗顺序",
  dossierHelp: "整卷打印时按此顺序排列。",
  cover: "卷宗封面",
  back: "卷宗备考",
  must: "缺少时提示",
  ofRecord: "一次记录一份",
  ofCards: "一张督办牌一份",
  inStages: "可打印的环节",
  anyStage: "各环节",
  number: "编号",
  none: "还没有文书放入卷宗",
};

const en: typeof zh = {
  insert: "Insert",
  inFile: { no: "not in the file", yes: "in the file", must: "in the file, told where it is missing" },
  basics: "The paper",
  content: "What stands on it",
  contentHelp: (formats) =>
    `Printed from top to bottom. What stands in braces is filled in; after “|” how it is written: ${formats.join(", ")}.`,
  add: "Add",
  template: "Word template",
  papers: "Papers",
  papersHelp: "Papers that can be printed are listed in this order.",
  dossier: "Order in the file",
  dossierHelp: "The whole file is printed in this order.",
  cover: "Cover of the file",
  back: "Last sheet of the file",
  must: "told where missing",
  ofRecord: "One for each filing of",
  ofCards: "One for each card of",
  inStages: "Offered in",
  anyStage: "every stage",
  number: "Number",
  none: "No paper is in the file yet",
};

export const paperEditorWords: Readonly<Record<Language, typeof zh>> = { zh, en };
