/** Tells those who look after webhooks that one was paused, where they begin their day. */
import { PauseCircleOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { webhooksQuery } from "./webhook-queries.ts";

export function PausedWebhooks() {
  const { t } = useTranslation();
  const { data } = useQuery(webhooksQuery);
  const paused = data?.webhooks.filter((webhook) => webhook.paused) ?? [];
  if (paused.length === 0) return null;
  return (
    <section className="notice" aria-label={t("webhooks.pausedTitle")}>
      {paused.map(({ id, name }) => (
        <p key={id}>
          <PauseCircleOutlined aria-hidden /> {t("webhooks.pausedText", { name })} <Link to="/accounts/webhooks">{t("webhooks.look")}</Link>
        </p>
      ))}
    </section>
  );
}
