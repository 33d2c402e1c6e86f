/** Shown when the server is not reached at the start: what is kept on this device opens with the password. */
import { CloudSyncOutlined, ExclamationCircleFilled, LockOutlined } from "@ant-design/icons";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../shell/page.tsx";
import { Loading } from "../shell/states.tsx";
import { device, unlock } from "./vault.ts";

interface UnlockPageProps {
  readonly onOpened: () => void;
}

export function UnlockPage({ onOpened }: UnlockPageProps) {
  const { t } = useTranslation();
  usePageTitle(t("offline.unlock"));
  const people = useQuery({ queryKey: ["offlinePeople"], queryFn: async () => (await device).offlinePeople(), staleTime: 0 });
  const [chosen, choose] = useState<string>();
  const [password, setPassword] = useState("");
  const opening = useMutation({
    mutationFn: async (person: string) => {
      const opened = await unlock(person, password);
      if (opened) onOpened();
      return opened;
    },
  });
  if (people.isPending) return <Loading />;
  const known = people.data ?? [];
  const person = known.find((one) => one.person === chosen) ?? known[0];
  const retry = (
    <Button type="link" icon={<CloudSyncOutlined aria-hidden />} onClick={onOpened}>
      {t("offline.tryServer")}
    </Button>
  );
  if (!person)
    return (
      <main className="state state-page">
        <h1>{t("offline.nobody")}</h1>
        <p>{t("offline.nobodyHint")}</p>
        {retry}
      </main>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate(person.person);
  };
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <h1>
          {t("product")} <small>{t("productLine")}</small>
        </h1>
      </div>
      <form className="panel" onSubmit={submit}>
        <h2>
          <LockOutlined aria-hidden /> {t("offline.unlockTitle")}
        </h2>
        <p className="quiet">{t("offline.unlockHint")}</p>
        <label htmlFor="offline-account">{t("offline.person")}</label>
        {known.length > 1 ? (
          <Select
            id="offline-account"
            value={person.person}
            options={known.map((one) => ({ value: one.person, label: one.account }))}
            onChange={choose}
          />
        ) : (
          <Input id="offline-account" autoComplete="username" value={person.account} readOnly />
        )}
        <label htmlFor="offline-password">{t("session.password")}</label>
        <Input.Password
          id="offline-password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          required
        />
        {opening.data === false && (
          <p role="alert" className="trouble">
            <ExclamationCircleFilled aria-hidden /> {t("offline.wrong")}
          </p>
        )}
        <Button type="primary" htmlType="submit" block loading={opening.isPending}>
          {t("offline.unlock")}
        </Button>
        {retry}
      </form>
    </main>
  );
}
