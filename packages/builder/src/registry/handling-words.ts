/** Words for who handles a dispute and how it ends: closure, teams, referral, guidance. */
import { common, freshSource, hidden, type KindWords, sourced, text } from "./entry-words.ts";

export const closureWords: KindWords = {
  title: text("销号", "Closure"),
  entries: [
    {
      title: text("销号条件", "Checklist item"),
      heading: text("销号条件", "Checklist items"),
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
      heading: text("签批", "Signatures"),
      pattern: "/signatures/*",
      properties: {
        title: common.title,
        roles: { title: text("由哪些岗位签批", "Roles that may sign"), names: "role" },
        appliesWhen: common.appliesWhen,
        notHandler: { title: text("承办人不得自签", "Not by the handler") },
        "x-order": common.order,
      },
      fresh: { stem: "signature", label: text("新增签批", "Add a signature"), value: { notHandler: true } },
    },
    {
      title: text("未化解而终结", "Ended without settlement"),
      pattern: "/grounds/*",
      properties: {
        title: common.title,
        items: { title: text("仍须满足的条件", "Items that still have to hold"), names: "item" },
        "x-order": common.order,
      },
      fresh: { stem: "ground", label: text("新增终结情形", "Add a ground"), value: { items: [] }, codeOf: "groundField" },
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
        conditions: { title: text("适用情形", "Applies when") },
        members: { title: text("席位", "Seats") },
        "members/*": { title: text("席位", "Seat"), fresh: { stem: "seat", label: text("增加席位", "Add a seat"), value: { least: 1 } } },
        "members/*/title": common.title,
        "members/*/roles": common.roles,
        "members/*/professions": {
          title: text("名录中的人员类别", "Professions of the roster"),
          names: "profession",
          help: text("没有账号的也可以从人员名录里请。", "People of the roster, also without an account."),
        },
        "members/*/least": { title: text("至少几人", "At least"), unit: "people" },
        "members/*/x-order": hidden,
        "x-order": common.order,
      },
      fresh: { stem: "team", label: text("新增团队", "Add a team"), value: { members: {} } },
    },
  ],
};

export const referralWords: KindWords = {
  title: text("推送", "Referral"),
  entries: [
    {
      title: text("推送规则", "Referral rule"),
      heading: text("推送规则", "Referral rules"),
      pattern: "/referrals/*",
      properties: {
        title: common.title,
        conditions: common.conditions,
        departments: { title: text("推送给哪些部门", "Departments"), names: "department" },
        ...sourced,
        "x-order": common.order,
      },
      fresh: { stem: "rule", label: text("新增推送规则", "Add a referral rule"), value: { source: freshSource } },
    },
    {
      title: text("部门", "Department"),
      heading: text("部门", "Departments"),
      pattern: "/departments/*",
      properties: { title: common.title, "x-order": common.order },
      fresh: { stem: "department", label: text("新增部门", "Add a department"), value: {} },
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
        "steps/*": { title: text("步骤", "Step"), fresh: { stem: "step", label: text("增加步骤", "Add a step"), value: {} } },
        "steps/*/title": { ...common.title, title: text("做什么", "What to do"), long: true },
        "steps/*/x-order": hidden,
        ahead: { title: text("置于最前", "Ahead of everything") },
        laws: { title: text("法律依据", "Provisions") },
        "laws/*": {
          title: text("条款", "Provision"),
          fresh: { stem: "law", label: text("增加条款", "Add a provision"), value: { articleToVerify: true } },
        },
        "laws/*/title": { title: text("法律名称和条款", "Law and article") },
        "laws/*/inForceFrom": { title: text("施行日期", "In force from") },
        "laws/*/articleToVerify": { title: text("条号待核", "Article to be verified") },
        "laws/*/x-order": hidden,
        "calledBy/fields": { title: text("在哪些问题旁可看", "At hand at these questions"), names: "field" },
        "calledBy/criteria": { title: text("在哪些分级标准旁可看", "At hand at these criteria"), names: "criterion" },
        "calledBy/steps": { title: text("在哪些步骤前可看", "At hand before these steps"), names: "step" },
        "calledBy/items": { title: text("在哪些销号条件旁可看", "At hand at these checklist items"), names: "item" },
        ...sourced,
        "x-order": common.order,
      },
      fresh: { stem: "card", label: text("新增提示卡", "Add a guidance card"), value: { steps: {}, source: freshSource } },
    },
  ],
};
