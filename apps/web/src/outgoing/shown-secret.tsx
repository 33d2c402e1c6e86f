/** The secret of a webhook, shown this once. */
import type { WebhookSecret } from "@jiefen/server/client";
import { Input } from "antd";
import { useTranslation } from "react-i18next";

export function ShownSecret({ webhook, secret }: WebhookSecret) {
  const { t } = useTranslation();
  return (
    <div className="notice field" role="status">
      <p>
        <strong>{t("webhooks.once", { name: webhook.name })}</strong>
      </p>
      <Input readOnly aria-label={t("webhooks.secret")} value={secret} onFocus={(event) => event.target.select()} />
    </div>
  );
}
