/** What waits for somebody without a limit of its own: proposals, notices, supervision cards. */
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import type { CaseState, Notice } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { letterToldText } from "../letters/told.ts";
import { matterOf } from "../notices/matter.ts";
import { unseen } from "../notices/waiting-for.ts";
import { waiting } from "../proposals/propose.ts";

/** Never late: policy sets no limit to them. */
export function waitingTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  const task = (kind: Task["kind"], about: string, title: Text, dueOn: LocalDate, waitingFor: Task["waitingFor"]): Task => ({
    caseId: state.id,
    kind,
    about,
    title,
    dueOn,
    onTimeUntil: today,
    daysLate: 0,
    provisional: false,
    waitingFor,
  });
  return [
    ...waiting(state.proposals).map(({ id, kind, on, roles }) => task("approval", id, approvals[kind], on, { roles })),
    ...latest(standing, state).flatMap(({ notice, roles, people }) => {
      // What a letter tells is work: reminders speak of it until it is read.
      const kind = notice.kind === "letterTold" ? "letter" : "notice";
      const title = noticeTitle(policy, state, notice);
      return [
        ...(roles.length > 0 ? [task(kind, notice.id, title, notice.on, { roles })] : []),
        ...people.map((person) => task(kind, notice.id, title, notice.on, { person, roles: [] })),
      ];
    }),
    ...state.cards
      .filter(({ lifted }) => !lifted)
      .map(({ id, card, on }) => {
        const kind = policy.cards.find((one) => one.id === card);
        const name = kind?.title ?? { zh: card, en: card };
        return task("card", id, { zh: `解除督办：${name.zh}`, en: `Lift: ${name.en}` }, on, { roles: kind?.liftedBy ?? [] });
      }),
  ];
}

/** Of several notices in one matter, each role and person is shown the last that waits for them. */
function latest(standing: Standing, state: CaseState): readonly (Pick<Notice, "roles" | "people"> & { readonly notice: Notice })[] {
  const told = new Set<string>();
  const first = (matter: string, who: string): boolean => {
    const key = `${matter} ${who}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
  return state.notices.toReversed().flatMap((notice) => {
    const left = unseen(standing, state, notice);
    const roles = left.roles.filter((role) => first(matterOf(notice), role));
    const people = left.people.filter((person) => first(matterOf(notice), person));
    return roles.length + people.length > 0 ? [{ notice, roles, people }] : [];
  });
}

const approvals: Readonly<Record<CaseState["proposals"][number]["kind"], Text>> = {
  downgrade: { zh: "审批：降级", en: "Decide: lower the level" },
  override: { zh: "审批：人工调整等级", en: "Decide: level set by hand" },
  correctFacts: { zh: "审批：更正", en: "Decide: correction" },
  supplement: { zh: "审批：更正记录", en: "Decide: correction of a record" },
  transfer: { zh: "决定是否接收移交", en: "Decide: take the case over" },
  object: { zh: "决定：当事人要求更换调解员", en: "Decide: a party objects to a mediator" },
};

function noticeTitle(policy: Policy, state: CaseState, { kind, level, about }: Notice): Text {
  if (kind === "letterTold") return letterToldText(policy, state, about);
  if (kind !== "levelChanged") return noticeTitles[kind];
  const to = policy.scales.find(({ id }) => id === about)?.levels.find(({ id }) => id === level?.to)?.title;
  return { zh: `知悉：等级变为${to?.zh ?? ""}`, en: `Read: the level is now ${to?.en ?? ""}` };
}

const noticeTitles: Readonly<Record<Exclude<Notice["kind"], "levelChanged" | "letterTold">, Text>> = {
  visitMissed: { zh: "知悉：回访逾期未做", en: "Read: a visit was missed" },
  cardIssued: { zh: "知悉：已发督办牌", en: "Read: a supervision card was issued" },
  sessionCancelled: { zh: "知悉：联合调解已取消", en: "Read: the joint session is cancelled" },
  rungOver: { zh: "知悉：本级调解期满，应当上报", en: "Read: the time of this rung has run out, the case is to move up" },
  callUnanswered: { zh: "知悉：吹哨无人响应", en: "Read: a call for help was not answered" },
  sessionPlanned: { zh: "知悉：请参加联合调解", en: "Read: you are asked to a joint session" },
};
