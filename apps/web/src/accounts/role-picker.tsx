/** Choosing roles, with what they allow together said in words. */
import { label } from "@jiefen/forms";
import type { OrganisationView } from "@jiefen/server/client";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface RolePickerProps {
  readonly id: string;
  readonly organisation: OrganisationView;
  readonly value: readonly string[];
  readonly onChange: (roles: readonly string[]) => void;
  readonly disabled?: boolean;
}

export function RolePicker({ id, organisation, value, onChange, disabled }: RolePickerProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const chosen = organisation.roles.filter((role) => value.includes(role.id));
  const held = organisation.permissions.filter((permission) => chosen.some((role) => role.permissions.includes(permission.id)));
  return (
    <>
      <Select
        id={id}
        className="division-picker"
        mode="multiple"
        showSearch={{ optionFilterProp: "label" }}
        disabled={disabled}
        value={[...value]}
        onChange={(roles: string[]) => onChange(roles)}
        options={organisation.roles.map((role) => ({ value: role.id, label: label(role.title, language) }))}
      />
      {held.length > 0 && (
        <p className="quiet">
          {t("accounts.rolesHint")} {held.map(({ title }) => label(title, language)).join(language === "zh" ? "、" : ", ")}
          {chosen.every((role) => role.ownCasesOnly) &&
            (language === "zh" ? `（${t("organisation.ownCasesOnly")}）` : ` (${t("organisation.ownCasesOnly")})`)}
        </p>
      )}
    </>
  );
}
