/** One webhook: how it stands, what it is told of, its log, and all that can be done with it. */
import { label } from "@jiefen/forms";
import type { WebhookSecret, WebhookSettings, WebhookView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { DeliveryLog } from "./delivery-log.tsx";
import { ShownSecret } from "./shown-secret.tsx";
import { WebhookForm } from "./webhook-form.tsx";
import type { AnnouncementKind } from "./webhook-queries.ts";

interface WebhookPanelProps {
  readonly webhook: WebhookView;
  readonly kinds: readonly AnnouncementKind[];
}

export function WebhookPanel({ webhook, kinds }: WebhookPanelProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const organisation = useOrganisation(me.layer).data;
  const [changing, setChanging] = useState(false);
  const [secret, setSecret] = useState<WebhookSecret>();
  const renewed = () => client.invalidateQueries({ queryKey: ["webhooks"] });
  const { id, name, url, division, active } = webhook;
  const change = useMutation({
    mutationFn: (settings: WebhookSettings) => api.changeWebhook(id, settings),
    onSuccess: async () => {
      setChanging(false);
      await renewed();
      void message.success(t("webhooks.saved"));
    },
  });
  const test = useMutation({
    mutationFn: () => api.testWebhook(id),
    onSuccess: async () => {
      await renewed();
      void message.success(t("webhooks.tested"));
    },
  });
  const rotate = useMutation({ mutationFn: () => api.changeWebhookSecret(id), onSuccess: setSecret });
  const remove = useMutation({ mutationFn: () => api.removeWebhook(id), onSuccess: renewed });
  const settings: WebhookSettings = { name, url, division, kinds: webhook.kinds, active };
  if (changing)
    return (
      <KeptForm subject={formSubject("webhooks", `/accounts/webhooks#webhook-${id}`)}>
        <WebhookForm
          title={t("webhooks.change")}
          kinds={kinds}
          beginWith={settings}
          pending={change.isPending}
          error={change.error}
          onSave={(next) => change.mutateAsync(next)}
          onCancel={() => setChanging(false)}
        />
      </KeptForm>
    );
  const place = organisation?.divisions.find(({ code }) => code === division)?.title;
  return (
    <section className="panel panel-flush" aria-labelledby={`webhook-${id}`}>
      <div className="panel-head">
        <h2 id={`webhook-${id}`}>
          {name} <span className="tag">{t(webhook.paused ? "webhooks.paused" : active ? "webhooks.on" : "webhooks.off")}</span>
        </h2>
        <span className="panel-aside">
          <Button size="small" loading={test.isPending} disabled={!active} onClick={() => test.mutate()}>
            {t("webhooks.test")}
          </Button>
          <Button size="small" onClick={() => setChanging(true)}>
            {t("webhooks.changeShort")}
          </Button>
          <Popconfirm title={t("webhooks.newSecretSure", { name })} onConfirm={() => rotate.mutate()}>
            <Button size="small">{t("webhooks.newSecret")}</Button>
          </Popconfirm>
          <Popconfirm title={t("webhooks.removeSure", { name })} onConfirm={() => remove.mutate()}>
            <Button size="small">{t("webhooks.remove")}</Button>
          </Popconfirm>
        </span>
      </div>
      <div className="panel-note">
        {webhook.paused && (
          <p className="notice" role="status">
            {t(`webhooks.why.${webhook.paused.why}`)}{" "}
            <Button size="small" loading={change.isPending} onClick={() => change.mutate(settings)}>
              {t("webhooks.goOn")}
            </Button>
          </p>
        )}
        <Trouble error={change.error ?? test.error ?? rotate.error ?? remove.error} />
        {secret && <ShownSecret {...secret} />}
        <p className="webhook-url">{url}</p>
        <p className="quiet">
          {place ? label(place, language) : division} ·{" "}
          {webhook.kinds.map((kind) => t(`webhooks.event_.${kind}`)).join(language === "zh" ? "、" : ", ")} ·{" "}
          {t("webhooks.setUpBy", { name: webhook.byName })} ·{" "}
          {webhook.arrivedAt === undefined
            ? t("webhooks.neverArrived")
            : t("webhooks.arrived", { time: timeText(webhook.arrivedAt, language) })}
        </p>
      </div>
      <Log id={id} />
    </section>
  );
}

/** Looked at only where it is opened. */
function Log({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="checks-done" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("webhooks.log")}</summary>
      {open && <DeliveryLog id={id} />}
    </details>
  );
}
