/** What lists of entries say, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  empty: "还没有内容。",
  emptyAdd: (label: string) => `还没有内容，可点“${label}”。`,
  own: "本级新增",
  changed: "本级已改",
  locked: "上级规定，本级不能改",
  retired: "已停用",
  issues: (count: number) => `${count} 处有误`,
  move: (title: string) => `调整位置：${title}`,
  moveHint: "按上下方向键移动，或用鼠标拖动。",
  moved: (title: string, position: number, count: number) => `${title} 移到第 ${position} 位，共 ${count} 位。`,
  up: "上移",
  down: "下移",
  copy: "复制",
  copySuffix: { zh: "（副本）", en: " (copy)" },
  retire: "停用",
  unretire: "恢复使用",
  remove: "删除",
  removeOne: (title: string) => `删除：${title}`,
  backTo: (layer: string) => `全部恢复${layer}的规定`,
  close: "收起",
  actions: "对这一条的操作",
};

export type ListWords = typeof zh;

const en: ListWords = {
  empty: "There is nothing yet.",
  emptyAdd: (label) => `There is nothing yet: choose “${label}”.`,
  own: "added here",
  changed: "changed here",
  locked: "Laid down above; this layer cannot change it",
  retired: "retired",
  issues: (count) => `${count} to be corrected`,
  move: (title) => `Move: ${title}`,
  moveHint: "Press the up and down arrow keys, or drag.",
  moved: (title, position, count) => `${title} is now number ${position} of ${count}.`,
  up: "Move up",
  down: "Move down",
  copy: "Duplicate",
  copySuffix: { zh: "（副本）", en: " (copy)" },
  retire: "Retire",
  unretire: "Use again",
  remove: "Remove",
  removeOne: (title) => `Remove: ${title}`,
  backTo: (layer) => `All back to ${layer}`,
  close: "Close",
  actions: "What can be done with it",
};

export const listWords: Readonly<Record<Language, ListWords>> = { zh, en };
