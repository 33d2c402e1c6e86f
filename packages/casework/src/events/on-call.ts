/** Something has become of a call for help, or of somebody called. */
import type { Called, HelpCall } from "../case/joint.ts";
import type { CaseState } from "../case/state.ts";

export function onCall({ calls = [] }: CaseState, id: string, change: (call: HelpCall) => HelpCall): readonly HelpCall[] {
  return calls.map((call) => (call.id === id ? change(call) : call));
}

export function onCalled(state: CaseState, call: string, id: string, change: (called: Called) => Called): readonly HelpCall[] {
  return onCall(state, call, (one) => ({ ...one, called: one.called.map((each) => (each.id === id ? change(each) : each)) }));
}
