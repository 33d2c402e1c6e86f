/** How far the reading of cases has come, and what is to be known of them. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { ProblemError } from "@jiefen/server/client";
import { Button, Progress } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Failed } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { CasesKind } from "./cases-search.ts";
import { figure } from "./figure.ts";
import type { ReadFailure, Reading } from "./messages.ts";
import { useStudied } from "./study-provider.tsx";

interface CasesStatusProps {
  readonly policy: Policy;
  readonly kind: CasesKind;
  readonly onMadeUp: () => void;
}

const emptyWords = {
  made: { title: "labCases.emptyRead", hint: "labCases.emptyReadHint" },
  desk: { title: "labCases.emptyDesk", hint: "labCases.emptyDeskHint" },
  file: { title: "labCases.emptyRead", hint: "labCases.emptyReadHint" },
} as const;

export function CasesStatus({ policy, kind, onMadeUp }: CasesStatusProps) {
  const { t } = useTranslation();
  const choice = useStudied((state) => state.choice?.kind);
  const progress = useStudied((state) => state.progress);
  const read = useStudied((state) => state.read);
  const failure = useStudied((state) => state.failure);
  const madeUp = kind !== "made" && <Button onClick={onMadeUp}>{t("labCases.useMade")}</Button>;
  if (kind === "file" && choice !== "file")
    return (
      <Empty title={t("labCases.emptyFile")} hint={t("labCases.emptyFileHint")}>
        {madeUp}
      </Empty>
    );
  if (failure) return <NotRead failure={failure}>{madeUp}</NotRead>;
  return (
    <>
      <div className="lab-progress">
        <span role="status" className="figures">
          {progress
            ? t(progress.again ? "labCases.readingAgain" : "labCases.reading")
            : read && t("labCases.ready", { count: read.cases, figure: figure(read.cases) })}
        </span>
        {progress && (
          <Progress
            aria-label={t("labCases.reading")}
            size="small"
            percent={progress.total === undefined || progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total)}
          />
        )}
      </div>
      {read && <Remarks policy={policy} read={read} />}
      {read?.cases === 0 && (
        <Empty title={t(emptyWords[kind].title)} hint={t(emptyWords[kind].hint)}>
          {madeUp}
        </Empty>
      )}
    </>
  );
}

function NotRead({ failure, children }: { readonly failure: ReadFailure; readonly children: ReactNode }) {
  const { t } = useTranslation();
  if (failure.why === "server") return <Failed error={new ProblemError(failure.problem)} />;
  return (
    <Empty title={t("labCases.failed")} hint={failure.why === "file" ? t("labCases.failedFile") : failure.detail}>
      {children}
    </Empty>
  );
}

function Remarks({ policy, read }: { readonly policy: Policy; readonly read: Reading }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { unread, faults, unknownFacts, withheld } = read;
  const comma = language === "zh" ? "、" : ", ";
  const names = Object.entries(unknownFacts);
  const titleOf = (name: string) => {
    const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
    return fact ? label(fact.title, language) : name;
  };
  return (
    <>
      {unread > 0 && (
        <p className="quiet">
          {t("labCases.unread", { count: unread })} {faults.length === 0 && t("labCases.unreadTypes")}
        </p>
      )}
      {faults.length > 0 && (
        <details className="lab-faults">
          <summary>{t("labCases.faults")}</summary>
          <ul>
            {faults.map(({ line, fault, found }) => (
              <li key={line}>{t(`labCases.fault.${fault}`, { line, found })}</li>
            ))}
          </ul>
          {unread > faults.length && <p className="quiet">{t("labCases.faultsMore", { count: faults.length })}</p>}
        </details>
      )}
      {names.length > 0 && (
        <p className="quiet">
          {t("labCases.unknownFacts", {
            names: names.map(([name, count]) => t("labCases.unknownFact", { name, count })).join(comma),
          })}
        </p>
      )}
      {withheld.length > 0 && (
        <p className="quiet">{t("labCases.withheld", { count: withheld.length, facts: withheld.map(titleOf).join(comma) })}</p>
      )}
    </>
  );
}
