/** Guidance that comes ahead of everything, as the answers given so far call for it. */
import { type Facts, type GuidanceCard, judge, type LocalDate, type Policy } from "@jiefen/policy";
import { useEffect, useMemo, useState } from "react";

const none: readonly GuidanceCard[] = [];

export function useAhead(policy: Policy, facts: Facts, today: LocalDate): readonly GuidanceCard[] {
  const cards = useMemo(() => policy.guidance.filter(({ ahead }) => ahead), [policy]);
  const [shown, show] = useState(none);
  useEffect(() => {
    let current = true;
    const conditions = Object.fromEntries(cards.map(({ id, conditions: asked }) => [id, asked]));
    judge(policy, conditions, facts, today).then(
      (outcomes) => {
        if (current) show(cards.filter(({ id }) => outcomes[id] === "yes"));
      },
      () => {
        if (current) show(none);
      },
    );
    return () => {
      current = false;
    };
  }, [policy, cards, facts, today]);
  return shown;
}
