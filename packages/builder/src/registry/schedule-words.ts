/** Words for when things are due: visits, deadlines, cards. */
import { common, countedIn, type EntryWords, freshSource, hidden, type KindWords, sourced, text } from "./entry-words.ts";
import { swatchWords } from "./swatch-words.ts";

const phase = (zh: string, en: string) => ({
  title: text(zh, en),
  schedule: { title: text("回访日", "Visit days"), help: text("从这一阶段开始算起。", "Counted from the beginning of this phase.") },
  watchDays: { title: text("至少观察多少天", "Days watched at least"), unit: "days" },
  progressDays: {
    title: text("多少天内应有进展", "Days within which something goes on"),
    unit: "days",
    help: text("办理、回访、记录都算进展；都没有时提醒承办人记一笔。", "Steps, visits and records count; without any, a note is due."),
  },
});
const before = phase("化解之前", "Before settlement");
const after = phase("化解之后", "After settlement");

const plan: EntryWords = {
  title: text("回访计划", "Visit plan"),
  heading: text("回访计划", "Visit plans"),
  pattern: "/plans/*",
  properties: {
    title: common.title,
    colour: { title: text("回访颜色", "Revisit colour"), names: "colour" },
    beforeSettlement: { title: before.title },
    "beforeSettlement/schedule": before.schedule,
    // Only a settled case is watched before it may be closed.
    "beforeSettlement/watchDays": hidden,
    "beforeSettlement/progressDays": before.progressDays,
    afterSettlement: { title: after.title },
    "afterSettlement/schedule": after.schedule,
    "afterSettlement/watchDays": after.watchDays,
    "afterSettlement/progressDays": after.progressDays,
    mode: { title: text("怎样回访", "How visits are made") },
    "mode/first": { title: text("第一次", "The first"), names: "code" },
    "mode/later": { title: text("以后各次", "Later ones"), names: "code" },
    "mode/people": { title: text("几人同去", "People who go together"), unit: "people" },
    "mode/roles": { title: text("由哪些岗位回访", "Roles that visit"), names: "role" },
    graceDays: {
      title: text("宽限天数", "Days of grace"),
      unit: "days",
      help: text("到期后几天内完成仍算按时。", "Made within so many days of the due day, a visit is on time."),
    },
    missed: { title: text("漏访怎么办", "When visits are missed") },
    "missed/*": {
      title: text("连续漏访", "Missed in a row"),
      fresh: { stem: "missed", label: text("增加一档", "Add a step"), value: {}, counting: "count" },
    },
    "missed/*/count": { title: text("连续漏访次数", "Missed in a row"), unit: "times" },
    "missed/*/notify": { title: text("告知哪些岗位", "Roles told"), names: "role" },
    "missed/*/card": { title: text("同时发牌", "Card issued with it"), names: "card" },
    keyDates: { title: text("关键节点前回访", "Visits before key dates") },
    "keyDates/*": {
      title: text("关键节点", "Key date"),
      names: "keyDate",
      fresh: { stem: "keyDate", label: text("增加关键节点", "Add a key date"), value: { before: 7 } },
    },
    "keyDates/*/before": { title: text("提前几天", "Days before it"), unit: "days" },
    "keyDates/*/shift": {
      title: text("遇休息日", "On a day off"),
      choices: { keep: text("不调整", "stays"), previous: text("提前到前一工作日", "moves to the working day before") },
    },
    ...sourced,
    "x-order": common.order,
  },
  fresh: {
    stem: "plan",
    label: text("新增回访计划", "Add a visit plan"),
    value: {
      beforeSettlement: { schedule: { days: [7], every: 7 } },
      afterSettlement: { schedule: { days: [3, 7], every: 15 } },
      mode: { people: 1 },
      graceDays: 1,
      missed: {},
      source: freshSource,
    },
  },
};

const assignment: EntryWords = {
  title: text("何时用哪个计划", "Which plan applies"),
  pattern: "/assignments/*",
  properties: {
    title: common.title,
    conditions: common.conditions,
    plan: { title: text("回访计划", "Visit plan"), names: "plan" },
    "x-order": common.order,
  },
  fresh: { stem: "assignment", label: text("新增适用规则", "Add a rule"), value: {} },
};

