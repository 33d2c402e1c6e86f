/** What a report says beside the figures themselves. */
import type { Language } from "@jiefen/policy";

const zh = {
  monthly: "矛盾纠纷工作统计月报",
  other: "矛盾纠纷工作统计报表",
  told: (division: string, from: string, to: string) => `${division}　统计期：${from}至${to}`,
  madeOn: (today: string) => `生成日期：${today}。“截至目前”的指标以这一天为准；其余指标与前一个同样长的时段比较。`,
  othersWithheld: (some: boolean): string => (some ? "其余分项不公布" : "分项不公布"),
  withheld: (below: number) => `“不公布”：分项不足 ${below} 件，或由它可以推算出不足 ${below} 件的分项。`,
  noRanking: "本报表不含姓名，不对区划排名；区划按机构顺序排列。",
  figure: "指标",
  value: "本期",
  fraction: "分子 ÷ 分母",
  previous: "上期",
  formula: "算法",
  formulas: "各项指标的算法",
  unknown: (count: number) => `另有 ${count} 件情况不明，未计入`,
  summary: "总表",
  by: { division: "按区划", type: "按类型", level: "按等级", month: "按月" },
  none: "本级政策没有定义统计指标。",
};
const en: typeof zh = {
  monthly: "Monthly report on disputes",
  other: "Report on disputes",
  told: (division, from, to) => `${division}, ${from} to ${to}`,
  madeOn: (today) =>
    `Made on ${today}. What is told as of now is as of this day; everything else is held against the period of the same length before.`,
  othersWithheld: (some) => (some ? "other parts not told" : "parts not told"),
  withheld: (below) => `“Not told”: a part of fewer than ${below}, or one from which such a part could be worked out.`,
  noRanking: "No names are in this report and no division is ranked; divisions stand in the organisation's order.",
  figure: "Figure",
  value: "This period",
  fraction: "Numerator ÷ denominator",
  previous: "Period before",
  formula: "How it is worked out",
  formulas: "How the figures are worked out",
  unknown: (count) => `${count} more are not known and left out`,
  summary: "All figures",
  by: { division: "By division", type: "By type", level: "By level", month: "By month" },
  none: "The policy declares no figures.",
};

export const reportWords: Readonly<Record<Language, typeof zh>> = { zh, en };
