/** Words for how disputes come in, when they look alike, and how two become one. */
import { common, freshSource, type KindWords, sourced, text } from "./entry-words.ts";

const fact = { names: "intakeFact" } as const;

export const intakeWords: KindWords = {
  title: text("受理与并案", "Taking in"),
  help: text("纠纷从哪些渠道来，哪些可能是同一件，谁可以并案。", "How disputes come in, which may be the same one, and who merges them."),
  entries: [
    {
      title: text("来源渠道", "Way in"),
      heading: text("来源渠道", "Ways in"),
      pattern: "/channels/*",
      properties: {
        title: common.title,
        help: { title: text("说明", "Explanation"), long: true },
        roles: common.roles,
        answers: { title: text("自动填写", "Filled in by itself") },
        "answers/*": { title: text("答案", "Answer") },
        brings: { title: text("链接可以带入的内容", "What a link may bring along"), ...fact },
        "x-order": common.order,
        retired: common.retired,
      },
    },
    {
      title: text("重复识别规则", "Rule for likeness"),
      heading: text("重复识别规则", "Rules for likeness"),
      pattern: "/duplicates/*",
      properties: {
        title: common.title,
        strength: {
          title: text("把握程度", "How sure"),
          choices: {
            certain: text("就是同一件", "the same dispute"),
            probable: text("很可能是同一件", "probably the same dispute"),
            possible: text("可能有关", "perhaps related"),
          },
        },
        person: {
          title: text("同一人的哪些信息相同", "What is equal of one and the same person"),
          choices: {
            name: text("姓名", "name"),
            idNumber: text("证件号码", "ID number"),
            idNumberEnd: text("证件号码后四位", "last four characters of the ID number"),
            phone: text("电话", "phone"),
          },
        },
        people: { title: text("至少几名当事人相同", "How many people at least") },
        equal: { title: text("哪些内容相同", "Which answers are the same"), ...fact },
        contained: {
          title: text("哪些文字相符", "Which texts fit"),
          help: text("一方写的包含另一方写的。", "One contains the other."),
          ...fact,
        },
        sameType: { title: text("类型相同", "Same type") },
        withinDays: { title: text("受理最多相隔", "Taken in within"), unit: "days" },
        ...sourced,
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: {
        stem: "likeness",
        label: text("新增识别规则", "Add a rule"),
        value: { strength: "possible", person: ["name"], source: freshSource },
      },
    },
  ],
};
