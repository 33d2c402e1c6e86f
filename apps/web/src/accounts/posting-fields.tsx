/** Name, division and roles of a person: the same questions when adding and when changing. */
import type { OrganisationView } from "@jiefen/server/client";
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { RolePicker } from "./role-picker.tsx";
import "../letters/letters.css";

export interface Posting {
  readonly name: string;
  readonly division: string | undefined;
  readonly roles: readonly string[];
  /** For which they stand; none if absent. */
  readonly department?: string;
}

/** Whether one of the roles answers letters, and so stands for a department. */
function standsForDepartment({ roles }: OrganisationView, held: readonly string[]): boolean {
  return roles.some(({ id, permissions }) => held.includes(id) && permissions.includes("letter.answer"));
}

interface PostingFieldsProps {
  readonly organisation: OrganisationView;
  readonly value: Posting;
  readonly onChange: (posting: Posting) => void;
  /** One's own division and roles are not for oneself to change. */
  readonly fixed?: boolean;
}

export function PostingFields({ organisation, value, onChange, fixed }: PostingFieldsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  return (
    <>
      <div className="field">
        <label htmlFor="person-name">{t("accounts.name")}</label>
        <Input
          id="person-name"
          autoComplete="off"
          maxLength={60}
          value={value.name}
          onChange={(event) => onChange({ ...value, name: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="person-division">{t("accounts.division")}</label>
        <DivisionPicker
          id="person-division"
          divisions={organisation.divisions}
          root={me.division}
          disabled={fixed ?? false}
          value={value.division}
          onChange={(division) => onChange({ ...value, division })}
        />
      </div>
      <div className="field">
        <label htmlFor="person-roles">{t("accounts.role")}</label>
        <RolePicker
          id="person-roles"
          organisation={organisation}
          disabled={fixed ?? false}
          value={value.roles}
          onChange={(roles) => onChange({ ...value, roles })}
        />
      </div>
      {(value.department !== undefined || standsForDepartment(organisation, value.roles)) && (
        <div className="field">
          <label htmlFor="person-department">{t("accounts.department")}</label>
          <Select
            id="person-department"
            className="letter-wide"
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            disabled={fixed ?? false}
            {...(value.department === undefined ? {} : { value: value.department })}
            options={organisation.departments.map(({ id, title }) => ({ value: id, label: title[language] }))}
            onChange={(chosen: string | undefined) => {
              const { department: _before, ...rest } = value;
              onChange(chosen === undefined ? rest : { ...rest, department: chosen });
            }}
          />
          <span className="quiet">{t("accounts.departmentHint")}</span>
        </div>
      )}
    </>
  );
}
