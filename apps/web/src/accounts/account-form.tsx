/** Changing where a person works and as what. */
import type { AccountView, OrganisationView } from "@jiefen/server/client";
import { App, Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { type Posting, PostingFields } from "./posting-fields.tsx";
import { Trouble } from "./trouble.tsx";
import { useAccountChange } from "./use-account-change.ts";

export function AccountForm({ account, organisation }: { readonly account: AccountView; readonly organisation: OrganisationView }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { id, version, active } = account;
  // With the version it was begun on: what somebody else changed meanwhile is not undone unseen.
  const [{ on, posting }, keep] = useKept<{ readonly on: number; readonly posting: Posting }>("posting", {
    on: version,
    posting: {
      name: account.name,
      division: account.division,
      roles: account.roles,
      ...(account.department === undefined ? {} : { department: account.department }),
    },
  });
  const forget = useForgetKept();
  const [missing, setMissing] = useState<string>();
  const save = useAccountChange(
    id,
    (to: { readonly name: string; readonly division: string; readonly roles: readonly string[]; readonly department?: string }) =>
      api.changeAccount(id, { version: on, ...to, active }),
    () => {
      forget();
      void message.success(t("accounts.saved"));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, division, roles, ...stands } = posting;
    const complete = name.trim() !== "" && division !== undefined && roles.length > 0;
    setMissing(complete ? undefined : t("accounts.needed"));
    if (division !== undefined && complete) save.mutate({ name: name.trim(), division, roles, ...stands });
  };
  return (
    <form className="panel" onSubmit={submit}>
      <KeptNotice />
      <PostingFields organisation={organisation} value={posting} onChange={(next) => keep({ on, posting: next })} fixed={account.isMe} />
      <div className="form-end">
        <Trouble error={save.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t("accounts.save")}
        </Button>
      </div>
    </form>
  );
}
