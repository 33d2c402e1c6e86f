/** Every criterion of the policy and what became of it on this case, those that hold first. */
import { CheckCircleFilled, MinusCircleOutlined, PauseCircleOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import type { Criterion, Decision, Policy } from "@jiefen/policy";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CriterionRow } from "./criterion-row.tsx";

/** `leftOut`: a number it needs has not been laid down. */
export type Fate = "yes" | "unknown" | "no" | "leftOut";

const fates: readonly Fate[] = ["yes", "unknown", "no", "leftOut"];
const icons: Readonly<Record<Fate, ReactNode>> = {
  yes: <CheckCircleFilled aria-hidden />,
  unknown: <QuestionCircleOutlined aria-hidden />,
  no: <MinusCircleOutlined aria-hidden />,
  leftOut: <PauseCircleOutlined aria-hidden />,
};
/** Open when the page is: the rest is long, and seldom read. */
const openFirst: ReadonlySet<Fate> = new Set(["yes", "unknown"]);

function fateOf({ id }: Criterion, { criteria }: Decision): Fate {
  const decided = criteria[id];
  return decided === undefined || decided.undeclared ? "leftOut" : decided.outcome;
}

/** Gravest level first. */
function byGravity(policy: Policy): readonly Criterion[] {
  const rank = ({ event }: Criterion): number =>
    event.type === "level"
      ? (policy.scales.find(({ id }) => id === event.params.scale)?.levels.find(({ id }) => id === event.params.level)?.rank ?? 0)
      : 0;
  return [...policy.criteria].sort((one, other) => rank(other) - rank(one));
}

interface CriteriaPanelProps {
  readonly policy: Policy;
  readonly decision: Decision;
  readonly onQuestion: (fact: string) => void;
}

export function CriteriaPanel({ policy, decision, onQuestion }: CriteriaPanelProps) {
  const { t } = useTranslation();
  const criteria = byGravity(policy);
  return (
    <section className="panel" aria-labelledby="lab-criteria">
      <h2 id="lab-criteria">
        {t("labCase.criteria")} <span className="count">{criteria.length}</span>
      </h2>
      {fates.map((fate) => {
        const here = criteria.filter((criterion) => fateOf(criterion, decision) === fate);
        if (here.length === 0 && fate === "leftOut") return null;
        return (
          <details key={fate} className={`policy-part lab-fate lab-fate-${fate}`} open={openFirst.has(fate)}>
            <summary>
              {icons[fate]}
              <h3>{t(`labCase.fate.${fate}`)}</h3>
              <span className="count">{here.length}</span>
            </summary>
            {here.length === 0 ? (
              <p className="quiet">{t("labCase.fateNone")}</p>
            ) : (
              <ul className="lab-criteria">
                {here.map((criterion) => (
                  <CriterionRow key={criterion.id} policy={policy} decision={decision} criterion={criterion} onQuestion={onQuestion} />
                ))}
              </ul>
            )}
          </details>
        );
      })}
    </section>
  );
}
