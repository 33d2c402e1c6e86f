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
        reads: { title: text("粘贴来文时识别哪些内容", "What is read from a pasted text"), names: "intakeReading" },
        rest: {
          title: text("其余文字放进", "The rest goes to"),
          help: text("识别不出来的文字原样放进这里，不会丢失。", "What is not read is kept there as it is."),
          ...fact,
        },
        omits: {
          title: text("先不显示的问题", "Questions not shown at first"),
          help: text("必答的总会显示；登记人可以点开全部问题。", "Required ones are always shown; all can be opened."),
          ...fact,
        },
        "round/keeps": {
          title: text("连续走访时沿用的内容", "What stays from one household to the next"),
          help: text("填了就可以一户接一户登记。", "Where given, one household after another can be taken in."),
          ...fact,
        },
        "round/asks": {
          title: text("走访本身要问什么", "What is asked of the round itself"),
          help: text(
            "户数和无事户数总会计数；地点和同行人沿用上一次的。",
            "Households are always counted; place and company are those of the last round until changed.",
          ),
          choices: { whereTo: text("走访地点", "where it goes"), company: text("同行人", "who goes along") },
        },
        "round/placeFills": { title: text("走访地点填入", "The place of the round goes to"), ...fact },
        "x-order": common.order,
        retired: common.retired,
      },
    },
    {
      title: text("来文识别项", "Reading"),
      heading: text("来文识别项", "Readings"),
      pattern: "/readings/*",
      properties: {
        title: common.title,
        fact: { title: text("填入", "Fills"), ...fact },
        labels: {
          title: text("来文里的标签", "Labels in the text"),
          help: text(
            "每行一个，如“报警人”。标签后跟冒号、制表符或方括号时识别。",
            "One a line. Read where a colon, tab or bracket follows.",
          ),
        },
        person: { title: text("第几名当事人", "Which of the people") },
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
