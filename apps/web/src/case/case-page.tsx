/** One dispute: where it stands, why, what can be done, what has happened. */
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { HereDesk } from "../offline/here-desk.tsx";
import { isHere } from "../offline/waiting.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Page } from "../shell/page.tsx";
import { CaseDesk } from "./case-desk.tsx";
import { CaseLoader } from "./case-loader.tsx";

export function CasePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  return (
    <CaseLoader id={id} missing={<NotFoundPage />} waiting={(state) => <Page title={t("nav.cases")}>{state}</Page>}>
      {isHere(id) ? <HereDesk key={id} /> : <CaseDesk key={id} />}
    </CaseLoader>
  );
}
