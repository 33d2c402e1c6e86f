/** Taking a dispute in: finds the form of its type, then hands over to it. */
import { label } from "@jiefen/forms";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { currentPolicy } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { Page, usePageTitle } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { IntakeForm } from "./intake-form.tsx";

export function IntakePage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { type: id = "" } = useParams();
  const policy = useQuery({ ...currentPolicy(me.layer ?? ""), enabled: me.layer !== undefined });
  const type = policy.data?.disputeTypes.find((one) => one.id === id && !one.retired);
  const title = type ? t("intake.title", { type: label(type.title, language) }) : t("types.title");
  usePageTitle(title);
  if (policy.data && type) return <IntakeForm key={`${me.id} ${id}`} policy={policy.data} type={type} title={title} />;
  return (
    <Page title={title}>
      {me.layer === undefined && <Empty title={t("types.noLayer")} />}
      {me.layer !== undefined && policy.isPending && <Loading />}
      {policy.isError && <Failed error={policy.error} onRetry={() => policy.refetch()} />}
      {policy.data && (
        <Empty title={t("intake.unknownType")}>
          <Link to="/cases/new">{t("intake.change")}</Link>
        </Empty>
      )}
    </Page>
  );
}
