/** What is said beside every value of who laid it down and what may be done with it here, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  is: (layer: string, value: string) => `${layer}定为 ${value}`,
  open: (layer: string) => `${layer}未作规定`,
  only: {
    shorter: "只可缩短",
    longer: "只可延长",
    lower: "只可调低",
    higher: "只可调高",
    more: "只可增加，不可减少",
    sooner: "只可提前或加密",
  },
  free: "本级可自行规定",
  strictest: "已是最严，不能再收紧",
  range: (low: string, high: string) => `（${low}–${high}）`,
  atLeast: (low: string) => `（不少于 ${low}）`,
  atMost: (high: string) => `（不超过 ${high}）`,
  joined: (one: string, other: string) => `${one}，${other}。`,
  chip: {
    own: (layer: string) => `${layer}改`,
    added: (layer: string) => `${layer}新增`,
    above: (layer: string) => layer,
  },
  locked: (layer: string) => `${layer}规定，本级不能改；为什么`,
  entryDiffers: (layer: string, count: number) => `这一条有 ${count} 处和${layer}不同。`,
  entryBack: (layer: string) => `整条恢复${layer}的规定`,
  whole: (part: string, layer: string) => `“${part}”全部恢复${layer}的规定`,
  wholeTitle: (part: string, layer: string) => `“${part}”全部恢复${layer}的规定？`,
  wholeHint: "以下各项本级的规定将不再保留（可以撤销）：",
  wholeAdded: "本级新增，将去掉",
  wholeChanged: "恢复上级规定",
  wholeDo: "全部恢复",
};
type HoldWords = typeof zh;

const en: HoldWords = {
  is: (layer, value) => `${layer} has ${value}`,
  open: (layer) => `${layer} leaves this open`,
  only: {
    shorter: "you may only shorten it",
    longer: "you may only lengthen it",
    lower: "you may only lower it",
    higher: "you may only raise it",
    more: "you may only add to it",
    sooner: "you may only bring visits forward or closer together",
  },
  free: "you may set it as you wish",
  strictest: "it is at its strictest already",
  range: (low, high) => ` (${low}–${high})`,
  atLeast: (low) => ` (at least ${low})`,
  atMost: (high) => ` (at most ${high})`,
  joined: (one, other) => `${one}; ${other}.`,
  chip: {
    own: (layer) => `changed by ${layer}`,
    added: (layer) => `added by ${layer}`,
    above: (layer) => layer,
  },
  locked: (layer) => `laid down by ${layer}, locked here; why`,
  entryDiffers: (layer, count) => `Differences from ${layer}: ${count}.`,
  entryBack: (layer) => `All of this back to ${layer}`,
  whole: (part, layer) => `All of “${part}” back to ${layer}`,
  wholeTitle: (part, layer) => `All of “${part}” back to ${layer}?`,
  wholeHint: "What this layer has of its own here is given up (it can be undone):",
  wholeAdded: "added here, will go",
  wholeChanged: "back to the layer above",
  wholeDo: "Everything back",
};

export const holdWords: Readonly<Record<Language, HoldWords>> = { zh, en };
