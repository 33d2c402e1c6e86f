/** The grade as the policy sees it now, worked out in the browser after each answer. */
import { type Decision, type Explanation, evaluate, explain, type Facts, type Language, type LocalDate, type Policy } from "@jiefen/policy";
import { useEffect, useMemo, useState } from "react";

export interface LiveDecision {
  readonly decision?: Decision;
  readonly explanation?: Explanation;
  /** A newer answer is still being worked on. */
  readonly pending: boolean;
  readonly failed: boolean;
}

interface Settled {
  readonly facts: Facts;
  readonly decision?: Decision;
  readonly failed: boolean;
}

/** Keeps showing the last decision until the next is ready. */
export function useDecision(policy: Policy, type: string, facts: Facts, today: LocalDate, language: Language): LiveDecision {
  const [settled, settle] = useState<Settled>();
  useEffect(() => {
    let current = true;
    evaluate(policy, type, facts, today).then(
      (decision) => {
        if (current) settle({ facts, decision, failed: false });
      },
      () => {
        if (current) settle((before) => ({ ...before, facts, failed: true }));
      },
    );
    return () => {
      current = false;
    };
  }, [policy, type, facts, today]);
  const decision = settled?.decision;
  const explanation = useMemo(() => decision && explain(policy, decision, language), [policy, decision, language]);
  return { decision, explanation, pending: settled?.facts !== facts, failed: settled?.failed ?? false };
}
