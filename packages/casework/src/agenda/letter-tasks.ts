/** Letters whose receipt or answer is waited for. */
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { openLetters } from "../letters/letter.ts";
import { handlerOr } from "./waiting-for.ts";

/** First the receipt, then the answer; never late where the letter sets no day. */
export function letterTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  return openLetters(policy, state).map(({ record, department, received, receiveBy, answerBy }) => {
    const by = received ? answerBy : receiveBy;
    const title = policy.departments.find(({ id }) => id === department)?.title;
    return {
      caseId: state.id,
      kind: "letter",
      about: record.id,
      title: titleOf(received, title ?? { zh: department ?? "", en: department ?? "" }),
      dueOn: by ?? record.on,
      onTimeUntil: by ?? today,
      daysLate: by === undefined ? 0 : lateness(by, today),
      provisional: false,
      waitingFor: handlerOr(state, rolesWith(standing, "case.step")),
    };
  });
}

function titleOf(received: boolean, { zh, en }: Text): Text {
  return received
    ? { zh: `等${zh}反馈推送函`, en: `Answer of ${en} to the letter` }
    : { zh: `等${zh}签收推送函`, en: `Receipt of the letter by ${en}` };
}
