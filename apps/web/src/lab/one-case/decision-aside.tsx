/** What the policy decides on the answers so far, the plan that follows, and what can be done with it. */
import { LevelMark, type LiveDecision, label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { GradeSide } from "../../filling/grade-side.tsx";
import { useLanguage } from "../../words/words.ts";

interface DecisionAsideProps {
  readonly policy: Policy;
  readonly live: LiveDecision;
  readonly onQuestion: (fact: string) => void;
  /** What can be done with the decision. */
  readonly children: ReactNode;
}

/** The colour that follows from the level, and the plan behind it. */
function Following({ policy, live: { decision } }: Pick<DecisionAsideProps, "policy" | "live">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const colour = policy.colours.find(({ id }) => id === decision?.colour);
  const plan = policy.plans.find(({ id }) => id === decision?.plan);
  if (!decision) return null;
  return (
    <p className="lab-following">
      {t("labCase.following")}{" "}
      {colour && plan ? (
        <>
          <LevelMark title={colour.title} swatch={colour.swatch} language={language} /> {label(plan.title, language)}
        </>
      ) : (
        t("labCase.followingNone")
      )}
    </p>
  );
}

export function DecisionAside({ policy, live, onQuestion, children }: DecisionAsideProps) {
  const { t } = useTranslation();
  return (
    <GradeSide policy={policy} live={live} title={t("labCase.decision")} onQuestion={onQuestion}>
      <Following policy={policy} live={live} />
      {children}
    </GradeSide>
  );
}
