/** How I am reminded of what is due: part of my account. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { DeliveryTable } from "../outgoing/delivery-table.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { CalendarAddress } from "./calendar-address.tsx";
import { ChannelForm } from "./channel-form.tsx";
import "../outgoing/outgoing.css";

export function ReminderPart() {
  const { t } = useTranslation();
  const settings = useQuery({ queryKey: ["reminders"], queryFn: () => api.reminders() });
  const mails = settings.data?.mails ?? [];
  return (
    <section className="panel" aria-labelledby="reminders">
      <h2 id="reminders">{t("reminding.title")}</h2>
      {settings.isPending && <Loading />}
      {settings.isError && <Failed error={settings.error} onRetry={() => settings.refetch()} />}
      {settings.data && (
        <>
          <p className="quiet">
            {settings.data.hour === undefined ? t("reminding.noHour") : t("reminding.intro", { hour: settings.data.hour })}
          </p>
          <CalendarAddress feed={settings.data.feed} />
          <ChannelForm settings={settings.data} />
          {mails.length > 0 && (
            <>
              <h3>{t("reminding.mails")}</h3>
              <div className="delivery-log">
                <DeliveryTable items={mails} />
              </div>
            </>
          )}
        </>
      )}
    </section>
  );
}
