/** What the table of numbers says, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  number: "数值",
  value: "现在是",
  rules: "谁定的、能怎样改",
  usedBy: (criteria: string) => `用于：${criteria}`,
  drag: (title: string) => `拖动：${title}`,
  range: (least: string | undefined, most: string | undefined) =>
    least === undefined ? `不大于${most}` : most === undefined ? `不小于${least}` : `${least}至${most}`,
  source: (text: string) => `依据：${text}`,
  above: (layer: string, value: string) => `${layer}：${value}`,
  toConfirm: "依据待确认",
  effects: "等级会怎样变化",
};

export type NumbersWords = typeof zh;

const en: NumbersWords = {
  number: "Number",
  value: "Is now",
  rules: "Who laid it down, and what may be done",
  usedBy: (criteria) => `Used by: ${criteria}`,
  drag: (title) => `Drag: ${title}`,
  range: (least, most) => (least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`),
  source: (text) => `Source: ${text}`,
  above: (layer, value) => `${layer}: ${value}`,
  toConfirm: "source to be confirmed",
  effects: "How the levels move",
};

export const numbersWords: Readonly<Record<Language, NumbersWords>> = { zh, en };
