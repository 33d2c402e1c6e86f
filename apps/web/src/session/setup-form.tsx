/** The first administrator of an empty installation. */

import { ExclamationCircleFilled } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { queries } from "../queries.ts";
import { useLanguage } from "../words/words.ts";

export function SetupForm() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const choices = useQuery({ queryKey: ["setup"], queryFn: api.setupChoices });
  const [text, setText] = useState({ token: "", account: "", name: "", password: "" });
  const [roles, setRoles] = useState<string[]>([]);
  const [division, setDivision] = useState<string>();
  const setup = useMutation({ mutationFn: api.setup, onSuccess: (view) => queries.setQueryData(["session"], view) });
  const problem = problemOf(setup.error ?? choices.error);
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
        minLength={name === "password" ? 12 : undefined}
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
        onChange={setRoles}
        options={choices.data?.roles.map((role) => ({ value: role.id, label: label(role.title, language) }))}
      />
      <label htmlFor="division">{t("session.division")}</label>
      <Select
        id="division"
        showSearch={{ optionFilterProp: "label" }}
        value={division}
        onChange={setDivision}
        options={choices.data?.divisions.map((place) => ({ value: place.code, label: label(place.title, language) }))}
      />
      {problem && (
        <p role="alert" className="trouble">
          <ExclamationCircleFilled aria-hidden /> {problem.detail} {problem.remedy}
        </p>
      )}
      <Button type="primary" htmlType="submit" block loading={setup.isPending} disabled={roles.length === 0 || !division}>
        {t("session.create")}
      </Button>
    </form>
  );
}
