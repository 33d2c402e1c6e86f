/** Signing in, and the first administrator of a new installation. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { api, problemOf } from "../api.ts";
import { queries } from "../queries.ts";
import { usePageTitle } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { DemonstrationAccounts } from "./demonstration-accounts.tsx";
import { SetupForm } from "./setup-form.tsx";
import { UnlockPage } from "./unlock-page.tsx";
import { useSession } from "./use-session.ts";
import { enteredWith, isUnreachable } from "./vault.ts";

/** Only an address of this page's own: nobody is sent elsewhere by a link. */
function nextOf(search: URLSearchParams): string {
  const next = search.get("next") ?? "/";
  return /^\/(?![/\\])/.test(next) ? next : "/";
}

export function SignInPage() {
  const { t } = useTranslation();
  const { language, choose } = useLanguage();
  const [search] = useSearchParams();
  const session = useSession();
  const [account, setAccount] = useState("");
  const [password, setPassword] = useState("");
  usePageTitle(t("session.title"));
  const signIn = useMutation({
    mutationFn: api.signIn,
    onSuccess: async (view, { password: typed }) => {
      const session = await enteredWith(view, typed);
      // Whoever was here before leaves nothing on the screen.
      queries.clear();
      queries.setQueryData(["session"], session);
    },
  });
  if (session.isPending) return <Loading />;
  if (session.isError && isUnreachable(session.error)) return <UnlockPage onOpened={() => void session.refetch()} />;
  if (session.isError) return <Failed error={session.error} onRetry={() => session.refetch()} />;
  if (session.data.me) return <Navigate to={nextOf(search)} replace />;
  const { demonstration, setupNeeded } = session.data;
  const problem = problemOf(signIn.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ account, password });
  };
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <h1>
          {t("product")} <small>{t("productLine")}</small>
        </h1>
        <Button type="link" onClick={() => choose(language === "zh" ? "en" : "zh")} lang={language === "zh" ? "en" : "zh-CN"}>
          {t("language.switch")}
        </Button>
      </div>
      {setupNeeded ? (
        <SetupForm />
      ) : (
        <form className="panel" onSubmit={submit}>
          <h2>{t("session.title")}</h2>
          <label htmlFor="account">{t("session.account")}</label>
          <Input id="account" autoComplete="username" value={account} onChange={(event) => setAccount(event.target.value)} required />
          <label htmlFor="password">{t("session.password")}</label>
          <Input.Password
            id="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
          />
          {problem && (
            <p role="alert" className="trouble">
              <ExclamationCircleFilled aria-hidden /> {problem.detail} {problem.remedy}
            </p>
          )}
          <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
            {t("session.signIn")}
          </Button>
        </form>
      )}
      {demonstration && (
        <DemonstrationAccounts
          accounts={demonstration.accounts}
          onChoose={(chosen) => signIn.mutate({ account: chosen, password: demonstration.password })}
        />
      )}
    </main>
  );
}
