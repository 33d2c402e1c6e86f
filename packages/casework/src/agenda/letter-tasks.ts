/** Letters whose receipt or answer is waited for. */
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { type Letter, openLetters } from "../letters/letter.ts";
import { handlerOr } from "./waiting-for.ts";

/** First the receipt, then the answer; of one that came in, the answer alone. Never late where the letter sets no day. */
export function letterTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  return openLetters(policy, state).map((letter) => {
    const { record, department, received, incoming, receiveBy, answerBy } = letter;
    const by = received || incoming ? answerBy : receiveBy;
    const title = policy.departments.find(({ id }) => id === department)?.title;
    return {
      caseId: state.id,
      kind: "letter",
      about: record.id,
      title: titleOf(letter, title ?? { zh: department ?? "", en: department ?? "" }),
      dueOn: by ?? record.on,
      onTimeUntil: by ?? today,
      daysLate: by === undefined ? 0 : lateness(by, today),
      provisional: false,
      waitingFor: handlerOr(state, rolesWith(standing, "case.step")),
    };
  });
}

function titleOf({ received, incoming }: Letter, { zh, en }: Text): Text {
  if (incoming) return { zh: `答复${zh}来函`, en: `Answer the letter of ${en}` };
  return received
    ? { zh: `等${zh}反馈推送函`, en: `Answer of ${en} to the letter` }
    : { zh: `等${zh}签收推送函`, en: `Receipt of the letter by ${en}` };
}
