/** What the closure editor says, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  applies: "适用",
  always: "一律适用",
  needs: "须",
  remedy: "不满足时",
  signs: "签批",
  notHandler: "承办人不得自签",
  still: (count: number) => `仍须满足 ${count} 项`,
  matrix: "终结情形须满足的条件",
  matrixHelp: "打勾的，以这种情形终结时仍须满足；按化解销号的须全部满足。",
  item: "销号条件",
  kept: (layer: string) => `${layer}规定，不能去掉`,
};
export type ClosureWords = typeof zh;

const en: ClosureWords = {
  applies: "Applies",
  always: "always",
  needs: "Needs",
  remedy: "Otherwise",
  signs: "Signed by",
  notHandler: "not by the handler",
  still: (count) => `${count} items still have to hold`,
  matrix: "What has to hold for each ground",
  matrixHelp: "Ticked items still have to hold when a case ends on that ground; closing as settled needs them all.",
  item: "Checklist item",
  kept: (layer) => `Laid down by ${layer}: it cannot be taken away`,
};

export const closureWords: Readonly<Record<Language, ClosureWords>> = { zh, en };