export const revisitWords: KindWords = {
  title: text("回访", "Visits"),
  entries: [
    plan,
    assignment,
    {
      title: text("回访颜色", "Revisit colour"),
      heading: text("回访颜色", "Revisit colours"),
      pattern: "/colours/*",
      properties: {
        title: common.title,
        swatch: { title: text("显示颜色", "Shown as"), choices: swatchWords },
        rank: { title: text("严格程度", "How closely followed"), help: text("数字大的更严。", "Larger numbers are stricter.") },
      },
      fresh: { stem: "colour", label: text("新增回访颜色", "Add a revisit colour"), value: {}, counting: "rank" },
    },
    {
      title: text("回访结果与反复", "Outcomes of visits, and relapse"),
      pattern: "/visit",
      properties: {
        record: hidden,
        outcomeField: hidden,
        clean: {
          title: text("哪些结果算平稳", "Outcomes that count as calm"),
          names: "outcome",
          help: text(
            "计入降级所需的平稳回访和销号前的稳定期。",
            "They count towards a lower level, and towards the calm time before closure.",
          ),
        },
        incidents: {
          title: text("登记后视为反复的记录", "Records that mean a relapse"),
          names: "record",
          help: text("一经登记，“无新情况”的天数重新计算。", "Once filed, the days without anything new start again."),
        },
        reportedWithinDays: {
          title: text("回访后几天内要补报", "Days within which a visit is reported"),
          help: text(
            "超过的不再接受，要重新回访；不填则不限。",
            "Later ones are refused and made again; without a number there is no limit.",
          ),
          unit: "days",
        },
      },
    },
    {
      title: text("降级", "Lower levels"),
      pattern: "/downgrade",
      properties: { cleanVisits: { title: text("连续平稳回访次数", "Calm visits in a row"), unit: "times" }, roles: hidden },
    },
  ],
};

export const deadlineWords: KindWords = {
  title: text("期限", "Deadlines"),
  entries: [
    {
      title: text("期限", "Deadline"),
      heading: text("期限", "Deadlines"),
      pattern: "/deadlines/*",
      properties: {
        title: common.title,
        days: { title: text("天数", "Days"), unit: "days" },
        count: countedIn,
        hours: {
          title: text("小时数", "Hours"),
          unit: "hours",
          help: text("与天数二选一；按钟点连续计算，夜间和假日也算。", "Instead of days; by the clock, nights and holidays included."),
        },
        runsFrom: {
          title: text("从何时起算", "Runs from"),
          choices: {
            stage: text("进入环节", "entering the stage"),
            accepted: text("受理", "taking it in"),
            level: text("定级", "the change of level"),
            settled: text("化解", "settlement"),
            rung: text("本级接手", "the division taking over"),
          },
        },
        runsFromField: {
          title: text("从哪个日期起算", "Runs from a date"),
          help: text("填了这个日期的，从这一天起算。", "Once this date is told, the limit runs from it."),
        },
        record: { title: text("填报哪张记录算完成", "Met by filing"), names: "record" },
        repeats: { title: text("填报后重新起算", "Set anew by each filing") },
        stages: { title: text("适用环节", "Stages"), names: "stage" },
        appliesWhen: common.appliesWhen,
        cards: { title: text("超期发牌", "Cards when it is passed") },
        "cards/*": {
          title: text("督办牌", "Card"),
          names: "card",
          fresh: { stem: "card", label: text("增加督办牌", "Add a card"), value: { afterDays: 0 } },
        },
        "cards/*/afterDays": {
          title: text("超期几天后", "Days after it"),
          unit: "days",
          help: text("按自然日；0 为超期当天。", "Calendar days; 0 is the first day after the deadline."),
        },
        ...sourced,
        "x-order": common.order,
      },
      fresh: { stem: "deadline", label: text("新增期限", "Add a deadline"), value: { count: "working", source: freshSource } },
    },
    {
      title: text("督办牌", "Supervision card"),
      heading: text("督办牌", "Supervision cards"),
      pattern: "/cards/*",
      properties: {
        title: common.title,
        rank: { title: text("轻重", "How grave"), help: text("数字大的更重。", "Larger numbers are graver.") },
        notify: { title: text("告知哪些岗位", "Roles told"), names: "role" },
        liftedBy: {
          title: text("由哪些岗位解除", "Roles that may lift it"),
          names: "role",
          help: text("任何一个岗位都可以；承办人不能解除自己的牌。", "Any one of them; never the handler of the case."),
        },
        ...sourced,
      },
      fresh: { stem: "card", label: text("新增督办牌", "Add a card"), value: { source: freshSource }, counting: "rank" },
    },
    {
      title: text("累计发牌", "Cards that add up"),
      pattern: "/accumulation/*",
      properties: {
        title: common.title,
        of: { title: text("哪种牌", "Of which card"), names: "card" },
        count: { title: text("累计几张", "How many"), unit: "times" },
        gives: { title: text("计为哪种牌", "Give which card"), names: "card" },
        ...sourced,
        "x-order": common.order,
      },
      fresh: { stem: "accumulation", label: text("新增累计规则", "Add a rule"), value: { count: 2, source: freshSource } },
    },
  ],
};
