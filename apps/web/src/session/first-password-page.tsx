/** Who signed in with an initial password chooses their own before anything else. */
import type { Me } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { queries } from "../queries.ts";
import { usePageTitle } from "../shell/page.tsx";
import { PasswordForm } from "./password-form.tsx";

export function FirstPasswordPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  usePageTitle(t("myAccount.firstTitle"));
  const leave = async () => {
    await api.signOut();
    queries.clear();
  };
  return (
    <main className="first-password">
      <div className="sign-in-head">
        <h1>{t("myAccount.firstTitle")}</h1>
        <Button type="link" onClick={() => void leave()}>
          {t("session.signOut")}
        </Button>
      </div>
      <div className="panel">
        <p>
          {me.name} · {t("accounts.account_", { account: me.account })}
        </p>
        <p className="quiet">{t("myAccount.firstHint")}</p>
        <PasswordForm account={me.account} onChanged={() => undefined} />
      </div>
    </main>
  );
}
