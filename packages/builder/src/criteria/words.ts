/** What the editors of criteria, numbers and guardrails say, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  scale: "尺度",
  allScales: "全部尺度",
  levels: "各等级",
  addLevel: "新增等级",
  addCriterion: "新增标准",
  leadsTo: (level: string) => `定为“${level}”的标准`,
  points: (scale: string) => `“${scale}”的计分标准`,
  pointsEach: (points: string) => `计 ${points}`,
  from: (points: string) => `满 ${points}`,
  initial: "没有标准成立时",
  initialHelp: "没有标准成立时也是这一级。",
  scalesHeading: "尺度",
  source: "依据",
  toConfirm: "依据待确认",
  openTree: "在树中修改",
  locked: "本级不可改动",
  none: "还没有标准。",
  noCondition: "一律适用",
  guardrails: "政策底线",
  guardrailsHelp: "无论案情如何都必须成立；送审前逐条证明。",
  addDemand: { level: "新增：等级不低于…", notClosable: "新增：不得销号", visits: "新增：回访间隔不超过…" },
};

export type CriteriaWords = typeof zh;

const en: CriteriaWords = {
  scale: "Scale",
  allScales: "All scales",
  levels: "Levels",
  addLevel: "Add a level",
  addCriterion: "Add a criterion",
  leadsTo: (level) => `Criteria that lead to ${level}`,
  points: (scale) => `Criteria with points for ${scale}`,
  pointsEach: (points) => points,
  from: (points) => `from ${points}`,
  initial: "while nothing holds",
  initialHelp: "This is also the level while no criterion holds.",
  scalesHeading: "Scales",
  source: "Source",
  toConfirm: "source to be confirmed",
  openTree: "Change in the tree",
  locked: "not to be changed by this layer",
  none: "There are no criteria yet.",
  noCondition: "at all times",
  guardrails: "Guardrails",
  guardrailsHelp: "What must hold whatever the facts; each is proved before a draft is handed in.",
  addDemand: { level: "Add: level at least …", notClosable: "Add: not closable", visits: "Add: visits at most every …" },
};

export const criteriaWords: Readonly<Record<Language, CriteriaWords>> = { zh, en };
