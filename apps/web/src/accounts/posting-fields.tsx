/** Name, division and roles of a person: the same questions when adding and when changing. */
import type { OrganisationView } from "@jiefen/server/client";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useMe } from "../session/me.ts";
import { RolePicker } from "./role-picker.tsx";

export interface Posting {
  readonly name: string;
  readonly division: string | undefined;
  readonly roles: readonly string[];
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
    </>
  );
}
