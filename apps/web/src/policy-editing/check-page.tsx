/** Whether a draft is fit to be submitted: rules, contracts, policy tests, and what it changes. */
import { CheckCircleOutlined, ExclamationCircleFilled, SyncOutlined } from "@ant-design/icons";
import type { DraftCheck, DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LabPartProps } from "../lab/lab-part.ts";
import { checksQuestion } from "../lab/proofs/checks-question.ts";
import { useStudyOf } from "../lab/proofs/use-study-of.ts";
import { Failed } from "../shell/states.tsx";
import { AcceptResults } from "./accept-results.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { DraftFrame } from "./draft-frame.tsx";
import { DraftStudies, useStudiedDraft } from "./draft-studies.tsx";
import { useCompiled, useDrafted } from "./drafted.ts";
import { ImpactPanel } from "./impact-panel.tsx";
import { IssueList } from "./issue-list.tsx";
import { draftCheck } from "./queries.ts";
import { ScenarioList } from "./scenario-list.tsx";

/** Errors, or a test that came out otherwise. */
export function isFit(check: DraftCheck): boolean {
  return check.issues.every(({ severity }) => severity !== "error") && check.scenarios.every(({ differences }) => differences.length === 0);
}

export function CheckRunning() {
  const { t } = useTranslation();
  return (
    <div className="state" role="status">
      {t("check.running")}
      <Progress percent={100} status="active" showInfo={false} aria-hidden />
    </div>
  );
}

const nothing: readonly never[] = [];

interface VerdictProps {
  readonly view: DraftView;
  readonly fit: boolean;
  /** Guardrails that are refuted, as far as it is known. */
  readonly broken: number;
}

function Verdict({ view, fit, broken }: VerdictProps) {
  const { t } = useTranslation();
  const good = fit && broken === 0;
  return (
    <section className="panel verdict" role="status">
      {good ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleFilled className="trouble" aria-hidden />}
      <h2>{good ? t("check.good") : broken > 0 ? t("studies.broken", { count: broken }) : t("check.bad")}</h2>
      {good && view.state === "open" && (
        <Link className="button-primary" to={`/policy/drafts/${view.id}/review`}>
          {t("review.submit")}
        </Link>
      )}
    </section>
  );
}

function StudiedVerdict({ studied, ...props }: Omit<VerdictProps, "broken"> & { readonly studied: LabPartProps }) {
  const { done } = useStudyOf(checksQuestion, studied);
  const broken = (done?.proofs ?? []).filter(({ claim, verdict }) => claim.kind === "guardrail" && verdict.kind === "refuted");
  return <Verdict {...props} broken={broken.length} />;
}

function Result({ view, check }: { readonly view: DraftView; readonly check: DraftCheck }) {
  const { t } = useTranslation();
  const drafted = useDrafted(view, nothing);
  const compiled = useCompiled(view).policy;
  const studied = useStudiedDraft(view);
  const fit = isFit(check);
  const errors = check.issues.filter(({ severity }) => severity === "error");
  return (
    <>
      {studied ? <StudiedVerdict view={view} fit={fit} studied={studied} /> : <Verdict view={view} fit={fit} broken={0} />}
      <section className="panel">
        {check.issues.length === 0 && <p className="quiet">{t("check.noIssues")}</p>}
        {compiled && (
          <>
            <IssueList draft={view.id} drafted={drafted} compiled={compiled} title={t("check.errors")} issues={errors} />
            <IssueList
              draft={view.id}
              drafted={drafted}
              compiled={compiled}
              title={t("check.warnings")}
              issues={check.issues.filter((issue) => !errors.includes(issue))}
            />
          </>
        )}
      </section>
      <section className="panel" aria-labelledby="scenarios-title">
        <h2 id="scenarios-title">{t("check.scenarios")}</h2>
        <ScenarioList scenarios={check.scenarios} policy={view.policy} />
        <AcceptResults view={view} scenarios={check.scenarios} />
      </section>
      <section className="panel" aria-labelledby="differences-title">
        <h2 id="differences-title">{t("check.differences")}</h2>
        <DifferenceList differences={check.differences} none={t("check.nothing")} />
      </section>
      {errors.length === 0 && <ImpactPanel view={view} />}
      {studied && <DraftStudies {...studied} />}
    </>
  );
}

function Check({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const check = useQuery(draftCheck(view.id, view.version));
  if (check.isFetching) return <CheckRunning />;
  if (!check.data) return <Failed error={check.error} onRetry={() => check.refetch()} />;
  return (
    <>
      <p className="draft-bar">
        <Button icon={<SyncOutlined aria-hidden />} onClick={() => check.refetch()}>
          {t("check.again")}
        </Button>
      </p>
      <Result view={view} check={check.data} />
    </>
  );
}

export function CheckPage() {
  return <DraftFrame>{(view) => <Check view={view} />}</DraftFrame>;
}
