/** What a letter says: the answers of its record, beside what the case tells of itself. */
import { type CaseRecord, type CaseState, partiesOf } from "@jiefen/casework";
import type { LetterDocument, Policy, Question } from "@jiefen/policy";
import { answerText } from "../case/answer-text.ts";
import { nameOf } from "../case/party-name.ts";
import { titled } from "../case/telling.ts";
import { printed } from "./letter-words.ts";

export interface Line {
  readonly title: string;
  readonly text: string;
  /** Takes the whole width; short ones stand in pairs. */
  readonly wide: boolean;
}

export interface LetterContent {
  readonly number: string;
  readonly department: string;
  readonly caseFacts: readonly Line[];
  /** What the sender filled in. */
  readonly body: readonly Line[];
  /** What the department fills in, with what is known of it already. */
  readonly reply: readonly Line[];
  readonly sentOn: string;
  readonly receiveBy: string;
  readonly answerBy: string;
}

/** `2026年11月24日`; empty where no day is given. */
export function dayInFull(value: unknown): string {
  const [, year, month, day] = typeof value === "string" ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []) : [];
  return year === undefined ? "" : `${year}年${Number(month)}月${Number(day)}日`;
}

/** Longer texts take the whole width. */
const shortest = 14;

/** What is ticked or filled in by hand where nothing is known yet. */
function blankFor(policy: Policy, name: string): string {
  const fact = policy.facts[name];
  if (fact?.type === "boolean") return printed.yesOrNo;
  if (fact?.type === "date") return printed.blankDay;
  const options = fact?.options?.filter(({ retired }) => !retired) ?? [];
  return options.map(({ title }) => `${printed.box}${title.zh}`).join("　");
}

/** The family name stays, as in every list. */
export function maskedName(name: string): string {
  return name.includes("*") ? name : `${[...name][0] ?? ""}**`;
}

interface LetterOf {
  /** Under which the letter was filed. */
  readonly policy: Policy;
  /** Under which the case is handled now. */
  readonly present: Policy;
  readonly state: CaseState;
  readonly letter: LetterDocument;
  readonly filing: CaseRecord;
  readonly caseNumber: string;
  readonly fullNames: boolean;
}

export function letterContent(of: LetterOf): LetterContent {
  const { policy, letter, filing } = of;
  const { values } = filing;
  const questions = policy.records[letter.record]?.questions ?? [];
  const sectionOf = (fact: string) => questions.find((question) => question.fact === fact)?.section;
  const ownSection = sectionOf(letter.departmentField);
  const shownApart: readonly string[] = [
    letter.departmentField,
    letter.numberField,
    letter.sentField,
    letter.receiveByField,
    letter.answerByField,
  ];
  const line = ({ fact, title }: Question): Line => ({
    title: title.zh,
    text: textOf(policy, values[fact], fact),
    wide: policy.facts[fact]?.type === "text",
  });
  const blank = ({ text, wide, ...rest }: Line, { fact }: Question): Line => {
    const given = text || blankFor(policy, fact);
    return { ...rest, text: given, wide: wide || given.length > shortest };
  };
  const own = questions.filter(({ fact, section }) => section === ownSection && !shownApart.includes(fact));
  return {
    number: textOf(policy, values[letter.numberField], letter.numberField) || printed.unnumbered,
    department: titled(policy.departments, String(values[letter.departmentField] ?? ""), "zh"),
    caseFacts: caseFacts(of),
    body: own.map(line).filter(({ text }) => text !== ""),
    reply: questions
      .filter(({ section, retired }) => section !== ownSection && !retired)
      .map((question) => blank(line(question), question)),
    sentOn: dayInFull(values[letter.sentField]),
    receiveBy: dayInFull(values[letter.receiveByField]),
    answerBy: dayInFull(values[letter.answerByField]),
  };
}

function caseFacts({ present: policy, state, caseNumber, fullNames, filing }: LetterOf): readonly Line[] {
  const [scale] = policy.scales;
  const names = partiesOf(policy, state.facts).flatMap((party) => nameOf(policy, party) ?? []);
  const notLetters = state.records.filter(({ record }) => record !== filing.record && record !== policy.visit.record);
  const made = state.visits.filter(({ done }) => done).length;
  const held = state.sessions.filter(({ held: when }) => when).length;
  const short = (title: string, text: string): Line => ({ title, text, wide: text.length > shortest });
  return [
    { title: printed.caseNumber, text: caseNumber, wide: true },
    { title: printed.parties, text: names.map((name) => (fullNames ? name : maskedName(name))).join(printed.and), wide: true },
    short(printed.type, titled(policy.disputeTypes, state.type, "zh")),
    short(printed.level, titled(scale?.levels ?? [], scale && state.inForce[scale.id], "zh")),
    ...(state.plan ? [short(printed.colour, titled(policy.colours, state.plan.colour, "zh"))] : []),
    short(printed.acceptedOn, dayInFull(state.acceptedOn)),
    { title: printed.work, text: printed.workDone(notLetters.length, made, held), wide: true },
  ];
}

function textOf(policy: Policy, value: CaseRecord["values"][string] | undefined, name: string): string {
  const fact = policy.facts[name];
  if (value === undefined || value === null || !fact) return "";
  return fact.type === "date" ? dayInFull(value) : answerText(fact, value, "zh");
}
