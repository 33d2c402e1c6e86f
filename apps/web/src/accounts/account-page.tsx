/** One person: where they work and as what, and their way of signing in. */
import { label } from "@jiefen/forms";
import { dayAt } from "@jiefen/policy";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { api } from "../api.ts";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AccountAccess } from "./account-access.tsx";
import { AccountForm } from "./account-form.tsx";
import { AccountState } from "./account-state.tsx";

export function AccountPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me, today } = useMe();
  const { id = "" } = useParams();
  const account = useQuery({ queryKey: ["account", id], queryFn: () => api.account(id) });
  const organisation = useOrganisation(me.layer);
  const person = account.data;
  return (
    <Page
      title={person?.name ?? t("accounts.title")}
      heading={
        person && (
          <>
            {person.name} <small>{t("accounts.account_", { account: person.account })}</small>
          </>
        )
      }
      aside={<Link to="/accounts">{t("accounts.back")}</Link>}
    >
      {(account.isPending || organisation.isPending) && <Loading />}
      {account.isError && <Failed error={account.error} onRetry={() => account.refetch()} />}
      {organisation.isError && <Failed error={organisation.error} onRetry={() => organisation.refetch()} />}
      {person && organisation.data && (
        <>
          <p className="case-meta quiet">
            <span>{label(person.divisionTitle, language)}</span>
            <span>{t("accounts.created", { date: dayText(dayAt(person.createdAt), today, language) })}</span>
            <AccountState account={person} />
          </p>
          {person.isMe && (
            <p className="notice">
              {t("accounts.me")} <Link to="/me">{t("peopleNav.me")}</Link>
            </p>
          )}
          <KeptForm key={person.id} subject={formSubject("accounts", `/accounts/${encodeURIComponent(person.id)}`)}>
            <AccountForm key={person.version} account={person} organisation={organisation.data} />
          </KeptForm>
          {!person.isMe && <AccountAccess account={person} />}
        </>
      )}
    </Page>
  );
}
