/** A case that only this device knows: what can be told of it and done on it before it is sent. */
import { GradePanel } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AttachmentsPanel } from "../attachments/attachments-panel.tsx";
import { AdvicePanel } from "../case/advice-panel.tsx";
import { useCase } from "../case/case-context.ts";
import { CaseHeader } from "../case/case-header.tsx";
import { DoingDrawer } from "../case/doing-drawer.tsx";
import { NextSteps } from "../case/next-steps.tsx";
import { Panel } from "../case/panel.tsx";
import { PartiesPanel } from "../case/parties-panel.tsx";
import { StageLine } from "../case/stage-line.tsx";
import { useDoing } from "../case/use-doing.ts";
import { VisitList } from "../case/visit-list.tsx";
import { usePageTitle } from "../shell/page.tsx";
import { useLanguage } from "../words/words.ts";
import { MovedOn } from "./moved-on.tsx";
import { useOutbox } from "./use-outbox.ts";
import { arrivedAs, caseOf } from "./waiting.ts";

export function HereDesk() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { all } = useOutbox();
  const { doing } = useDoing();
  usePageTitle(view.title);
  const mine = all.filter((one) => caseOf(one) === view.state.id);
  const intake = mine.find(({ work }) => work.kind === "intake");
  const sent = intake?.state.kind === "sent" ? intake.state : undefined;
  // Nothing moves under the hands of whoever is writing: what is sent from the open form goes to the case all the same.
  const arrived = intake && arrivedAs(intake);
  if (intake && arrived && !doing) return <MovedOn intake={intake} caseId={arrived.caseId} />;
  return (
    <>
      <p className="notice" role="status">
        {sent ? (
          <span>{t("here.arrived", { number: sent.number })}</span>
        ) : (
          <span>
            {t("here.notice")} {mine.length > 1 && t("here.following", { count: mine.length - 1 })}
          </span>
        )}
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
