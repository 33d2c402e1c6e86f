/** Letters to departments, among the records of a case: policy says which record they are and which facts tell their course. */
import type { LocalDate, Policy } from "@jiefen/policy";
import { isDate } from "../calendar/day.ts";
import type { LetterAwaits, LetterWay } from "../case/letter-way.ts";
import type { CaseRecord, CaseState } from "../case/state.ts";
import { recordsAsRead } from "../moving/as-read.ts";
import { findWay } from "./way.ts";

export interface Letter {
  readonly record: CaseRecord;
  /** Code of the department it went to. */
  readonly department?: string;
  /** It came in from the department, and is to be answered here. */
  readonly incoming: boolean;
  readonly received: boolean;
  readonly answered: boolean;
  readonly returned: boolean;
  /** As it tells itself, where policy has it tell that. */
  readonly answeredOn?: LocalDate;
  readonly receiveBy?: LocalDate;
  readonly answerBy?: LocalDate;
  /** Of one that was sent in the product. */
  readonly way?: LetterWay;
}

/** Oldest first; none where the policy knows no letters. */
export function lettersOf({ letter }: Policy, state: CaseState): readonly Letter[] {
  if (!letter) return [];
  return recordsAsRead(state).flatMap((record): readonly Letter[] => {
    if (record.record !== letter.record) return [];
    const { values } = record;
    const department = values[letter.departmentField];
    const way = findWay(state, record.id);
    const day = (name: string | undefined, key: "receiveBy" | "answerBy" | "answeredOn") => {
      const value = name === undefined ? undefined : values[name];
      return typeof value === "string" && isDate(value) ? { [key]: value } : {};
    };
    return [
      {
        record,
        ...(typeof department === "string" ? { department } : {}),
        incoming: letter.incoming !== undefined && values[letter.incoming.field] === letter.incoming.code,
        received: values[letter.receivedField] === true,
        answered: values[letter.answeredField] === true,
        returned: values[letter.returnedField] === true,
        ...day(letter.receiveByField, "receiveBy"),
        ...day(letter.answerByField, "answerBy"),
        ...day(letter.answeredOnField, "answeredOn"),
        ...(way ? { way } : {}),
      },
    ];
  });
}

/** Neither answered nor returned. */
export function openLetters(policy: Policy, state: CaseState): readonly Letter[] {
  return lettersOf(policy, state).filter(({ answered, returned }) => !answered && !returned);
}

/** What a letter that is open waits for next, and by when, where a day is set: the receipt, a first report, the answer. */
export function awaited({ incoming, received, receiveBy, answerBy, way }: Letter): {
  readonly what: LetterAwaits;
  readonly by?: LocalDate;
} {
  if (!received && !incoming) return { what: "receive", ...(receiveBy === undefined ? {} : { by: receiveBy }) };
  const reportBy = way && way.reports.length === 0 ? way.reportBy : undefined;
  if (reportBy !== undefined && (answerBy === undefined || reportBy <= answerBy)) return { what: "report", by: reportBy };
  return { what: "answer", ...(answerBy === undefined ? {} : { by: answerBy }) };
}

/** Letters that came back in the product and went to nobody since: a later one to whom it named competent takes their place. */
export function lettersToSendOn(policy: Policy, state: CaseState): readonly (Letter & { readonly way: LetterWay })[] {
  const letters = lettersOf(policy, state);
  return letters.flatMap((letter) => {
    const { way } = letter;
    const back = way?.returned;
    if (!way || !back) return [];
    const sentOn = letters.some(
      ({ record, department }) => record.at > back.at && (back.department === undefined || department === back.department),
    );
    return sentOn ? [] : [{ ...letter, way }];
  });
}
