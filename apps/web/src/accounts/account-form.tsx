/** Changing where a person works and as what. */
import type { AccountView, OrganisationView } from "@jiefen/server/client";
import { App, Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { type Posting, PostingFields } from "./posting-fields.tsx";
import { Trouble } from "./trouble.tsx";
import { useAccountChange } from "./use-account-change.ts";

export function AccountForm({ account, organisation }: { readonly account: AccountView; readonly organisation: OrganisationView }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { id, version, active } = account;
  const [posting, setPosting] = useState<Posting>({
    name: account.name,
    division: account.division,
    roles: account.roles,
    ...(account.department === undefined ? {} : { department: account.department }),
  });
  const [missing, setMissing] = useState<string>();
  const save = useAccountChange(
    id,
    (to: { readonly name: string; readonly division: string; readonly roles: readonly string[]; readonly department?: string }) =>
      api.changeAccount(id, { version, ...to, active }),
    () => void message.success(t("accounts.saved")),
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
      <PostingFields organisation={organisation} value={posting} onChange={setPosting} fixed={account.isMe} />
      <div className="form-end">
        <Trouble error={save.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t("accounts.save")}
        </Button>
      </div>
    </form>
  );
}
