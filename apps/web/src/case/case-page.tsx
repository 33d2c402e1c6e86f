/** One dispute: where it stands, why, what can be done, what has happened. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { api, problemOf } from "../api.ts";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { CaseProvider } from "./case-context.ts";
import { CaseDesk } from "./case-desk.tsx";

export function CasePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const found = useQuery({ queryKey: ["case", id], queryFn: () => api.case(id) });
  const view = found.data;
  const policy = useQuery({ ...pinnedPolicy(view?.layer.id ?? "", view?.release ?? ""), enabled: view !== undefined });
  if (view && policy.data)
    return (
      <CaseProvider value={{ view, policy: policy.data }}>
        <CaseDesk key={id} />
      </CaseProvider>
    );
  if (problemOf(found.error)?.status === 404) return <NotFoundPage />;
  const failed = found.isError ? found : policy.isError ? policy : undefined;
  return (
    <Page title={t("nav.cases")}>
      {failed ? <Failed error={failed.error} onRetry={() => failed.refetch()} /> : <Loading label={t("case.loading")} />}
    </Page>
  );
}
