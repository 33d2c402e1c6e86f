/** What figures may look at in what they count, beside the facts of its case: a closed, typed list by subject. */
import type { FactType } from "../policy/fact.ts";
import type { Text } from "../policy/text.ts";
import type { ApartSubject, FigureSubject } from "./vocabulary.ts";

export interface RowFact {
  readonly type: Extract<FactType, "boolean" | "integer" | "code">;
  readonly unit?: string;
  /** For codes: where they come from in the policy, or the codes themselves. */
  readonly options?: "levels" | "departments" | "channels" | Readonly<Record<string, Text>>;
  readonly title: Text;
}

interface Subject {
  readonly title: Text;
  /** What becomes of it where its case is merged into another, as far as that changes what is counted. */
  readonly merged?: Text;
  /** Days by which a period may be told; the first is meant where none is named. */
  readonly dates: Readonly<Record<string, Text>>;
  readonly facts: Readonly<Record<string, RowFact>>;
}

const yesNo = (zh: string, en: string): RowFact => ({ type: "boolean", title: { zh, en } });
const number = (zh: string, en: string): RowFact => ({ type: "integer", title: { zh, en } });
const homes = (zh: string, en: string): RowFact => ({ ...number(zh, en), unit: "households" });
const days = (zh: string, en: string): RowFact => ({ type: "integer", unit: "days", title: { zh, en } });

/** Of what belongs to no case: how it is said to be of the division looked at. */
export const ofPlace: Readonly<Record<ApartSubject, Text>> = {
  round: { zh: "在本地开展", en: "made here" },
};

const visitPhases: Readonly<Record<string, Text>> = {
  beforeSettlement: { zh: "化解前", en: "before settlement" },
  afterSettlement: { zh: "化解后", en: "after settlement" },
  promise: { zh: "履约", en: "about a promise" },
  keyDate: { zh: "关键节点", en: "before a key date" },
  extra: { zh: "计划外", en: "beyond the plan" },
};

const changeCauses: Readonly<Record<string, Text>> = {
  intake: { zh: "登记定级", en: "at intake" },
  upgrade: { zh: "升级", en: "upgrade" },
  downgrade: { zh: "降级", en: "downgrade" },
  correction: { zh: "更正", en: "correction" },
  override: { zh: "人工定级", en: "set by hand" },
};

export const rowSubjects: Readonly<Record<FigureSubject, Subject>> = {
  case: {
    title: { zh: "纠纷", en: "case" },
    merged: { zh: "并案的合计一件", en: "merged cases counted as one" },
    dates: {
      acceptedOn: { zh: "受理日", en: "day of intake" },
      settledOn: { zh: "化解日", en: "day of settlement" },
      closedOn: { zh: "销号日", en: "day of closure" },
    },
    facts: {
      caseOpen: yesNo("在办", "open"),
      closedSettled: yesNo("化解后销号", "closed as settled"),
      closedUnsettled: yesNo("未化解而终结", "ended without settlement"),
      daysToSettle: days("受理到化解天数", "days from intake to settlement"),
      daysToClose: days("受理到销号天数", "days from intake to closure"),
      samePeopleBefore: yesNo("当事人此前有已销号的纠纷", "people had a dispute closed before"),
      daysAfterEarlier: days("距当事人上一件纠纷销号天数", "days after their last dispute was closed"),
    },
  },
  visit: {
    title: { zh: "回访", en: "visit" },
    merged: { zh: "因并案不再需要的不计", en: "without those that a merging has made needless" },
    dates: { visitDueOn: { zh: "应访日", en: "day due" }, visitMadeOn: { zh: "回访日", en: "day made" } },
    facts: {
      visitMade: yesNo("已回访", "made"),
      visitOnTime: yesNo("按时回访", "made on time"),
      visitLate: yesNo("超期补访", "made late"),
      visitMissed: yesNo("超过宽限期未访", "missed"),
      visitClean: yesNo("回访情况稳定", "came out clean"),
      visitDaysLate: days("回访超期天数", "days late"),
      visitPhase: { type: "code", options: visitPhases, title: { zh: "回访阶段", en: "phase of the visit" } },
    },
  },
  letter: {
    title: { zh: "推送函", en: "letter" },
    dates: {
      letterSentOn: { zh: "推送日", en: "day sent" },
      letterAnswerBy: { zh: "反馈期限", en: "day an answer is due" },
      letterAnsweredOn: { zh: "反馈日", en: "day answered" },
    },
    facts: {
      letterIncoming: yesNo("部门来函", "came in from a department"),
      letterReceived: yesNo("已签收", "received"),
      letterAnswered: yesNo("已反馈", "answered"),
      letterReturned: yesNo("已退回", "returned"),
      letterOnTime: yesNo("按时反馈", "answered on time"),
      daysToAnswer: days("推送到反馈天数", "days from sending to the answer"),
      letterDepartment: { type: "code", options: "departments", title: { zh: "收函部门", en: "department" } },
    },
  },
  obligation: {
    title: { zh: "约定义务", en: "obligation" },
    dates: { promiseDueOn: { zh: "履行期限", en: "day due" }, promiseKeptOn: { zh: "履行日", en: "day performed" } },
    facts: {
      promiseKept: yesNo("已履行", "performed"),
      promiseOnTime: yesNo("按期履行", "performed on time"),
      promiseDaysLate: days("超期履行天数", "days late"),
    },
  },
  levelChange: {
    title: { zh: "等级变动", en: "change of level" },
    merged: { zh: "并案的只计保留的那件", en: "of merged cases only those of the one that goes on" },
    dates: { changedOn: { zh: "变动日", en: "day of the change" } },
    facts: {
      changeRises: yesNo("等级升高", "the level rises"),
      changeFalls: yesNo("等级降低", "the level falls"),
      changeCause: { type: "code", options: changeCauses, title: { zh: "变动缘由", en: "cause of the change" } },
      changedFrom: { type: "code", options: "levels", title: { zh: "变动前等级", en: "level before" } },
      changedTo: { type: "code", options: "levels", title: { zh: "变动后等级", en: "level after" } },
    },
  },
  completion: {
    title: { zh: "销号", en: "case closed" },
    merged: { zh: "并案本身不算销号", en: "a merging being no closure" },
    dates: { completedOn: { zh: "销号日", en: "day of closure" } },
    facts: {
      completedSettled: yesNo("化解后销号", "as settled"),
      completedReopened: yesNo("销号后重新立案", "reopened afterwards"),
      daysUntilReopened: days("销号到重新立案天数", "days until it was reopened"),
    },
  },
  round: {
    title: { zh: "走访", en: "round from household to household" },
    dates: { roundOn: { zh: "走访日", en: "day of the round" } },
    facts: {
      householdsVisited: homes("走访户数", "households visited"),
      householdsNothing: homes("无事户数", "households with nothing to report"),
      roundNothing: yesNo("每户都无事，没有登记纠纷", "nothing to report in any household, and no dispute taken in"),
      roundCases: number("走访中登记的纠纷件数", "disputes taken in on it"),
      roundChannel: { type: "code", options: "channels", title: { zh: "走访途径", en: "way in of the round" } },
    },
  },
};

/** The day that decides in a period where a figure names none. */
export function firstDateOf(subject: FigureSubject): string {
  return Object.keys(rowSubjects[subject].dates)[0] ?? "";
}
