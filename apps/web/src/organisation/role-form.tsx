/** What a role is called and allows. */
import { label } from "@jiefen/forms";
import type { Permission } from "@jiefen/policy";
import type { OrganisationView, RoleView } from "@jiefen/server/client";
import { App, Button, Checkbox, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { useLanguage } from "../words/words.ts";
import { newId } from "./new-id.ts";
import { useChange } from "./use-organisation.ts";

interface RoleFormProps {
  readonly view: OrganisationView;
  /** Absent for a new one. */
  readonly role: RoleView | undefined;
  readonly onDone: () => void;
}

export function RoleForm({ view, role, onDone }: RoleFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const change = useChange(view.layer, view.standing, onDone);
  const [title, setTitle] = useState(role?.title.zh ?? "");
  const [permissions, setPermissions] = useState<readonly Permission[]>(role?.permissions ?? []);
  const [ownCasesOnly, setOwnCasesOnly] = useState(role?.ownCasesOnly ?? false);
  const [missing, setMissing] = useState<string>();
  const path = "rules/organisation.json";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim();
    setMissing(name === "" ? t("organisation.nameNeeded") : undefined);
    if (name === "") return;
    if (role) {
      const at = `/roles/${role.id}`;
      change.mutate([
        { path, pointer: `${at}/title`, value: name },
        { path, pointer: `${at}/permissions`, value: permissions },
        ...(ownCasesOnly === role.ownCasesOnly ? [] : [{ path, pointer: `${at}/ownCasesOnly`, value: ownCasesOnly } as const]),
      ]);
      return;
    }
    const order = view.roles.length * 10 + 1000;
    const value = { title: name, "x-order": order, permissions, ...(ownCasesOnly ? { ownCasesOnly } : {}) };
    change.mutate([
      {
        path,
        pointer: `/roles/${newId(
          "role",
          view.roles.map(({ id }) => id),
        )}`,
        value,
      },
    ]);
  };
  const askRemove = () => {
    if (!role) return;
    modal.confirm({
      title: t("organisation.removeTitle", { title: label(role.title, language) }),
      okText: t("organisation.remove"),
      cancelText: t("state.cancel"),
      onOk: () => change.mutateAsync([{ path, pointer: `/roles/${role.id}` }]).catch(() => undefined),
    });
  };
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor="role-title">{t("organisation.roleName")}</label>
        <Input id="role-title" maxLength={40} value={title} onChange={(event) => setTitle(event.target.value)} />
      </div>
      <fieldset className="field checks-list">
        <legend>{t("organisation.roleMay")}</legend>
        <Checkbox.Group
          value={[...permissions]}
          onChange={(chosen) => setPermissions(view.permissions.map(({ id }) => id).filter((id) => chosen.includes(id)))}
          options={view.permissions.map(({ id, title: words }) => ({ value: id, label: label(words, language) }))}
        />
      </fieldset>
      <div className="field">
        <Checkbox checked={ownCasesOnly} onChange={(event) => setOwnCasesOnly(event.target.checked)}>
          {t("organisation.ownCasesOnly")}
        </Checkbox>
      </div>
      <div className="form-end">
        <Trouble error={change.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t("state.save")}
        </Button>
        {role && <Button onClick={askRemove}>{t("organisation.remove")}</Button>}
      </div>
    </form>
  );
}
