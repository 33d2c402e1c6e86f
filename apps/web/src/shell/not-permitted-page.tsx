/** A page that is none of the reader's roles. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "./page.tsx";
import { Empty } from "./states.tsx";

export function NotPermittedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("state.notPermitted")}>
      <Empty title={t("state.notPermitted")} hint={t("state.notPermittedHint")}>
        <Link to="/">{t("state.home")}</Link>
      </Empty>
    </Page>
  );
}
