/** What the scenarios exercise of each criterion, painted beside it once somebody wants to see it. */
import { CheckOutlined } from "@ant-design/icons";
import { goalInWords } from "@jiefen/analysis";
import type { Policy } from "@jiefen/policy";
import { Switch } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { StudyState } from "../proofs/study-state.tsx";
import { useStudyOf } from "../proofs/use-study-of.ts";
import { coverageQuestion, coverageSteps } from "./coverage-question.ts";
import { countOf, keyOf, ofCriterion, type StandingGoal, standingOf } from "./standing-of-goals.ts";
import "../proofs/checks.css";
import "./scenarios.css";

export interface RuleMarks {
  /** The switch, and below it how far the work has come. */
  readonly control: ReactNode;
  /** Undefined while nothing is to be painted. */
  readonly mark: ((criterion: string) => ReactNode) | undefined;
}

export function useRuleMarks(props: Pick<LabPartProps, "policy" | "source" | "effective">): RuleMarks {
  const { t } = useTranslation();
  const [shown, show] = useState(false);
  const { done, pending, error, again } = useStudyOf(coverageQuestion, props, shown);
  const goals = useMemo(() => done && standingOf(done), [done]);
  const control = (
    <>
      <span className="lab-switch">
        <Switch id="lab-coverage-shown" checked={shown} onChange={show} />
        <label htmlFor="lab-coverage-shown">{t("labCoverage.show")}</label>
      </span>
      {shown && (
        <StudyState
          source={props.source}
          steps={coverageSteps}
          pending={pending}
          error={error}
          stale={done !== undefined}
          onAgain={again}
        />
      )}
    </>
  );
  const mark = (criterion: string) => goals && <Mark policy={props.policy} goals={ofCriterion(goals, criterion)} />;
  return { control, mark: shown && goals ? mark : undefined };
}

function Mark({ policy, goals }: { readonly policy: Policy; readonly goals: readonly StandingGoal[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (goals.length === 0) return <p className="quiet">{t("labCoverage.mark.unset")}</p>;
  const open = goals.filter(({ standing }) => standing !== "reached");
  const left = open.filter(({ standing }) => standing !== "never").length;
  return (
    <div className="lab-covered">
      <span className={left === 0 ? "tag tag-ink" : "tag"}>
        {left === 0 && <CheckOutlined aria-hidden />} {t(`labCoverage.mark.${outcomes(goals)}`)}
      </span>
      {(["comparison", "boundary"] as const).map((kind) => {
        const { of, reached } = countOf(goals, kind);
        return (
          of > 0 && (
            <span key={kind} className="tag figures">
              {t(`labCoverage.mark.${kind}`, { reached, of })}
            </span>
          )
        );
      })}
      {open.length > 0 && (
        <details>
          <summary>{left > 0 ? t("labCoverage.mark.left", { count: left }) : t("labCoverage.unreachable", { count: open.length })}</summary>
          <ul className="sentences">
            {open.map(({ goal, standing }) => (
              <li key={keyOf(goal)}>
                {goalInWords(policy, goal)[language]}
                {standing === "never" && left > 0 && <span className="quiet"> · {t("labCoverage.neverMark")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function outcomes(goals: readonly StandingGoal[]): "both" | "yes" | "no" | "none" {
  const [yes, no] = (["yes", "no"] as const).map((outcome) =>
    goals.some(({ goal, standing }) => goal.kind === "outcome" && goal.outcome === outcome && standing === "reached"),
  );
  return yes && no ? "both" : yes ? "yes" : no ? "no" : "none";
}
