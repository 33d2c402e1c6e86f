/** The first administrator of an empty installation. */

import { ExclamationCircleFilled } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { queries } from "../queries.ts";
import { useLanguage } from "../words/words.ts";
import { entered } from "./vault.ts";

export function SetupForm() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const choices = useQuery({ queryKey: ["setup"], queryFn: api.setupChoices });
  const [text, setText] = useState({ token: "", account: "", name: "", password: "" });
  const [chosenRoles, setRoles] = useState<string[]>();
  const [chosenDivision, setDivision] = useState<string>();
  const offered = choices.data?.roles ?? [];
  // From the top everybody can be managed.
  const division = chosenDivision ?? choices.data?.divisions.find(({ parent }) => parent === undefined)?.code;
  const roles = chosenRoles ?? offered.filter((role) => role.managesPeople).map(({ id }) => id);
  const setup = useMutation({ mutationFn: api.setup, onSuccess: async (view) => queries.setQueryData(["session"], await entered(view)) });
  const problem = problemOf(setup.error ?? choices.error);
  const manages = offered.some((role) => role.managesPeople && roles.includes(role.id));
  const managing = offered
    .filter((role) => role.managesPeople)
    .map((role) => label(role.title, language))
    .join(language === "zh" ? "、" : ", ");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (division) setup.mutate({ ...text, roles, division });
  };
  const field = (name: keyof typeof text, autoComplete: string) => (
    <>
      <label htmlFor={name}>{t(`session.${name}`)}</label>
      <Input
        id={name}
        type={name === "password" ? "password" : "text"}
        autoComplete={autoComplete}
        value={text[name]}
        onChange={(event) => setText({ ...text, [name]: event.target.value })}
        minLength={name === "password" ? 10 : undefined}
        required
      />
    </>
  );
  return (
    <form className="panel" onSubmit={submit}>
      <h2>{t("session.setupTitle")}</h2>
      <p className="quiet">{t("session.setupHint")}</p>
      {field("token", "off")}
      {field("name", "name")}
      {field("account", "username")}
      {field("password", "new-password")}
      <p className="quiet">{t("session.passwordHint")}</p>
      <label htmlFor="roles">{t("session.role")}</label>
      <Select
        id="roles"
        mode="multiple"
        value={roles}
        showSearch={{ optionFilterProp: "label" }}
        onChange={setRoles}
        options={choices.data?.roles.map((role) => ({ value: role.id, label: label(role.title, language) }))}
      />
      <label htmlFor="division">{t("session.division")}</label>
      <DivisionPicker id="division" divisions={choices.data?.divisions ?? []} value={division} onChange={setDivision} />
      <p className="quiet">{t("session.divisionHint")}</p>
      {roles.length > 0 && !manages && <p className="quiet">{t("session.rolesManage", { roles: managing })}</p>}
      {problem && (
        <p role="alert" className="trouble">
          <ExclamationCircleFilled aria-hidden /> {problem.detail} {problem.remedy}
        </p>
      )}
      <Button type="primary" htmlType="submit" block loading={setup.isPending} disabled={!manages || !division}>
        {t("session.create")}
      </Button>
    </form>
  );
}
