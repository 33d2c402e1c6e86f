/** Which guidance is at hand at a place: a question, a criterion, a step, an item of the checklist. */
import type { GuidancePlace } from "../document/guidance.ts";
import type { GuidanceCard, Policy } from "./policy.ts";

/** In the policy's order. */
export function guidanceAt({ guidance }: Pick<Policy, "guidance">, place: GuidancePlace, id: string): readonly GuidanceCard[] {
  return guidance.filter(({ calledBy }) => calledBy?.[place]?.includes(id));
}
