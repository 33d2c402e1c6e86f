/** My account: who I am here, my password, my sessions elsewhere. */
import { label } from "@jiefen/forms";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { ReminderPart } from "../reminders/reminder-part.tsx";
import { Page } from "../shell/page.tsx";
import { useLanguage } from "../words/words.ts";
import { useMe } from "./me.ts";
import { PasswordForm } from "./password-form.tsx";

export function MyAccountPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { message, modal } = App.useApp();
  const everywhere = useMutation({
    mutationFn: api.signOutEverywhere,
    onSuccess: () => void message.success(t("myAccount.everywhereDone")),
  });
  const askEverywhere = () => {
    modal.confirm({
      title: t("myAccount.everywhereTitle"),
      okText: t("myAccount.everywhereDo"),
      cancelText: t("state.cancel"),
      onOk: () => everywhere.mutateAsync().catch(() => undefined),
    });
  };
  return (
    <Page title={t("myAccount.title")}>
      <section className="panel" aria-labelledby="who">
        <h2 id="who">{t("myAccount.who")}</h2>
        <dl className="facts">
          <div>
            <dt>{t("accounts.name")}</dt>
            <dd>{me.name}</dd>
          </div>
          <div>
            <dt>{t("accounts.account")}</dt>
            <dd>{me.account}</dd>
          </div>
          <div>
            <dt>{t("myAccount.roles")}</dt>
            <dd>{me.roleTitles.map((title) => label(title, language)).join(language === "zh" ? "、" : ", ")}</dd>
          </div>
          <div>
            <dt>{t("myAccount.division")}</dt>
            <dd>{me.divisionTitle}</dd>
          </div>
        </dl>
      </section>
      <ReminderPart />
      <section className="panel" aria-labelledby="change-password">
        <h2 id="change-password">{t("myAccount.password")}</h2>
        <PasswordForm account={me.account} onChanged={() => void message.success(t("myAccount.changed"))} />
      </section>
      <section className="panel" aria-labelledby="everywhere">
        <h2 id="everywhere">{t("myAccount.everywhere")}</h2>
        <p className="quiet">{t("myAccount.everywhereHint")}</p>
        <Trouble error={everywhere.error} />
        <Button loading={everywhere.isPending} onClick={askEverywhere}>
          {t("myAccount.everywhereDo")}
        </Button>
      </section>
    </Page>
  );
}
