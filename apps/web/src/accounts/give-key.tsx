/** Giving a program a key: for what and until when; the secret is shown once. */
import type { KeyPermission } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Input, InputNumber } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { useMe } from "../session/me.ts";
import { Trouble } from "./trouble.tsx";

const all: readonly KeyPermission[] = ["case.import", "case.read", "case.readPersonal"];

export function GiveKey() {
  const { t } = useTranslation();
  const { me } = useMe();
  const client = useQueryClient();
  const organisation = useOrganisation(me.layer).data;
  const [name, setName] = useState("");
  const [division, setDivision] = useState<string | undefined>(me.division);
  const [days, setDays] = useState<number>(365);
  const [permissions, setPermissions] = useState<readonly KeyPermission[]>(["case.import"]);
  const [missing, setMissing] = useState<string>();
  const giving = useMutation({
    mutationFn: (place: string) => api.addKey({ name: name.trim(), division: place, days, permissions }),
    onSuccess: () => {
      setName("");
      void client.invalidateQueries({ queryKey: ["keys"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isComplete = name.trim() !== "" && permissions.length > 0 && division !== undefined;
    setMissing(isComplete ? undefined : t("apiKeys.needed"));
    if (isComplete) giving.mutate(division);
  };
  return (
    <form className="panel" onSubmit={submit} aria-label={t("apiKeys.give")}>
      <h2>{t("apiKeys.give")}</h2>
      <div className="field">
        <label htmlFor="key-name">{t("apiKeys.name")}</label>
        <Input id="key-name" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="key-division">{t("apiKeys.division")}</label>
        <DivisionPicker
          id="key-division"
          divisions={organisation?.divisions ?? []}
          root={me.division}
          value={division}
          onChange={setDivision}
        />
      </div>
      <fieldset className="key-permissions">
        <legend>{t("apiKeys.permissions")}</legend>
        <Checkbox.Group
          value={[...permissions]}
          options={all.map((value) => ({ value, label: t(`apiKeys.may.${value}`) }))}
          onChange={(chosen) => setPermissions(all.filter((permission) => chosen.includes(permission)))}
        />
      </fieldset>
      <div className="field">
        <label htmlFor="key-days">{t("apiKeys.days")}</label>
        <InputNumber id="key-days" min={1} max={730} value={days} onChange={(value) => setDays(value ?? 365)} />
      </div>
      <div className="form-end">
        <Trouble error={giving.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={giving.isPending}>
          {t("apiKeys.give")}
        </Button>
      </div>
      <div aria-live="polite">
        {giving.data && (
          <div className="field">
            <p>
              <strong>{t("apiKeys.once", { name: giving.data.key.name })}</strong>
            </p>
            <Input readOnly aria-label={t("apiKeys.secret")} value={giving.data.secret} onFocus={(event) => event.target.select()} />
          </div>
        )}
      </div>
    </form>
  );
}
