/** What somebody still waits for on a case: closed by a merging it could no longer be done, so that it is ended first. */
import type { Policy, Text } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { openLetters } from "../letters/letter.ts";
import { waiting } from "../proposals/propose.ts";
import { openSessions } from "../sessions/open-session.ts";

export interface OpenWork {
  readonly kind: "letter" | "session" | "proposal" | "obligation" | "signatures";
  /** Its id. */
  readonly about: string;
  readonly text: Text;
  readonly remedy: Text;
}

export function openWork(policy: Policy, state: CaseState): readonly OpenWork[] {
  const departmentOf = (id = "") => policy.departments.find((one) => one.id === id)?.title ?? { zh: id, en: id };
  return [
    ...openLetters(policy, state).map(({ record, department }): OpenWork => {
      const to = departmentOf(department);
      return {
        kind: "letter",
        about: record.id,
        text: { zh: `给${to.zh}的推送函还没有反馈。`, en: `The letter to ${to.en} is not answered.` },
        remedy: { zh: "等反馈，或登记反馈后再并案。", en: "Wait for the answer, or file it, before merging." },
      };
    }),
    ...openSessions(state).map(
      ({ id, on }): OpenWork => ({
        kind: "session",
        about: id,
        text: { zh: `${on} 的联合调解还没有开。`, en: `The joint session on ${on} is still to be held.` },
        remedy: { zh: "在要保留的纠纷里另行安排，再取消这一次。", en: "Plan it in the case that goes on, then cancel this one." },
      }),
    ),
    ...waiting(state.proposals).map(
      ({ id, on }): OpenWork => ({
        kind: "proposal",
        about: id,
        text: { zh: `${on} 提出的事项还在等审批。`, en: `What was proposed on ${on} waits for a decision.` },
        remedy: { zh: "先审批或撤回。", en: "Decide it or withdraw it first." },
      }),
    ),
    ...state.obligations
      .filter(({ performed }) => !performed)
      .map(
        ({ id, description }): OpenWork => ({
          kind: "obligation",
          about: id,
          text: { zh: `约定还没有履行：${description}`, en: `A promise is still to be kept: ${description}` },
          remedy: { zh: "请保留这件，把另一件并进来。", en: "Keep this case and merge the other one into it." },
        }),
      ),
    ...(state.closure
      ? [
          {
            kind: "signatures" as const,
            about: state.id,
            text: { zh: "销号正在等签字。", en: "Its closure waits for signatures." },
            remedy: { zh: "先撤回销号申请。", en: "Withdraw the request for closure first." },
          },
        ]
      : []),
  ];
}
