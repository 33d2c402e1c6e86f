/** Signing in: lock-out, sessions, password, and whether the account is in use at all. */
import { LockFilled } from "@ant-design/icons";
import type { AccountView, InitialPassword } from "@jiefen/server/client";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { InitialPasswordNotice } from "./initial-password.tsx";
import { Trouble } from "./trouble.tsx";
import { useAccountChange } from "./use-account-change.ts";

export function AccountAccess({ account }: { readonly account: AccountView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message, modal } = App.useApp();
  const [shown, setShown] = useState<InitialPassword>();
  const { id, name, version, division, roles, department, active, sessions, lockedUntil } = account;
  const tell = (text: string) => () => void message.success(text);
  const unlock = useAccountChange<void>(id, () => api.unlock(id), tell(t("accounts.unlocked")));
  const end = useAccountChange<void>(id, () => api.endSessions(id), tell(t("accounts.ended")));
  const turn = useAccountChange<void>(
    id,
    () => api.changeAccount(id, { version, name, division, roles, ...(department === undefined ? {} : { department }), active: !active }),
    tell(t("accounts.saved")),
  );
  const reset = useAccountChange<void>(
    id,
    async () => {
      const replaced = await api.resetPassword(id);
      setShown(replaced);
      return replaced.account;
    },
    () => undefined,
  );
  const ask = (title: string, content: string, okText: string, act: { mutateAsync: () => Promise<unknown> }) => () => {
    // What went wrong is told on the page.
    modal.confirm({ title, content, okText, cancelText: t("state.cancel"), onOk: () => act.mutateAsync().catch(() => undefined) });
  };
  return (
    <section className="panel" aria-labelledby="security">
      <h2 id="security">{t("accounts.security")}</h2>
      {lockedUntil !== undefined && (
        <p className="notice">
          <span>
            <LockFilled aria-hidden /> {t("accounts.lockedUntil", { when: timeText(lockedUntil, language) })}
          </span>
          <Button loading={unlock.isPending} onClick={() => unlock.mutate()}>
            {t("accounts.unlock")}
          </Button>
        </p>
      )}
      <p className="quiet">{sessions > 0 ? t("accounts.sessions", { count: sessions }) : t("accounts.sessionsNone")}</p>
      <Trouble error={unlock.error ?? end.error ?? turn.error ?? reset.error} />
      <div className="steps">
        {active && (
          <Button
            loading={reset.isPending}
            onClick={ask(t("accounts.resetTitle", { name }), t("accounts.resetHint"), t("accounts.reset"), reset)}
          >
            {t("accounts.reset")}
          </Button>
        )}
        {sessions > 0 && (
          <Button loading={end.isPending} onClick={ask(t("accounts.endTitle", { name }), t("accounts.endHint"), t("accounts.end"), end)}>
            {t("accounts.end")}
          </Button>
        )}
        {active ? (
          <Button
            loading={turn.isPending}
            onClick={ask(t("accounts.deactivateTitle", { name }), t("accounts.deactivateHint"), t("accounts.deactivate"), turn)}
          >
            {t("accounts.deactivate")}
          </Button>
        ) : (
          <Button loading={turn.isPending} onClick={() => turn.mutate()}>
            {t("accounts.activate")}
          </Button>
        )}
      </div>
      <InitialPasswordNotice shown={shown} onDone={() => setShown(undefined)} />
    </section>
  );
}
