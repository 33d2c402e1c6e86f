/** Words for what grading rests on: numbers, scales, levels, criteria, guardrails. */
import { findAt, type JsonObject, units } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { namedBy } from "../entry/references.ts";
import { common, freshSource, hidden, type KindWords, sourced, text } from "./entry-words.ts";
import { swatchWords } from "./swatch-words.ts";

const unitWords = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, unit.title]));

export const parameterWords: KindWords = {
  title: text("数值表", "Numbers"),
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
      fresh: {
        stem: "number",
        label: text("新增数值", "Add a number"),
        value: { title: "", unit: "times", stricter: "lower", source: freshSource },
      },
    },
  ],
};

/** The scale that is shown first. */
function firstScale({ policy }: Drafted): string | undefined {
  return namedBy(policy, "scale", gradingPath)[0]?.id;
}

const gradingPath = "rules/grading.json";

export const gradingWords: KindWords = {
  title: text("研判标准", "Grading"),
  entries: [
    {
      title: text("研判标准", "Criterion"),
      heading: text("研判标准", "Criteria"),
      pattern: "/criteria/*",
      properties: {
        title: common.title,
        conditions: common.conditions,
        event: { title: text("结果", "What follows") },
        "event/type": hidden,
        "event/params": { title: text("", "") },
        "event/params/scale": { title: text("尺度", "Scale"), names: "scale" },
        "event/params/level": { title: text("定为哪一级", "Leads to level"), names: "level" },
        "event/params/points": { title: text("计多少分", "Points"), unit: "points" },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: {
        stem: "criterion",
        label: text("新增研判标准", "Add a criterion"),
        value: (drafted) => ({ title: "", event: beginningEvent(drafted, firstScale(drafted)), source: freshSource }),
      },
    },
    {
      title: text("等级", "Level"),
      heading: text("等级", "Levels"),
      pattern: "/scales/*/levels/*",
      properties: {
        title: common.title,
        rank: {
          title: text("轻重次序", "Rank"),
          help: text("数字越大越重，同一尺度内不能重复。", "Higher is graver; each once in a scale."),
        },
        from: {
          title: text("至少多少分", "From points"),
          unit: "points",
          help: text("只用于按分值分级的尺度。", "For scales by points only."),
        },
        swatch: { title: text("颜色", "Colour"), choices: swatchWords },
      },
    },
    {
      title: text("尺度", "Scale"),
      heading: text("尺度", "Scales"),
      pattern: "/scales/*",
      properties: {
        title: common.title,
        method: {
          title: text("怎样分级", "How it is read"),
          choices: {
            highest: text("取成立标准中最重的一级", "the gravest level that holds"),
            points: text("按分值合计", "by points added up"),
          },
        },
        initial: { title: text("没有标准成立时", "While nothing holds"), names: "level" },
        levels: hidden,
        "x-order": common.order,
      },
    },
  ],
};

/** What a new criterion of a scale leads to: the level is left to be chosen. */
export function beginningEvent({ policy }: Drafted, scale: string | undefined, level?: string): JsonObject {
  const method = findAt(policy.documents[gradingPath], ["scales", scale ?? "", "method"]);
  if (method === "points") return { type: "points", params: { scale, points: 1 } };
  return { type: "level", params: { scale, ...(level !== undefined && { level }) } };
}

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
      fresh: {
        stem: "guardrail",
        label: text("新增底线", "Add a guardrail"),
        value: (drafted) => ({ title: "", requires: { kind: "level", scale: firstScale(drafted) }, source: freshSource }),
      },
    },
  ],
};
