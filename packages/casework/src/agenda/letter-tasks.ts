/** Letters whose receipt, report or answer is waited for, and those that came back and are to be sent on. */
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { awaited, type Letter, lettersToSendOn, openLetters } from "../letters/letter.ts";
import { handlerOr } from "./waiting-for.ts";

/** Of one that came in, the answer alone. Never late where the letter sets no day; to be sent on at once. */
export function letterTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  const titleOf = (id = "") => policy.departments.find((one) => one.id === id)?.title ?? { zh: id, en: id };
  const task = ({ record }: Letter, title: Text, by?: LocalDate): Task => ({
    caseId: state.id,
    kind: "letter",
    about: record.id,
    title,
    dueOn: by ?? record.on,
    onTimeUntil: by ?? today,
    daysLate: by === undefined ? 0 : lateness(by, today),
    provisional: false,
    waitingFor: handlerOr(state, rolesWith(standing, "case.step")),
  });
  return [
    ...openLetters(policy, state).map((letter) => task(letter, waitingText(letter, titleOf(letter.department)), awaited(letter).by)),
    ...lettersToSendOn(policy, state).map((letter) => {
      const { returned } = letter.way;
      return task(letter, sendOnText(titleOf(letter.department), returned?.department ? titleOf(returned.department) : returned?.unit));
    }),
  ];
}

function waitingText(letter: Letter, { zh, en }: Text): Text {
  if (letter.incoming) return { zh: `答复${zh}来函`, en: `Answer the letter of ${en}` };
  const titles: Readonly<Record<ReturnType<typeof awaited>["what"], Text>> = {
    receive: { zh: `等${zh}签收推送函`, en: `Receipt of the letter by ${en}` },
    report: { zh: `等${zh}报阶段情况`, en: `First report of ${en} on the letter` },
    answer: { zh: `等${zh}反馈推送函`, en: `Answer of ${en} to the letter` },
  };
  return titles[awaited(letter).what];
}

function sendOnText(from: Text, to: Text | string = ""): Text {
  const name = typeof to === "string" ? { zh: to, en: to } : to;
  return { zh: `${from.zh}退回推送函，转送${name.zh}`, en: `Letter returned by ${from.en}: send it on to ${name.en}` };
}
