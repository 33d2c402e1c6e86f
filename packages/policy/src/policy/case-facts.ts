/** Case facts: what casework knows of a case and rules may look at. A closed, typed list. */
import type { FactType } from "./fact.ts";
import type { Text } from "./text.ts";

interface CaseFact {
  readonly type: FactType;
  readonly unit?: string;
  /** For codes: where the options come from in the policy. */
  readonly options?: "levels" | "stages" | "colours" | "departments" | "deadlines" | "grounds" | "disputeTypes" | "attachments" | "rungs";
  readonly title: Text;
}

export const caseFacts = {
  disputeType: { type: "code", options: "disputeTypes", title: { zh: "纠纷类型", en: "dispute type" } },
  levelInForce: { type: "code", options: "levels", title: { zh: "现行等级", en: "level in force" } },
  colourInForce: { type: "code", options: "colours", title: { zh: "现行回访颜色", en: "revisit colour in force" } },
  stage: { type: "code", options: "stages", title: { zh: "所处环节", en: "stage" } },
  settled: { type: "boolean", title: { zh: "已达成化解", en: "settled" } },
  daysSinceSettled: { type: "integer", unit: "days", title: { zh: "化解后天数", en: "days since settlement" } },
  daysInStage: { type: "integer", unit: "days", title: { zh: "在当前环节的天数", en: "days in the present stage" } },
  daysOpen: { type: "integer", unit: "days", title: { zh: "受理以来天数", en: "days since intake" } },
  handlerAssigned: { type: "boolean", title: { zh: "已确定承办人", en: "handler assigned" } },
  teamComplete: { type: "boolean", title: { zh: "调解团队符合要求", en: "team complete" } },
  visitsMade: { type: "integer", unit: "times", title: { zh: "已完成回访次数", en: "visits made" } },
  visitsDue: { type: "integer", unit: "times", title: { zh: "到期未完成的回访次数", en: "visits due and not made" } },
  cleanVisitsInARow: { type: "integer", unit: "times", title: { zh: "连续稳定的回访次数", en: "clean visits in a row" } },
  daysWithoutIncident: { type: "integer", unit: "days", title: { zh: "无新情况天数", en: "days without a new incident" } },
  watchDone: { type: "boolean", title: { zh: "回访观察期已满", en: "watch period over" } },
  obligationsOpen: { type: "integer", unit: "times", title: { zh: "未履行的约定数", en: "obligations not yet performed" } },
  obligationsOverdue: { type: "integer", unit: "times", title: { zh: "逾期未履行的约定数", en: "obligations overdue" } },
  daysSinceClosed: { type: "integer", unit: "days", title: { zh: "销号以来天数", en: "days since closure" } },
  deadlinesPassed: { type: "codes", options: "deadlines", title: { zh: "已过期未办的时限", en: "deadlines passed and not met" } },
  cardsOpen: { type: "integer", unit: "times", title: { zh: "未解除的督办牌数", en: "supervision cards not lifted" } },
  proposalsOpen: { type: "integer", unit: "times", title: { zh: "待审批的事项数", en: "proposals waiting for a decision" } },
  lettersOpen: { type: "integer", unit: "times", title: { zh: "未反馈的推送函数", en: "letters not answered" } },
  rung: { type: "code", options: "rungs", title: { zh: "调解层级", en: "rung of mediation" } },
  sessionsHeld: { type: "integer", unit: "times", title: { zh: "已召开的联合调解次数", en: "joint sessions held" } },
  attachmentsOnFile: { type: "codes", options: "attachments", title: { zh: "已有的附件", en: "attachments on file" } },
  progressNotes: { type: "integer", unit: "times", title: { zh: "进展记录条数", en: "progress notes" } },
  daysSinceProgress: { type: "integer", unit: "days", title: { zh: "距最近进展的天数", en: "days since the last progress" } },
  timesReopened: { type: "integer", unit: "times", title: { zh: "重新立案次数", en: "times reopened" } },
} as const satisfies Record<string, CaseFact>;

/** The level in force on a scale that is not the first: a fact for each, by the scale's id. */
export function levelFactOf(scale: string): string {
  return `levelInForce_${scale}`;
}

export type CaseFactName = keyof typeof caseFacts;

/** Facts of an item of the built-in list `history`: an earlier dispute of the same parties. */
export const historyFacts = {
  historyType: { type: "code", options: "disputeTypes", title: { zh: "既往纠纷类型", en: "type of the earlier dispute" } },
  historyAcceptedOn: { type: "date", title: { zh: "既往纠纷受理日", en: "day the earlier dispute was taken in" } },
  historyClosedOn: { type: "date", title: { zh: "既往纠纷销号日", en: "day the earlier dispute was closed" } },
} as const satisfies Record<string, CaseFact>;
