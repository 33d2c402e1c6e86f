/** The parts of the case page, in the order in which a case is worked. */
import { GradePanel } from "@jiefen/forms";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { AttachmentsPanel } from "../attachments/attachments-panel.tsx";
import { EarlierList } from "../intake/earlier-list.tsx";
import { AskedNotice } from "../joint/asked-notice.tsx";
import { CallsPanel } from "../joint/calls-panel.tsx";
import { LadderNotice } from "../joint/ladder-notice.tsx";
import { ToldNotice } from "../offline/told-notice.tsx";
import { PapersPanel } from "../papers/papers-panel.tsx";
import { RelationsPanel } from "../relating/relations-panel.tsx";
import { usePageTitle } from "../shell/page.tsx";
import { useLanguage } from "../words/words.ts";
import { AdvicePanel } from "./advice-panel.tsx";
import { AheadBanner } from "./ahead-banner.tsx";
import { CardsPanel } from "./cards-panel.tsx";
import { useCase } from "./case-context.ts";
import { CaseHeader } from "./case-header.tsx";
import { ChecklistPanel } from "./checklist-panel.tsx";
import { DoingDrawer } from "./doing-drawer.tsx";
import { LettersPanel } from "./letters-panel.tsx";
import { NextSteps } from "./next-steps.tsx";
import { NoticesPanel } from "./notices-panel.tsx";
import { ObligationList } from "./obligation-list.tsx";
import { OfferedNotice } from "./offered-notice.tsx";
import { Panel } from "./panel.tsx";
import { PartiesPanel } from "./parties-panel.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { ProposalsPanel } from "./proposals-panel.tsx";
import { SessionsPanel } from "./sessions-panel.tsx";
import { StageLine } from "./stage-line.tsx";
import { TeamPanel } from "./team-panel.tsx";
import { Timeline } from "./timeline.tsx";
import { useDoing } from "./use-doing.ts";
import { VisitList } from "./visit-list.tsx";

/** An address may name a part of the page, which exists only once the case is there. */
function useHash() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView({ block: "start" });
  }, [hash]);
}

export function CaseDesk() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  usePageTitle(`${view.title || view.number}`);
  useHash();
  const asked = view.decision.stillMatters.length;
  const gradeLine = asked > 0 ? t("fold.grade", { count: asked }) : t("fold.gradeSettled");
  return (
    <>
      <AheadBanner cards={policy.guidance.filter(({ id, ahead }) => ahead && view.guidance.some((card) => card.id === id))} />
      <ToldNotice id={view.state.id} />
      <OfferedNotice />
      <AskedNotice />
      <CaseHeader />
      <StageLine />
      <LadderNotice />
      <div className="case-columns">
        <div className="case-main">
          <ProposalsPanel />
          <NoticesPanel />
          <NextSteps />
          <ProgressPanel />
          <VisitList />
          <ObligationList />
          <SessionsPanel />
          <CallsPanel />
          <LettersPanel />
          <AttachmentsPanel />
          <PapersPanel />
          <ChecklistPanel />
          <Timeline />
        </div>
        <div className="case-side">
          <Panel id="why" title={t("intake.grade")} foldedOnPhone={gradeLine}>
            <GradePanel
              policy={policy}
              language={language}
              decision={view.decision}
              explanation={view.explanation[language]}
              onQuestion={view.may.includes("recordFacts") ? (fact) => start("recordFacts", fact) : undefined}
            />
            {view.restrictedHidden.length > 0 && <p className="quiet">{t("case.hiddenFacts", { count: view.restrictedHidden.length })}</p>}
          </Panel>
          <CardsPanel />
          <AdvicePanel />
          <PartiesPanel />
          <Panel id="earlier" title={t("case.earlier")} count={view.earlier.length}>
            {view.earlier.length > 0 ? (
              <EarlierList disputes={view.earlier} today={view.today} />
            ) : (
              <p className="quiet">{t("case.earlierNone")}</p>
            )}
          </Panel>
          <RelationsPanel />
          <TeamPanel />
        </div>
      </div>
      <DoingDrawer />
    </>
  );
}
