/** All that was found in a line: what is proved, what is not, and how much there is to look at. */
import {
  CheckCircleFilled,
  CloseCircleFilled,
  DiffOutlined,
  ExclamationCircleFilled,
  InfoCircleOutlined,
  QuestionCircleOutlined,
} from "@ant-design/icons";
import type { Checks } from "@jiefen/server/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export function Summary({ checks: { proofs, findings, differing } }: { readonly checks: Checks }) {
  const { t } = useTranslation();
  const proved = proofs.filter(({ verdict }) => verdict.kind === "proved").length;
  const refuted = proofs.filter(({ verdict }) => verdict.kind === "refuted").length;
  const open = proofs.length - proved - refuted;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const notes = findings.length - warnings;
  return (
    <ul className="lab-sums" aria-label={t("labChecks.summary")}>
      {refuted > 0 && (
        <Sum icon={<CloseCircleFilled className="trouble" aria-hidden />}>{t("labChecks.sum.refuted", { count: refuted })}</Sum>
      )}
      {open > 0 && <Sum icon={<QuestionCircleOutlined aria-hidden />}>{t("labChecks.sum.undecided", { count: open })}</Sum>}
      {proved > 0 && (
        <Sum icon={<CheckCircleFilled className="lab-proved" aria-hidden />}>{t("labChecks.sum.proved", { count: proved })}</Sum>
      )}
      {warnings > 0 ? (
        <Sum icon={<ExclamationCircleFilled className="trouble" aria-hidden />}>{t("labChecks.sum.warnings", { count: warnings })}</Sum>
      ) : (
        <Sum icon={<CheckCircleFilled className="lab-proved" aria-hidden />}>{t("labChecks.sum.warningsNone")}</Sum>
      )}
      {differing && (
        <Sum icon={<DiffOutlined aria-hidden />}>
          {differing.regions.length > 0
            ? t(`labChecks.sum.${differing.against}`, { count: differing.regions.length })
            : differing.more.length === 0 && t(`labChecks.sum.${differing.against}Same`)}
        </Sum>
      )}
      {notes > 0 && <Sum icon={<InfoCircleOutlined aria-hidden />}>{t("labChecks.sum.notes", { count: notes })}</Sum>}
    </ul>
  );
}

function Sum({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return children ? (
    <li>
      {icon} {children}
    </li>
  ) : null;
}
