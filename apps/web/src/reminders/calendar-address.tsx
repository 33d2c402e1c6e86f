/** The secret address of my calendar: made, made anew, revoked. */
import type { ReminderSettings } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function CalendarAddress({ feed }: Pick<ReminderSettings, "feed">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: api.openCalendar,
    onSuccess: ({ settings }) => client.setQueryData(["reminders"], settings),
  });
  const close = useMutation({
    mutationFn: api.closeCalendar,
    onSuccess: (settings) => {
      open.reset();
      client.setQueryData(["reminders"], settings);
    },
  });
  return (
    <div className="field">
      <h3>{t("reminding.calendar")}</h3>
      <p className="quiet">{t("reminding.calendarHint")}</p>
      <p>
        {feed
          ? `${t("reminding.made", { time: timeText(feed.madeAt, language) })} · ${feed.usedAt === undefined ? t("reminding.unused") : t("reminding.used", { time: timeText(feed.usedAt, language) })}`
          : t("reminding.none")}
      </p>
      {open.data && (
        <div className="notice" role="status">
          <strong>{t("reminding.once")}</strong>
          <Input
            readOnly
            aria-label={t("reminding.address")}
            value={`${location.origin}${open.data.path}`}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      <Trouble error={open.error ?? close.error} />
      <span className="panel-aside">
        {feed ? (
          <>
            <Popconfirm title={t("reminding.renewSure")} onConfirm={() => open.mutate()}>
              <Button loading={open.isPending}>{t("reminding.renew")}</Button>
            </Popconfirm>
            <Popconfirm title={t("reminding.revokeSure")} onConfirm={() => close.mutate()}>
              <Button loading={close.isPending}>{t("reminding.revoke")}</Button>
            </Popconfirm>
          </>
        ) : (
          <Button loading={open.isPending} onClick={() => open.mutate()}>
            {t("reminding.make")}
          </Button>
        )}
      </span>
    </div>
  );
}
