/** What can be proved and found of a draft, where it grades otherwise, and what its tests exercise: the lab's own studies. */
import type { Goal } from "@jiefen/analysis";
import type { DraftView } from "@jiefen/server/client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { labAddress } from "../lab/lab-case.ts";
import type { LabPartProps } from "../lab/lab-part.ts";
import { checksQuestion, checksSteps } from "../lab/proofs/checks-question.ts";
import { ChecksTold } from "../lab/proofs/checks-told.tsx";
import { StudyState } from "../lab/proofs/study-state.tsx";
import { useStudyOf } from "../lab/proofs/use-study-of.ts";
import { coverageQuestion, coverageSteps } from "../lab/scenarios/coverage-question.ts";
import { countOf, standingOf } from "../lab/scenarios/standing-of-goals.ts";
import { useLabPolicy } from "../lab/use-lab-policy.ts";
import { useStanding } from "../policy/use-policy.ts";

const goalKinds: readonly Goal["kind"][] = ["outcome", "comparison", "boundary"];

/** What the studies of a draft are given; undefined while it is read, has errors, or has come to its end. */
export function useStudiedDraft({ id, layer }: Pick<DraftView, "id" | "layer">): LabPartProps | undefined {
  const source = useMemo(() => ({ layer, draft: id }), [layer, id]);
  const { studied, draft, broken } = useLabPolicy(source);
  const standing = useStanding(layer).data;
  const sound = draft !== undefined && !broken;
  return useMemo(() => (studied && standing && sound ? { ...studied, standing, source } : undefined), [studied, standing, sound, source]);
}

export function DraftStudies(props: LabPartProps) {
  const { t } = useTranslation();
  const { source } = props;
  const checks = useStudyOf(checksQuestion, props);
  const coverage = useStudyOf(coverageQuestion, props);
  const goals = useMemo(() => coverage.done && standingOf(coverage.done), [coverage.done]);
  return (
    <>
      <h2>{t("studies.title")}</h2>
      <p className="quiet">
        {t("studies.hint")} <Link to={labAddress(source, "checks")}>{t("studies.openLab")}</Link>
      </p>
      <StudyState
        source={source}
        steps={checksSteps}
        pending={checks.pending}
        error={checks.error}
        stale={checks.done !== undefined}
        onAgain={checks.again}
      />
      {checks.done && <ChecksTold {...props} checks={checks.done} />}
      <section className="panel" aria-labelledby="coverage-title">
        <h2 id="coverage-title">{t("studies.coverage")}</h2>
        <StudyState
          source={source}
          steps={coverageSteps}
          pending={coverage.pending}
          error={coverage.error}
          stale={coverage.done !== undefined}
          onAgain={coverage.again}
        />
        {goals && (
          <ul className="impact-sums">
            {goalKinds.map((kind) => {
              const { reached, of, never } = countOf(goals, kind);
              return <li key={kind}>{t("studies.coverageCount", { kind: t(`labCoverage.kind.${kind}`), reached, of: of - never })}</li>;
            })}
          </ul>
        )}
        <Link to={labAddress(source, "scenarios")}>{t("studies.propose")}</Link>
      </section>
    </>
  );
}
