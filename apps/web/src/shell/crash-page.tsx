/** Shown in place of a page that broke. */
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, Link, useRouteError } from "react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { usePageTitle } from "./page.tsx";

export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  usePageTitle(t("state.crash"));
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <main className="state state-page">
      <h1>{t("state.crash")}</h1>
      <p>{t("state.crashHint")}</p>
      <p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t("state.reload")}
        </Button>{" "}
        <Link to="/">{t("state.home")}</Link>
      </p>
    </main>
  );
}
