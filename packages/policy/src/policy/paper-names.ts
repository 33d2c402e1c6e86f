/** What a paper may say besides the facts of the dictionary: a closed list of names, each with what it gives. */
import type { Text } from "./text.ts";

export const paperNames = {
  "case.number": { zh: "一案一码", en: "number of the case" },
  "case.division": { zh: "承办单位", en: "division that handles the case" },
  "case.type": { zh: "纠纷类型", en: "dispute type" },
  "case.parties": { zh: "各方当事人", en: "names of the parties" },
  "case.acceptedOn": { zh: "登记日期", en: "day it was taken in" },
  "case.acceptedBy": { zh: "登记人", en: "who took it in" },
  "case.handler": { zh: "承办人", en: "handler" },
  "case.team": { zh: "调解团队", en: "team" },
  "case.level": { zh: "现行等级", en: "level in force" },
  "case.colour": { zh: "回访颜色", en: "revisit colour" },
  "case.stage": { zh: "所处环节", en: "stage" },
  "case.settledOn": { zh: "化解日期", en: "day of settlement" },
  "case.closedOn": { zh: "销号日期", en: "day of closure" },
  "case.signatures": { zh: "销号签字", en: "who signed for closure" },
  "case.records": { zh: "已填写的记录份数", en: "how many records were filed" },
  "case.visits": { zh: "已回访次数", en: "how many visits were made" },
  "case.dueOn": { zh: "当前环节的最后一天", en: "last day of what the present stage allows" },
  "case.nextVisitOn": { zh: "下次回访日期", en: "day of the next visit" },
  "division.phone": { zh: "承办单位电话", en: "telephone of the division" },
  "division.address": { zh: "承办单位地址", en: "address of the division" },
  "division.complaints": { zh: "投诉电话", en: "where to complain" },
  "case.progress": { zh: "进展记录，一条一行", en: "the progress notes, one a line" },
  "record.on": { zh: "办理日期", en: "day of the filing" },
  "record.by": { zh: "填写人", en: "who filed it" },
  "record.count": { zh: "第几次", en: "which filing of its kind it is" },
  "letter.sentBy": { zh: "推送函发出人", en: "who sent the letter" },
  "letter.receivedBy": { zh: "推送函签收人", en: "who signed for the letter" },
  "letter.chaseCount": { zh: "推送函催办次数", en: "how often the letter was chased" },
  "letter.chases": { zh: "推送函历次催办的日期", en: "the days on which the letter was chased" },
  "letter.course": { zh: "推送函至今的签收、延期、报告、退回和反馈", en: "what was done with the letter so far" },
  "card.title": { zh: "督办牌名称", en: "what the supervision card is called" },
  "card.count": { zh: "该件第几张督办牌", en: "which supervision card of the case it is" },
  "card.cause": { zh: "发牌原因", en: "what the card was issued for" },
  "card.since": { zh: "逾期的那一天", en: "the day that was let pass" },
  "card.issuedOn": { zh: "发牌日期", en: "day on which the card was issued" },
  "card.to": { zh: "督办牌发往的单位", en: "whom the card goes to" },
  "card.liftedBy": { zh: "有权解除督办的角色", en: "who may lift the card" },
  "card.lifted": { zh: "解除督办的日期、人员和理由", en: "when, by whom and why the card was lifted" },
  "record.party": { zh: "涉及的当事人", en: "the party it is about" },
  "session.present": { zh: "联合调解到场人员", en: "who was at the joint session" },
  "session.absent": { zh: "联合调解未到场人员及原因", en: "who was not at the joint session, and why" },
  "item.count": { zh: "第几项", en: "which item it is" },
  "paper.number": { zh: "文号", en: "number of the paper" },
  "paper.title": { zh: "文书名称", en: "title of the paper" },
  "paper.date": { zh: "打印日期", en: "day of printing" },
  "policy.title": { zh: "政策所属地区", en: "whose policy it is" },
  blank: { zh: "手填横线", en: "a line to be filled in" },
} as const satisfies Readonly<Record<string, Text>>;

export type PaperName = keyof typeof paperNames;

export function isPaperName(name: string): name is PaperName {
  return Object.hasOwn(paperNames, name);
}

/** Before the id of a deadline (its last day) and of a parameter (its value). */
export const deadlinePrefix = "deadline.";
export const parameterPrefix = "parameter.";
