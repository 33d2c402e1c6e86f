/** A letter of referral as it is printed: A4, in three slips. */
import { ArrowLeftOutlined, PrinterOutlined } from "@ant-design/icons";
import { releaseOfRecord } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import { Button, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { AsOfRelease } from "../case/as-of-release.tsx";
import { useCase } from "../case/case-context.ts";
import { CaseLoader } from "../case/case-loader.tsx";
import { useDivisions } from "../case/use-divisions.ts";
import { useName } from "../case/use-name.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Page, usePageTitle } from "../shell/page.tsx";
import { Empty } from "../shell/states.tsx";
import { letterContent } from "./letter-content.ts";
import { LetterSheets } from "./letter-sheets.tsx";
import { printed } from "./letter-words.ts";
import "./letter.css";

export function LetterPage() {
  const { t } = useTranslation();
  const { id = "", record = "" } = useParams();
  return (
    <CaseLoader id={id} missing={<NotFoundPage />} waiting={(state) => <Page title={t("letter.title")}>{state}</Page>}>
      <AsFiled record={record} />
    </CaseLoader>
  );
}

/** A letter stays what it was when the case has gone on under another release. */
function AsFiled({ record }: { readonly record: string }) {
  const { view, policy } = useCase();
  return (
    <AsOfRelease release={releaseOfRecord(view.state, record)}>
      <Letter key={record} record={record} present={policy} />
    </AsOfRelease>
  );
}

function Letter({ record, present }: { readonly record: string; readonly present: Policy }) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { state } = view;
  const { divisionTitle } = useDivisions();
  const name = useName();
  const [fullNames, setFullNames] = useState(false);
  const { letter } = policy;
  const filing = state.records.find((one) => one.id === record && one.record === letter?.record);
  const back = `/cases/${encodeURIComponent(state.id)}#letters`;
  usePageTitle(t("letter.title"));
  if (!letter || !filing)
    return (
      <Page title={t("letter.title")}>
        <Empty title={t("letter.missing")}>
          <Link to={back}>{t("letter.back")}</Link>
        </Empty>
      </Page>
    );
  const content = letterContent({ policy, present, state, letter, filing, caseNumber: view.number, fullNames });
  return (
    <>
      <div className="page-head letter-bar">
        <h1>{t("letter.title")}</h1>
        <Link to={back}>
          <ArrowLeftOutlined aria-hidden /> {t("letter.back")}
        </Link>
        <span className="letter-choice">
          <label htmlFor="full-names">{t("letter.fullNames")}</label>
          <Switch id="full-names" checked={fullNames} onChange={setFullNames} aria-describedby="full-names-hint" />
          <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t("letter.print")}
          </Button>
        </span>
      </div>
      <p className="quiet letter-bar" id="full-names-hint">
        {t("letter.preview")}
        {t("letter.fullNamesHint")}
      </p>
      <LetterSheets content={content} sender={divisionTitle(state.heldBy)} handler={name(filing.by)} title={printed.title} />
    </>
  );
}
