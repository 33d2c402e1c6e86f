/** Words for the documents of `rules/`. */
import { units } from "@jiefen/policy";
import { common, hidden, type KindWords, sourced, text } from "./entry-words.ts";

const unitWords = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, unit.title]));

export const parameterWords: KindWords = {
  title: text("数值", "Numbers"),
  help: text("界限、天数、次数：各处规则都从这里取数。", "Limits, days, counts: every rule takes its numbers from here."),
  entries: [
    {
      title: text("数值", "Number"),
      pattern: "/*",
      properties: {
        value: { title: text("数值", "Value") },
        title: common.title,
        unit: { title: text("单位", "Unit"), choices: unitWords },
        stricter: {
          title: text("怎样算更严", "Which way is stricter"),
          choices: { lower: text("越小越严", "lower is stricter"), higher: text("越大越严", "higher is stricter") },
        },
        minimum: { title: text("最小可填", "Least allowed") },
        maximum: { title: text("最大可填", "Most allowed") },
        ...sourced,
        "x-order": common.order,
      },
    },
  ],
};

export const gradingWords: KindWords = {
  title: text("研判标准", "Grading"),
  entries: [
    {
      title: text("研判标准", "Criterion"),
      pattern: "/criteria/*",
      properties: {
        title: common.title,
        conditions: common.conditions,
        "event/type": hidden,
        "event/params/scale": { title: text("尺度", "Scale"), names: "scale" },
        "event/params/level": { title: text("定为哪一级", "Leads to level"), names: "level" },
        "event/params/points": { title: text("计多少分", "Points"), unit: "points" },
        event: { title: text("结果", "What follows") },
        "event/params": { title: text("结果", "What follows") },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
    },
  ],
};

export const guardrailWords: KindWords = {
  title: text("政策底线", "Guardrails"),
  help: text("无论案情如何都必须成立，对本级和下级逐一证明。", "What must hold whatever the facts; proved for this layer and those below."),
  entries: [
    {
      title: text("底线", "Guardrail"),
      pattern: "/guardrails/*",
      properties: {
        title: common.title,
        conditions: { title: text("适用情形", "Where"), help: text("不设条件则一律适用。", "Without a condition it always applies.") },
        requires: { title: text("必须做到", "What must hold") },
        "requires/kind": hidden,
        "requires/scale": hidden,
        "requires/atLeast": { title: text("等级不低于", "Level at least"), names: "level" },
        "requires/settled": { title: text("只指按化解销号", "Closing as settled only") },
        "requires/colour": { title: text("回访颜色", "Revisit colour"), names: "colour" },
        "requires/atMostDays": { title: text("最多隔几天", "At most every"), unit: "days" },
        "requires/phase": {
          title: text("阶段", "Phase"),
          choices: { beforeSettlement: text("化解前", "before settlement"), afterSettlement: text("化解后", "after settlement") },
        },
        ...sourced,
        "x-order": common.order,
      },
    },
  ],
};
