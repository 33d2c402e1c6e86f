/** The rungs above the division that is responsible, from the next one up. */
import { type RungAbove, rungsAbove } from "@jiefen/casework";
import { useCase } from "../case/case-context.ts";
import { useStanding } from "../policy/use-policy.ts";

export function useRungsAbove(): readonly RungAbove[] {
  const { view, policy } = useCase();
  const standing = useStanding(view.layer.id).data;
  return standing ? rungsAbove(policy, standing, view.state.heldBy) : [];
}
