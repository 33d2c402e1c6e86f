/** The scenarios of the policy: what comes out of each, what they exercise of it together, and what is proposed to complete them. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { labAddress } from "../lab-case.ts";
import type { LabPartProps } from "../lab-part.ts";
import { StudyState } from "../proofs/study-state.tsx";
import { TriedNotice } from "../proofs/tried-notice.tsx";
import { useStudyOf } from "../proofs/use-study-of.ts";
import { CoveragePanel } from "./coverage-panel.tsx";
import { coverageQuestion, coverageSteps } from "./coverage-question.ts";
import { ProposedPanel } from "./proposed-panel.tsx";
import { ResultsPanel } from "./results-panel.tsx";
import { exercisedBy, standingOf } from "./standing-of-goals.ts";
import "../proofs/checks.css";
import "./scenarios.css";

export function ScenariosPart(props: LabPartProps) {
  const { t } = useTranslation();
  const { policy, source } = props;
  const { done, pending, error, again } = useStudyOf(coverageQuestion, props);
  const goals = useMemo(() => done && standingOf(done), [done]);
  const exercised = useMemo(() => (done ? exercisedBy(done) : new Map<string, ReadonlySet<string>>()), [done]);
  return (
    <>
      <p className="quiet">
        {t("labScenarios.intro")} <Link to={labAddress(source, "case")}>{t("labScenarios.record")}</Link>
      </p>
      <TriedNotice />
      <ResultsPanel {...props} exercised={exercised} />
      <StudyState source={source} steps={coverageSteps} pending={pending} error={error} stale={done !== undefined} onAgain={again} />
      {goals && <CoveragePanel policy={policy} goals={goals} />}
      {done && <ProposedPanel policy={policy} source={source} cases={done.proposed.cases} />}
    </>
  );
}
