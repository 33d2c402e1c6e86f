/** Something has become of an asking. */
import type { Asking } from "../case/joint.ts";
import type { CaseState } from "../case/state.ts";

export function onAsking({ askings = [] }: CaseState, id: string, change: (asking: Asking) => Asking): readonly Asking[] {
  return askings.map((asking) => (asking.id === id ? change(asking) : asking));
}
