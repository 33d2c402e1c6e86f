/** Letters to departments, among the records of a case: policy says which record they are and which facts tell their course. */
import type { LocalDate, Policy } from "@jiefen/policy";
import { isDate } from "../calendar/day.ts";
import type { CaseRecord, CaseState } from "../case/state.ts";
import { recordsAsRead } from "../moving/as-read.ts";

export interface Letter {
  readonly record: CaseRecord;
  /** Code of the department it went to. */
  readonly department?: string;
  /** It came in from the department, and is to be answered here. */
  readonly incoming: boolean;
  readonly received: boolean;
  readonly answered: boolean;
  readonly returned: boolean;
  readonly receiveBy?: LocalDate;
  readonly answerBy?: LocalDate;
}

/** Oldest first; none where the policy knows no letters. */
export function lettersOf({ letter }: Policy, state: CaseState): readonly Letter[] {
  if (!letter) return [];
  return recordsAsRead(state).flatMap((record): readonly Letter[] => {
    if (record.record !== letter.record) return [];
    const { values } = record;
    const department = values[letter.departmentField];
    const day = (name: string, key: "receiveBy" | "answerBy") => {
      const value = values[name];
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
      },
    ];
  });
}

/** Neither answered nor returned. */
export function openLetters(policy: Policy, state: CaseState): readonly Letter[] {
  return lettersOf(policy, state).filter(({ answered, returned }) => !answered && !returned);
}
