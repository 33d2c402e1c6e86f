/** A case that only this device knows: what can be told of it and done on it before it is sent. */
import { GradePanel } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { AttachmentsPanel } from "../attachments/attachments-panel.tsx";
import { AdvicePanel } from "../case/advice-panel.tsx";
import { useCase } from "../case/case-context.ts";
import { CaseHeader } from "../case/case-header.tsx";
import { DoingDrawer } from "../case/doing-drawer.tsx";
import { NextSteps } from "../case/next-steps.tsx";
import { Panel } from "../case/panel.tsx";
import { PartiesPanel } from "../case/parties-panel.tsx";
import { StageLine } from "../case/stage-line.tsx";
import { VisitList } from "../case/visit-list.tsx";
import { usePageTitle } from "../shell/page.tsx";
import { useLanguage } from "../words/words.ts";
import { useOutbox } from "./use-outbox.ts";
import { caseOf } from "./waiting.ts";

export function HereDesk() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { all } = useOutbox();
  usePageTitle(view.title);
  const mine = all.filter((one) => caseOf(one) === view.state.id);
  const intake = mine.find(({ work }) => work.kind === "intake");
  if (intake?.state.kind === "sent") return <Navigate to={`/cases/${encodeURIComponent(intake.state.caseId)}`} replace />;
  return (
    <>
      <p className="notice" role="status">
        <span>
          {t("here.notice")} {mine.length > 1 && t("here.following", { count: mine.length - 1 })}
        </span>
        <Link to="/offline">{t("offline.nav")}</Link>
      </p>
      <CaseHeader />
      <StageLine />
      <div className="case-columns">
        <div className="case-main">
          <NextSteps />
          <VisitList />
          <AttachmentsPanel />
        </div>
        <div className="case-side">
          <Panel id="why" title={t("intake.grade")}>
            <GradePanel policy={policy} language={language} decision={view.decision} explanation={view.explanation[language]} />
          </Panel>
          <AdvicePanel />
          <PartiesPanel />
        </div>
      </div>
      <DoingDrawer />
    </>
  );
}
