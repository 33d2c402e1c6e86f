/** Signatures waited for. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { checklist } from "../closure/checklist.ts";

/** Waited for since closure was asked for. Policy sets no limit, so none is late; a stage's deadline may be. */
export async function signatureTasks(policy: Policy, state: CaseState, today: LocalDate): Promise<readonly Task[]> {
  const { closure } = state;
  if (!closure) return [];
  const { signatures } = await checklist(policy, state, today);
  return signatures
    .filter(({ signedBy }) => signedBy === undefined)
    .map(({ id, title, roles }) => ({
      caseId: state.id,
      kind: "signature",
      about: id,
      title,
      dueOn: closure.requestedOn,
      onTimeUntil: today,
      daysLate: 0,
      provisional: false,
      waitingFor: { roles },
    }));
}
