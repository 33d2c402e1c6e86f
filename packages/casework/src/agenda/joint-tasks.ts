/** Mediating together: who has still to say whether they join or come, seats to be filled after a refusal, and cases whose time on a rung has run out. */
import { dayAt, type LocalDate, type Policy, type Standing, type Text } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { deadlinesPassed } from "../deadlines/passed.ts";
import { factsOf } from "../facts/facts-of.ts";
import { openAskings } from "../joint/askings.ts";
import { openCalls } from "../joint/calls.ts";
import { rungAt, rungsAbove } from "../joint/ladder.ts";
import { requiredTeam } from "../workflow/team.ts";
import { handlerOr } from "./waiting-for.ts";

type Due = Pick<Task, "kind" | "about" | "title" | "dueOn" | "waitingFor"> & { readonly by?: LocalDate };

export function jointTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  const due = [...joining(policy, standing, state, today), ...called(state), ...upward(policy, standing, state, today)];
  return due.map(({ by, ...task }) => ({
    ...task,
    caseId: state.id,
    onTimeUntil: by ?? today,
    daysLate: by === undefined ? 0 : lateness(by, today),
    provisional: false,
  }));
}

/** Of a person without an account, the one who asked says what they answered. */
function joining(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Due[] {
  const waiting = openAskings(state);
  const seats = requiredTeam(policy, factsOf(policy, state, today), today)?.members ?? [];
  const refused = seats.filter(({ id, least }) => {
    const last = state.askings?.findLast(({ seat }) => seat === id);
    const held = [...state.team, ...waiting].filter(({ seat }) => seat === id).length;
    return held < least && last?.answered?.accepts === false;
  });
  return [
    ...waiting.map(({ id, person, account, asked, seat }): Due => {
      const title = seats.find((one) => one.id === seat)?.title ?? { zh: "", en: "" };
      return {
        kind: "joining",
        about: id,
        title: account
          ? { zh: `答复是否参加调解团队：${title.zh}`, en: `Say whether you join the team: ${title.en}` }
          : { zh: `问清是否参加调解团队：${title.zh}`, en: `Find out whether they join the team: ${title.en}` },
        dueOn: asked.on,
        waitingFor: { person: account ? person : asked.by, roles: [] },
      };
    }),
    ...refused.map(
      ({ id, title }): Due => ({
        kind: "joining",
        about: id,
        title: { zh: `被谢绝，另请：${title.zh}`, en: `Declined, ask another: ${title.en}` },
        dueOn: today,
        waitingFor: handlerOr(state, rolesWith(standing, "case.assign")),
      }),
    ),
  ];
}

function called(state: CaseState): readonly Due[] {
  return openCalls(state).flatMap(({ id, need, answerBy, called: everybody, neededOn, made }) => {
    const by = dayAt(answerBy);
    const silent = everybody.filter(({ answered, came }) => !answered && !came);
    const task = (title: Text, waitingFor: Task["waitingFor"], day: LocalDate): Due => ({
      kind: "call",
      about: id,
      title,
      dueOn: day,
      by: day,
      waitingFor,
    });
    return [
      ...silent.flatMap(({ person }) =>
        person === undefined ? [] : [task({ zh: `响应吹哨：${need}`, en: `Answer the call: ${need}` }, { person, roles: [] }, by)],
      ),
      task(
        { zh: `吹哨办结：${need}`, en: `Bring the call to an end: ${need}` },
        // Whoever called, where nobody handles the case.
        { person: state.handler ?? made.by, roles: [] },
        neededOn,
      ),
    ];
  });
}

function upward(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Due[] {
  const rung = rungAt(policy, state.heldBy);
  const [next] = rungsAbove(policy, standing, state.heldBy);
  if (rung?.deadline === undefined || !next) return [];
  if (!deadlinesPassed(policy, state, factsOf(policy, state, today), today).includes(rung.deadline)) return [];
  return [
    {
      kind: "moveUp",
      about: rung.id,
      title: {
        zh: `${rung.title.zh}期满未化解，上报：${next.rung.title.zh}`,
        en: `Time is up (${rung.title.en}), move up: ${next.rung.title.en}`,
      },
      dueOn: today,
      waitingFor: handlerOr(state, policy.joint?.ladder?.roles ?? []),
    },
  ];
}
