/** Words for the documents of `rules/`. */
import { units } from "@jiefen/policy";
import { common, countedIn, freshSource, hidden, type KindWords, sourced, text } from "./entry-words.ts";

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

const phase = (zh: string, en: string) => ({
  title: text(zh, en),
  schedule: { title: text("回访日", "Visit days"), help: text("从这一阶段开始算起。", "Counted from the beginning of this phase.") },
  watchDays: { title: text("至少观察多少天", "Days watched at least"), unit: "days" },
});
const before = phase("化解之前", "Before settlement");
const after = phase("化解之后", "After settlement");

export const revisitWords: KindWords = {
  title: text("回访", "Visits"),
  entries: [
    {
      title: text("回访计划", "Visit plan"),
      pattern: "/plans/*",
      properties: {
        title: common.title,
        colour: { title: text("回访颜色", "Revisit colour"), names: "colour" },
        beforeSettlement: { title: before.title },
        "beforeSettlement/schedule": before.schedule,
        "beforeSettlement/watchDays": before.watchDays,
        afterSettlement: { title: after.title },
        "afterSettlement/schedule": after.schedule,
        "afterSettlement/watchDays": after.watchDays,
        mode: { title: text("怎样回访", "How visits are made") },
        "mode/first": { title: text("第一次", "The first"), names: "code" },
        "mode/later": { title: text("以后各次", "Later ones"), names: "code" },
        "mode/people": { title: text("几人同去", "People who go together"), unit: "people" },
        graceDays: {
          title: text("宽限天数", "Days of grace"),
          unit: "days",
          help: text("到期后几天内完成仍算按时。", "Made within so many days of the due day, a visit is on time."),
        },
        missed: { title: text("漏访怎么办", "When visits are missed") },
        "missed/*": { title: text("漏访后告知", "Told of missed visits") },
        "missed/*/count": { title: text("连续漏访次数", "Missed in a row"), unit: "times" },
        "missed/*/notify": { title: text("告知哪些岗位", "Roles told"), names: "role" },
        "missed/*/card": hidden,
        keyDates: hidden,
        ...sourced,
        "x-order": common.order,
      },
    },
    {
      title: text("何时用哪个计划", "Which plan applies"),
      pattern: "/assignments/*",
      properties: {
        title: common.title,
        conditions: common.conditions,
        plan: { title: text("回访计划", "Visit plan"), names: "plan" },
        "x-order": common.order,
      },
    },
  ],
};

export const closureWords: KindWords = {
  title: text("销号", "Closure"),
  entries: [
    {
      title: text("销号条件", "Checklist item"),
      pattern: "/items/*",
      properties: {
        title: { ...common.title, help: text("写成一句可以核对的话。", "Say something that can be checked.") },
        conditions: { title: text("什么算满足", "Holds when") },
        appliesWhen: common.appliesWhen,
        remedy: { title: text("不满足时怎么办", "What to do while it does not hold"), long: true },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: { stem: "item", label: text("新增销号条件", "Add a checklist item"), value: { title: "", remedy: "", source: freshSource } },
    },
    {
      title: text("签批", "Signature"),
      pattern: "/signatures/*",
      properties: {
        title: common.title,
        roles: { title: text("由哪些岗位签批", "Roles that may sign"), names: "role" },
        appliesWhen: common.appliesWhen,
        notHandler: { title: text("承办人不得自签", "Not by the handler") },
        "x-order": common.order,
      },
    },
    {
      title: text("未化解而终结", "Ended without settlement"),
      pattern: "/grounds/*",
      properties: {
        title: common.title,
        items: { title: text("仍须满足的条件", "Items that still have to hold"), names: "item" },
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

export const workflowWords: KindWords = {
  title: text("办理步骤", "Steps"),
  entries: [
    {
      title: text("步骤", "Step"),
      pattern: "/transitions/*",
      properties: {
        title: common.title,
        from: { title: text("从哪些环节", "From stages"), names: "stage" },
        to: { title: text("到哪个环节", "To stage"), names: "stage" },
        record: { title: text("填写哪张表", "Form filled"), names: "record" },
        roles: common.roles,
        conditions: { title: text("须先满足", "Must hold first") },
        remedy: { title: text("不满足时怎么办", "What to do while it does not hold"), long: true },
        effects: hidden,
        "x-order": common.order,
        retired: common.retired,
      },
    },
  ],
};

export const teamWords: KindWords = {
  title: text("调解团队", "Teams"),
  entries: [
    {
      title: text("团队", "Team"),
      pattern: "/teams/*",
      properties: {
        title: common.title,
        conditions: common.appliesWhen,
        members: { title: text("成员", "Members") },
        "members/*": { title: text("席位", "Seat") },
        "members/*/title": common.title,
        "members/*/roles": common.roles,
        "members/*/least": { title: text("至少几人", "At least"), unit: "people" },
        "members/*/x-order": hidden,
        "x-order": common.order,
      },
    },
  ],
};

export const referralWords: KindWords = {
  title: text("推送", "Referral"),
  entries: [
    {
      title: text("推送规则", "Referral rule"),
      pattern: "/referrals/*",
      properties: {
        title: common.title,
        conditions: common.conditions,
        departments: { title: text("推送给哪些部门", "Departments"), names: "department" },
        ...sourced,
        "x-order": common.order,
      },
    },
    { title: text("部门", "Department"), pattern: "/departments/*", properties: { title: common.title, "x-order": common.order } },
  ],
};

export const deadlineWords: KindWords = {
  title: text("时限", "Deadlines"),
  entries: [
    {
      title: text("时限", "Deadline"),
      pattern: "/deadlines/*",
      properties: {
        title: common.title,
        days: { title: text("天数", "Days"), unit: "days" },
        count: countedIn,
        stages: { title: text("适用环节", "Stages"), names: "stage" },
        appliesWhen: common.appliesWhen,
        cards: hidden,
        ...sourced,
        "x-order": common.order,
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

export const guidanceWords: KindWords = {
  title: text("提示", "Guidance"),
  entries: [
    {
      title: text("提示卡", "Guidance card"),
      pattern: "/cards/*",
      properties: {
        title: common.title,
        conditions: { title: text("何时显示", "Shown when") },
        steps: { title: text("步骤", "Steps") },
        "steps/*": { title: text("步骤", "Step") },
        "steps/*/title": common.title,
        "steps/*/x-order": hidden,
        ahead: { title: text("置于最前", "Ahead of everything") },
        ...sourced,
        "x-order": common.order,
      },
    },
  ],
};
