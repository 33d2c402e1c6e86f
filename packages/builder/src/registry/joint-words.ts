/** Words for who mediates together. */
import { common, freshSource, type KindWords, sourced, text } from "./entry-words.ts";

const short = { title: common.title, "x-order": common.order, retired: common.retired };

export const jointWords: KindWords = {
  title: text("联合调解", "Joint mediation"),
  help: text(
    "哪些人可以请来调解、怎样推荐、怎样回避，调不成逐级上报。",
    "Who may be asked to mediate, how they are proposed, who stands back, and how a case moves up.",
  ),
  entries: [
    {
      title: text("推荐依据", "Merit"),
      heading: text("推荐依据", "Merits"),
      pattern: "/merits/*",
      properties: {
        title: common.title,
        of: {
          title: text("看什么", "What is looked at"),
          choices: {
            sameVillage: text("服务于纠纷所在的村（社区）", "serves the village of the dispute"),
            sameTownship: text("服务于纠纷所在的乡镇（街道）", "serves the township of the dispute"),
            sameLanguage: text("会当事人的语言", "speaks a party's language"),
            speciality: text("擅长这类纠纷", "knows this type of dispute"),
            account: text("有账号，可以直接收到邀请", "has an account, and is reached at once"),
            load: text("手上的在办纠纷，每件", "each open case they work on"),
          },
        },
        points: { title: text("加几分", "Points"), help: text("负数为减分。", "Below zero speaks against.") },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: { stem: "merit", label: text("新增推荐依据", "Add a merit"), value: { of: "sameVillage", points: 1, source: freshSource } },
    },
    {
      title: text("回避情形", "Conflict of interest"),
      heading: text("回避情形", "Conflicts of interest"),
      pattern: "/conflicts/*",
      properties: {
        title: common.title,
        of: {
          title: text("看什么", "What is looked at"),
          choices: {
            isParty: text("本人就是当事人", "is a party"),
            kin: text("登记的亲属是当事人", "a party is among their kin"),
            sameEmployer: text("与当事人同一单位", "works where a party works"),
            sameSurname: text("与当事人同姓", "bears a party's surname"),
          },
        },
        effect: {
          title: text("怎样处理", "What follows"),
          choices: { excludes: text("回避，不得邀请", "stands back, may not be asked"), warns: text("提示核实", "a warning") },
        },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: {
        stem: "conflict",
        label: text("新增回避情形", "Add a conflict"),
        value: { of: "sameSurname", effect: "warns", source: freshSource },
      },
    },
    {
      title: text("人员类别", "Profession"),
      heading: text("人员类别", "Professions"),
      pattern: "/professions/*",
      properties: short,
      fresh: { stem: "profession", label: text("新增人员类别", "Add a profession"), value: {} },
    },
    {
      title: text("要求更换的理由", "Ground of objection"),
      heading: text("要求更换的理由", "Grounds of objection"),
      pattern: "/objection/grounds/*",
      properties: short,
      fresh: { stem: "ground", label: text("新增理由", "Add a ground"), value: {} },
    },
    {
      title: text("调解层级", "Rung"),
      heading: text("调解层级", "Rungs"),
      pattern: "/ladder/rungs/*",
      properties: {
        title: common.title,
        digits: { title: text("区划代码位数", "Digits of the division code") },
        deadline: { title: text("哪个时限期满上报", "Deadline after which it moves up"), names: "deadline" },
        "x-order": common.order,
        retired: common.retired,
      },
    },
  ],
};
