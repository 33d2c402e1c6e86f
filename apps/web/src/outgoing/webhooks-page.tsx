/** Webhooks: other programs that are told what happens. */
import type { WebhookSecret } from "@jiefen/server/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { MailLog } from "./mail-log.tsx";
import { ShownSecret } from "./shown-secret.tsx";
import { WebhookForm } from "./webhook-form.tsx";
import { WebhookPanel } from "./webhook-panel.tsx";
import { webhooksQuery } from "./webhook-queries.ts";
import "./outgoing.css";

export function WebhooksPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<WebhookSecret>();
  const list = useQuery(webhooksQuery);
  const add = useMutation({
    mutationFn: api.addWebhook,
    onSuccess: async (given) => {
      setSecret(given);
      setAdding(false);
      await client.invalidateQueries({ queryKey: ["webhooks"] });
    },
  });
  return (
    <Page
      title={t("webhooks.title")}
      aside={
        <span className="panel-aside">
          <Link to="/accounts/keys">{t("apiKeys.title")}</Link>
          <Button type="primary" disabled={adding || !list.data} onClick={() => setAdding(true)}>
            {t("webhooks.add")}
          </Button>
        </span>
      }
    >
      <p className="quiet">{t("webhooks.intro")}</p>
      {secret && <ShownSecret {...secret} />}
      {adding && list.data && (
        <KeptForm subject={formSubject("webhooks", "/accounts/webhooks")}>
          <WebhookForm
            title={t("webhooks.add")}
            kinds={list.data.kinds}
            pending={add.isPending}
            error={add.error}
            onSave={(settings) => add.mutateAsync(settings)}
            onCancel={() => setAdding(false)}
          />
        </KeptForm>
      )}
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} onRetry={() => list.refetch()} />}
      {list.data?.webhooks.length === 0 && !adding && <Empty title={t("webhooks.empty")} hint={t("webhooks.emptyHint")} />}
      {list.data?.webhooks.map((webhook) => (
        <WebhookPanel key={webhook.id} webhook={webhook} kinds={list.data.kinds} />
      ))}
      <MailLog />
    </Page>
  );
}
