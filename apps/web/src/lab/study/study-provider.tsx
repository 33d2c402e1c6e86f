/** One study for all parts of the lab, as long as the same policy is studied. */
import type { EffectivePolicy } from "@jiefen/policy";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import { useMe } from "../../session/me.ts";
import type { Others } from "./messages.ts";
import { openStudy, type Study, type StudyState } from "./open-study.ts";

const StudyContext = createContext<Study | undefined>(undefined);

interface StudyProviderProps {
  readonly policy: EffectivePolicy;
  readonly above?: EffectivePolicy;
  /** Where the policy is a draft. */
  readonly inForce?: EffectivePolicy;
  readonly children: ReactNode;
}

export function StudyProvider({ policy, above, inForce, children }: StudyProviderProps) {
  const { today } = useMe();
  const study = useMemo(() => {
    const others: Others = { ...(above && { above }), ...(inForce && { inForce }) };
    return openStudy(policy, others, today);
  }, [policy, above, inForce, today]);
  useEffect(() => () => study.close(), [study]);
  return <StudyContext value={study}>{children}</StudyContext>;
}

/** For parts of the lab. */
export function useStudy(): Study {
  const study = useContext(StudyContext);
  if (!study) throw new Error("useStudy is for parts of the lab");
  return study;
}

/** What a part needs of the state of the study; `choose` gives the same value for the same state. */
export function useStudied<Chosen>(choose: (state: StudyState) => Chosen): Chosen {
  const study = useStudy();
  return useSyncExternalStore(study.subscribe, () => choose(study.state()));
}
