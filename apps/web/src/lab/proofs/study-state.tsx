/** A study that is not done: what is being worked on and how far it has come, or why nothing can be told. */
import type { NotStudied, StudyStep } from "@jiefen/server/client";
import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Empty, Failed } from "../../shell/states.tsx";
import type { LabSource } from "../lab-part.ts";

interface StudyStateProps {
  readonly source: LabSource;
  /** In the order in which they are taken, each with about how much of the work is behind it when it begins, in percent. */
  readonly steps: readonly (readonly [step: StudyStep, from: number])[];
  readonly pending: NotStudied | undefined;
  readonly error: unknown;
  /** An older answer is shown below. */
  readonly stale: boolean;
  readonly onAgain: () => void;
}

export function StudyState({ source, steps, pending, error, stale, onAgain }: StudyStateProps) {
  const { t } = useTranslation();
  if (error !== undefined) return <Failed error={error} onRetry={onAgain} />;
  if (!pending) return null;
  if (pending.state === "unsound")
    return (
      <Empty title={t("labChecks.unsound")}>
        {source.draft !== undefined && <Link to={`/policy/drafts/${source.draft}/check`}>{t("labChecks.unsoundLink")}</Link>}
      </Empty>
    );
  if (pending.state === "failed")
    return (
      <Empty title={t("labChecks.failed")} hint={t("labChecks.failedHint")}>
        <Button onClick={onAgain}>{t("labChecks.again")}</Button>
      </Empty>
    );
  const { step } = pending;
  const at = steps.findIndex(([one]) => one === step);
  const told =
    step === undefined
      ? t("labChecks.waiting")
      : t("labChecks.progress", { step: t(`labChecks.step.${step}`), number: at + 1, count: steps.length });
  // What is being worked on below must not move under the hand.
  if (stale)
    return (
      <p className="lab-stale" role="status">
        {t("labChecks.stale")}
      </p>
    );
  return (
    <section className="panel lab-working" aria-busy>
      <p role="status">{told}</p>
      <Progress aria-label={told} percent={steps[at]?.[1] ?? 1} status="active" size="small" showInfo={false} />
      <p className="quiet">{t("labChecks.patience")}</p>
    </section>
  );
}
