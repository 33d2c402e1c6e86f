/** Calls for help that are not over. */
import type { Called, HelpCall } from "../case/joint.ts";
import type { CaseState } from "../case/state.ts";

export function openCalls({ calls = [] }: CaseState): readonly HelpCall[] {
  return calls.filter(({ ended }) => !ended);
}

export function findCalled(state: CaseState, call: string, id: string): Called | undefined {
  return openCalls(state)
    .find((one) => one.id === call)
    ?.called.find((one) => one.id === id);
}
