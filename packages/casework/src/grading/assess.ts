/** What the facts of a case say on every scale, on a day. */
import { evaluate, type LocalDate, type Policy } from "@jiefen/policy";
import type { AssessedLevel, CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";

export type Assessed = Readonly<Record<string, AssessedLevel>>;

export async function assess(policy: Policy, state: CaseState, today: LocalDate): Promise<Assessed> {
  const { scales, criteria } = await evaluate(policy, state.type, factsOf(policy, state, today), today);
  return Object.fromEntries(
    scales.map(({ scale, level, provisional, because }) => [
      scale,
      {
        level,
        provisional,
        because,
        sure: policy.criteria
          .filter(({ id, event }) => event.params.scale === scale && criteria[id]?.outcome === "yes")
          .map(({ id }) => id),
      },
    ]),
  );
}
