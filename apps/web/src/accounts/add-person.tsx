/** Adding a person: where they work and as what; the initial password is shown once. */
import type { InitialPassword, OrganisationView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Drawer, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm, KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import type { AccountFilters } from "./account-filters.ts";
import { InitialPasswordNotice } from "./initial-password.tsx";
import { type Posting, PostingFields } from "./posting-fields.tsx";
import { Trouble } from "./trouble.tsx";

interface AddPersonProps {
  readonly organisation: OrganisationView;
  readonly open: boolean;
  /** Where, and as what: whom one looks for is whom one adds. */
  readonly beginWith: AccountFilters;
  readonly onClose: () => void;
}

export function AddPerson({ organisation, open, beginWith, onClose }: AddPersonProps) {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} title={t("accounts.add")} size={480} destroyOnHidden>
      <KeptForm subject={formSubject("accounts", "/accounts?add=person")}>
        <AddPersonForm organisation={organisation} beginWith={beginWith} onClose={onClose} />
      </KeptForm>
    </Drawer>
  );
}

function AddPersonForm({ organisation, beginWith, onClose }: Omit<AddPersonProps, "open">) {
  const { t } = useTranslation();
  const { me } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [account, setAccount] = useKept("account", "");
  const [posting, setPosting] = useKept<Posting>("posting", {
    name: "",
    division: organisation.divisions.find(({ code }) => code === beginWith.division)?.code ?? me.division,
    roles: organisation.roles.filter(({ id }) => id === beginWith.role).map(({ id }) => id),
  });
  const forget = useForgetKept();
  const [missing, setMissing] = useState<string>();
  const [shown, setShown] = useState<InitialPassword>();
  const add = useMutation({
    mutationFn: api.addAccount,
    onSuccess: (added) => {
      setShown(added);
      forget();
      void client.invalidateQueries({ queryKey: ["accounts"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, division, roles, ...stands } = posting;
    const complete = name.trim() !== "" && account !== "" && division !== undefined && roles.length > 0;
    const lacking = complete
      ? /^[A-Za-z0-9._-]{2,64}$/.test(account.trim())
        ? undefined
        : t("accounts.accountWrong")
      : t("accounts.needed");
    setMissing(lacking);
    if (division !== undefined && lacking === undefined)
      add.mutate({ account: account.trim(), name: name.trim(), division, roles, ...stands });
  };
  return (
    <form onSubmit={submit}>
      <KeptNotice />
      <p className="quiet">{t("accounts.addHint")}</p>
      <div className="field">
        <label htmlFor="person-account">{t("accounts.account")}</label>
        <Input id="person-account" autoComplete="off" value={account} onChange={(event) => setAccount(event.target.value)} />
        <span className="quiet">{t("accounts.accountHint")}</span>
      </div>
      <PostingFields organisation={organisation} value={posting} onChange={setPosting} />
      <div className="form-end">
        <Trouble error={add.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t("accounts.add")}
        </Button>
      </div>
      <InitialPasswordNotice
        shown={shown}
        onDone={() => {
          onClose();
          void navigate(`/accounts/${encodeURIComponent(shown?.account.id ?? "")}`);
        }}
      />
    </form>
  );
}
