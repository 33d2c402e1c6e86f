/** Divisions that the reader's organisation knows. */
import type { DivisionChoice } from "../organisation/division-tree.ts";
import { useStanding } from "../policy/use-policy.ts";

export function useRosterDivisions(layer: string | undefined): readonly DivisionChoice[] {
  const divisions = useStanding(layer).data?.divisions ?? [];
  const codeOf = new Map(divisions.map(({ id, code }) => [id, code]));
  return divisions.map(({ code, title, parent }) => {
    const above = parent === undefined ? undefined : codeOf.get(parent);
    return { code, title, ...(above === undefined ? {} : { parent: above }) };
  });
}
