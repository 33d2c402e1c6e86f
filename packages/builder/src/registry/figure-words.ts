/** Words for the figures leaders are shown. */
import { common, type KindWords, text } from "./entry-words.ts";

const days = { names: "figureDay" } as const;

export const figureWords: KindWords = {
  title: text("统计指标", "Figures"),
  help: text("领导看板上的每个指标都在这里定义。", "Every figure on the leaders’ board is defined here."),
  entries: [
    {
      title: text("指标", "Figure"),
      pattern: "/figures/*",
      properties: {
        title: common.title,
        help: { title: text("说明", "Explanation"), long: true },
        group: { title: text("放在哪一组", "Group"), names: "figureGroup" },
        kind: {
          title: text("怎样算", "How it is worked out"),
          choices: {
            count: text("计数", "a count"),
            rate: text("比率（分子÷分母）", "a rate (numerator ÷ denominator)"),
            sum: text("合计", "a sum"),
            median: text("中位数", "a median"),
            distribution: text("分布", "a distribution"),
          },
        },
        over: {
          title: text("数什么", "What is counted"),
          choices: {
            case: text("纠纷", "cases"),
            visit: text("回访", "visits"),
            letter: text("推送函", "letters"),
            obligation: text("约定义务", "promises agreed on"),
            levelChange: text("等级变动", "changes of level"),
            completion: text("销号", "cases closed"),
            round: text("走访", "rounds from household to household"),
          },
        },
        basis: {
          title: text("按什么时间", "By which time"),
          choices: {
            cohort: text("受理批次：统计期内受理的", "cohort: of cases taken in within the period"),
            period: text("统计期：日期在统计期内的", "period: what falls within the period"),
            now: text("现状：截至目前", "as it stands now"),
          },
        },
        date: { title: text("看哪个日期", "Which day counts"), ...days },
        transfers: {
          title: text("移交的纠纷", "Transferred cases"),
          choices: {
            excluded: text("转入、转出都不计", "neither in nor out"),
            accepted: text("归受理地", "count where they were taken in"),
          },
          help: text("不选则归现在的办理地。", "Unless chosen, they count where they are held now."),
        },
        conditions: {
          title: text("只数哪些", "Which are counted"),
          help: text("比率的分母；不设条件则全部计入。", "Of a rate, the denominator; without a condition, all."),
        },
        numerator: { title: text("分子：其中哪些", "Numerator: which of them") },
        numeratorDate: {
          title: text("分子另按日期", "Another day for the numerator"),
          ...days,
          help: text(
            "分子可含更早受理的，结果可能超过 100%。",
            "The numerator then holds earlier ones too, and can exceed the denominator.",
          ),
        },
        of: { title: text("取哪个数值或选项", "Which number or choice"), names: "figureFact" },
        by: {
          title: text("图表按什么分", "Chart by"),
          choices: {
            division: text("区划", "division"),
            type: text("类型", "type"),
            level: text("等级", "level"),
            colour: text("回访颜色", "colour"),
            origin: text("来源", "where it came from"),
            month: text("月份", "month"),
          },
        },
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: {
        stem: "figure",
        label: text("新增指标", "Add a figure"),
        value: { kind: "count", over: "case", basis: "cohort" },
      },
    },
    {
      title: text("分组", "Group"),
      pattern: "/groups/*",
      properties: { title: common.title, "x-order": common.order },
      fresh: { stem: "group", label: text("新增分组", "Add a group"), value: {} },
    },
  ],
};
