/** One letter to my department: what it says, what to do with it, and what was done. */
import { ArrowLeftOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { LetterView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { problemOf } from "../api.ts";
import { Panel } from "../case/panel.tsx";
import { pinnedPolicy, useStanding } from "../policy/use-policy.ts";
import { letterSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { AwaitedLine } from "./awaited-line.tsx";
import { ChasedLine } from "./chased-line.tsx";
import { LetterActs } from "./letter-acts.tsx";
import { LetterContent } from "./letter-content.tsx";
import { LetterHistory } from "./letter-history.tsx";
import { LetterPaperLinks } from "./letter-paper-links.tsx";
import { letterOf } from "./letter-queries.ts";
import { LetterSlips } from "./letter-slips.tsx";

export function LetterPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const found = useQuery(letterOf(id));
  const view = found.data;
  const policy = useQuery({ ...pinnedPolicy(view?.layer ?? "", view?.release ?? ""), enabled: view !== undefined });
  if (problemOf(found.error)?.status === 404) return <NotFoundPage />;
  const failed = found.isError ? found : policy.isError ? policy : undefined;
  if (view && policy.data) return <Letter view={view} policy={policy.data} />;
  return <Page title={t("letters.page")}>{failed ? <Failed error={failed.error} onRetry={() => failed.refetch()} /> : <Loading />}</Page>;
}

function Letter({ view, policy }: { readonly view: LetterView; readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const divisions = useStanding(view.layer).data?.divisions ?? [];
  const division = divisions.find(({ code }) => code === view.way.division)?.title[language] ?? view.way.division;
  return (
    <Page
      title={t("letters.page")}
      heading={
        <>
          {t("letters.page")} <small>{view.number ?? t("letters.unnumbered")}</small>
        </>
      }
      aside={
        <>
          {view.printable && <LetterPaperLinks id={view.id} name={view.number ?? view.caseNumber} />}
          <Link to="/letters">
            <ArrowLeftOutlined aria-hidden /> {t("letters.back")}
          </Link>
        </>
      }
    >
      <p className="letter-state">
        {view.levelTitle && <LevelMark title={view.levelTitle} swatch={view.levelSwatch ?? "grey"} language={language} />}{" "}
        <span>{label(view.typeTitle, language)}</span> {view.awaited && <AwaitedLine awaited={view.awaited} today={view.today} />}
      </p>
      {view.chased && (
        <div className="notice">
          <ChasedLine chased={view.chased} today={view.today} />
        </div>
      )}
      {!view.caseOpen && <p className="notice">{t("letters.caseClosedHint")}</p>}
      <KeptForm key={view.id} subject={letterSubject(view.id)}>
        <LetterActs view={view} policy={policy} />
      </KeptForm>
      <Panel id="content" title={t("letters.content")}>
        <LetterContent view={view} policy={policy} />
        <p className="quiet">{t("letters.alone")}</p>
      </Panel>
      <Panel id="history" title={t("letters.history")}>
        <LetterHistory
          way={view.way}
          today={view.today}
          name={(person) => view.people[person] ?? ""}
          department={label(view.departmentTitle, language)}
          division={division}
        />
      </Panel>
      {policy.letterSlips.length > 0 && (
        <Panel id="slips" title={t("letters.slips")}>
          <LetterSlips policy={policy} />
        </Panel>
      )}
    </Page>
  );
}
