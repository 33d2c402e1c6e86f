/** An address that leads nowhere. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "./page.tsx";
import { Empty } from "./states.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("state.notFound")}>
      <Empty title={t("state.notFound")} hint={t("state.notFoundHint")}>
        <Link to="/">{t("state.home")}</Link>
      </Empty>
    </Page>
  );
}
