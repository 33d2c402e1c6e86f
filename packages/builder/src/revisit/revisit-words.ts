/** What the planner of visits says, in both languages. */
import type { Language, Laxer } from "@jiefen/policy";

const zh = {
  plans: { zh: "回访计划", en: "Visit plans" },
  assignments: { zh: "何时用哪个计划", en: "Which plan applies" },
  colours: { zh: "回访颜色", en: "Revisit colours" },
  before: "化解之前",
  after: "化解之后",
  fromBefore: "从受理之日起算",
  fromAfter: "从化解之日起算",
  listed: (number: number) => `第 ${number} 次回访`,
  regular: "此后定期回访",
  onDay: (day: number, working: boolean) => (working ? `第 ${day} 个工作日` : `第 ${day} 天`),
  everyDays: (days: number, working: boolean) => `每 ${days} ${working ? "个工作日" : "天"}一次`,
  keys: "拖动，或按左右方向键移动（Shift 为七天），Insert 增加，Delete 去掉",
  addVisit: "增加回访",
  addRegular: "此后定期回访",
  removeVisit: (what: string) => `去掉：${what}`,
  earlier: (what: string) => `提前一天：${what}`,
  later: (what: string) => `推后一天：${what}`,
  above: (layer: string) => `${layer}规定`,
  aboveVisit: (layer: string, day: number) => `${layer}：第 ${day} 天`,
  watch: (days: number) => `至少观察 ${days} 天`,
  grace: (text: string) => `宽限 ${text}`,
  backTo: (layer: string) => `恢复${layer}的规定`,
  none: "这一阶段不安排回访。",
  refused: "没有改：",
  wouldBe: "这样不行：",
  laxer: {
    count: (layer: string) => `${layer}按自然日计算，不能改成按工作日。`,
    shift: (layer: string) => `遇休息日不能比${layer}规定的推得更后。`,
    every: (days: number, layer: string) => `${layer}规定此后每 ${days} 天一次，不能更疏，也不能停。`,
    gap: (days: number, layer: string) => `按${layer}的规定，两次回访最多相隔 ${days} 天。`,
    fewer: (visits: number, layer: string) => `${layer}规定至少回访 ${visits} 次，不能减少。`,
    later: (visit: number, day: number, layer: string) => `${layer}规定第 ${visit} 次回访不晚于第 ${day} 天。`,
  },
  people: (text: string) => `${text}同去`,
  firstThenLater: (first: string, later: string) => (first === later ? first : `首次${first}，以后${later}`),
  keyDate: (title: string, days: string) => `${title}前 ${days}`,
  missedTimes: (count: number) => `连续漏访 ${count} 次`,
  tells: (roles: string) => `告知${roles}`,
  gives: (card: string) => `发${card}`,
  usePlan: "用",
  relapse: { zh: "回访结果与反复", en: "Outcomes of visits, and relapse" },
  relapseHelp: {
    zh: "已化解的纠纷又有新情况时：登记下列记录，平稳天数重新计算；化解不成立的，按办理步骤退回，回访改按“化解之前”重排。",
    en: "When something new comes up after settlement: filing one of these records starts the calm days again; where the settlement falls apart, the steps lead back and visits follow the plan before settlement.",
  },
  downgrade: { zh: "降级", en: "Lower levels" },
  order: {
    zh: "从上往下看，第一条成立的适用；都不成立的沿用原计划。",
    en: "Read from the top: the first that holds applies; where none does, the plan stays.",
  },
};

export type RevisitWords = typeof zh;

const en: RevisitWords = {
  ...zh,
  before: "Before settlement",
  after: "After settlement",
  fromBefore: "counted from the day of acceptance",
  fromAfter: "counted from the day of settlement",
  listed: (number) => `Visit ${number}`,
  regular: "Regular visits after that",
  onDay: (day, working) => (working ? `working day ${day}` : `day ${day}`),
  everyDays: (days, working) => `every ${days} ${working ? "working days" : "days"}`,
  keys: "Drag, or press the left and right arrow keys (with Shift: seven days); Insert adds one, Delete takes it away",
  addVisit: "Add a visit",
  addRegular: "Regular visits after that",
  removeVisit: (what) => `Remove: ${what}`,
  earlier: (what) => `One day earlier: ${what}`,
  later: (what) => `One day later: ${what}`,
  above: (layer) => `as ${layer} has it`,
  aboveVisit: (layer, day) => `${layer}: day ${day}`,
  watch: (days) => `watched for ${days} days at least`,
  grace: (text) => `${text} of grace`,
  backTo: (layer) => `Back to ${layer}`,
  none: "No visits in this phase.",
  refused: "Not changed: ",
  wouldBe: "This cannot be: ",
  laxer: {
    count: (layer) => `${layer} counts calendar days; they cannot become working days.`,
    shift: (layer) => `On a day off it cannot move later than ${layer} has it.`,
    every: (days, layer) => `${layer} asks for a visit every ${days} days after that: not less often, and not ended.`,
    gap: (days, layer) => `As ${layer} has it, two visits are at most ${days} days apart.`,
    fewer: (visits, layer) => `${layer} asks for at least ${visits} visits; none can be taken away.`,
    later: (visit, day, layer) => `${layer} asks for visit ${visit} by day ${day}.`,
  },
  people: (text) => `${text} together`,
  firstThenLater: (first, later) => (first === later ? first : `first ${first}, later ${later}`),
  keyDate: (title, days) => `${days} before ${title}`,
  missedTimes: (count) => `${count} missed in a row`,
  tells: (roles) => `told: ${roles}`,
  gives: (card) => card,
  usePlan: "then",
};

export const revisitWords: Readonly<Record<Language, RevisitWords>> = { zh, en };

/** Why a schedule is refused, in words. `layer` is the title of the layer above. */
export function laxerInWords(laxer: Laxer, layer: string, language: Language): string {
  const said = revisitWords[language].laxer;
  switch (laxer.why) {
    case "count":
    case "shift":
      return said[laxer.why](layer);
    case "every":
    case "gap":
      return said[laxer.why](laxer.days, layer);
    case "fewer":
      return said.fewer(laxer.visits, layer);
    case "later":
      return said.later(laxer.visit, laxer.day, layer);
  }
}
