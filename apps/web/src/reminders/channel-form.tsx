/** On which ways I am told beside the calendar: none unless I choose it. */
import type { ReminderSettings } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { useLanguage } from "../words/words.ts";

export function ChannelForm({ settings }: { readonly settings: ReminderSettings }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [email, setEmail] = useState(settings.email ?? "");
  const [byMail, setByMail] = useState(settings.byMail);
  const [byWebhook, setByWebhook] = useState(settings.byWebhook);
  const [missing, setMissing] = useState<string>();
  const save = useMutation({
    mutationFn: api.changeReminders,
    onSuccess: (next) => {
      client.setQueryData(["reminders"], next);
      void message.success(t("reminding.saved"));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    const isWrong = address === "" ? byMail : !/^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(address);
    setMissing(isWrong ? t("reminding.needed") : undefined);
    if (!isWrong) save.mutate({ ...(address !== "" && { email: address }), byMail, byWebhook, language });
  };
  return (
    <form onSubmit={submit} className="narrow-form" noValidate>
      <h3>{t("reminding.channels")}</h3>
      <div className="reminder-way">
        <Checkbox checked={byMail} disabled={!settings.can.mail && !byMail} onChange={(event) => setByMail(event.target.checked)}>
          {t("reminding.byMail")}
        </Checkbox>
        {!settings.can.mail && <span className="quiet">{t("reminding.noMail")}</span>}
      </div>
      {(settings.can.mail || byMail) && (
        <div className="field">
          <label htmlFor="reminder-email">{t("reminding.email")}</label>
          <Input
            id="reminder-email"
            type="email"
            autoComplete="email"
            maxLength={250}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
      )}
      <div className="reminder-way">
        <Checkbox
          checked={byWebhook}
          disabled={!settings.can.webhook && !byWebhook}
          onChange={(event) => setByWebhook(event.target.checked)}
        >
          {t("reminding.byWebhook")}
        </Checkbox>
        {!settings.can.webhook && <span className="quiet">{t("reminding.noWebhook")}</span>}
      </div>
      <Trouble error={save.error} text={missing} />
      <Button
        type="primary"
        htmlType="submit"
        loading={save.isPending}
        disabled={!settings.can.mail && !settings.can.webhook && !byMail && !byWebhook}
      >
        {t("reminding.save")}
      </Button>
    </form>
  );
}
