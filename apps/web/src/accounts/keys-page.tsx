/** Keys of other programs: given, seen in use, revoked. */
import { dayAt } from "@jiefen/policy";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { GiveKey } from "./give-key.tsx";

export function KeysPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const client = useQueryClient();
  const keys = useQuery({ queryKey: ["keys"], queryFn: () => api.keys() });
  const divisions = useOrganisation(me.layer).data?.divisions ?? [];
  const placeOf = (code: string) => divisions.find((one) => one.code === code)?.title[language] ?? code;
  const revoking = useMutation({
    mutationFn: (id: string) => api.revokeKey(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["keys"] }),
  });
  return (
    <Page
      title={t("apiKeys.title")}
      aside={
        <span className="panel-aside">
          <Link to="/accounts">{t("accounts.title")}</Link>
          <Link to="/accounts/webhooks">{t("webhooks.title")}</Link>
        </span>
      }
    >
      <p className="quiet">{t("apiKeys.intro")}</p>
      <GiveKey />
      {keys.isPending && <Loading />}
      {keys.isError && <Failed error={keys.error} onRetry={() => keys.refetch()} />}
      {revoking.isError && <Failed error={revoking.error} />}
      {keys.data?.length === 0 && <Empty title={t("apiKeys.empty")} />}
      {keys.data && keys.data.length > 0 && (
        <ul className="rows panel panel-flush">
          {keys.data.map(({ id, name, division, permissions, endsAt, usedAt, revokedAt }) => (
            <li key={id} className="case-card">
              <span className="row-title">
                {name} {revokedAt !== undefined && <span className="tag">{t("apiKeys.revoked")}</span>}
              </span>
              {revokedAt === undefined && (
                <Popconfirm title={t("apiKeys.revokeSure", { name })} onConfirm={() => revoking.mutate(id)}>
                  <Button size="small">{t("apiKeys.revoke")}</Button>
                </Popconfirm>
              )}
              <span className="quiet">
                {placeOf(division)} ·{" "}
                {permissions.map((permission) => t(`apiKeys.may.${permission}`)).join(language === "zh" ? "、" : ", ")} ·{" "}
                {t("apiKeys.ends", { time: dayAt(endsAt) })} ·{" "}
                {usedAt === undefined ? t("apiKeys.neverUsed") : t("apiKeys.used", { time: timeText(usedAt, language) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
