/** The kin of a person of the roster, with whom they do not mediate. */
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { RosterKin } from "@jiefen/server/client";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface KinFieldsProps {
  readonly kin: readonly RosterKin[];
  readonly onChange: (kin: readonly RosterKin[]) => void;
}

export function KinFields({ kin, onChange }: KinFieldsProps) {
  const { t } = useTranslation();
  // Rows have no names of their own; a key stays with its row when another is removed.
  const [given, setKeys] = useState<readonly number[]>(() => kin.map((_, index) => index));
  // Rows that came from outside: a draft that was found, or given up.
  const keys = given.length === kin.length ? given : kin.map((_, index) => index);
  const put = (index: number, part: Partial<RosterKin>) => onChange(kin.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="field roster-kin">
      <legend>{t("roster.kin")}</legend>
      {kin.map((one, index) => (
        <div key={keys[index]} className="roster-kin-row">
          <Input
            aria-label={t("roster.kinName", { number: index + 1 })}
            placeholder={t("roster.name")}
            maxLength={60}
            value={one.name}
            onChange={(event) => put(index, { name: event.target.value })}
          />
          <Input
            aria-label={t("roster.kinRelation", { number: index + 1 })}
            placeholder={t("roster.relation")}
            maxLength={30}
            value={one.relation ?? ""}
            onChange={(event) => put(index, { relation: event.target.value })}
          />
          <Input
            aria-label={t("roster.kinIdNumberEnd", { number: index + 1 })}
            placeholder={t("roster.idNumberEndShort")}
            maxLength={4}
            value={one.idNumberEnd ?? ""}
            onChange={(event) => put(index, { idNumberEnd: event.target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t("roster.kinRemove", { number: index + 1 })}
            onClick={() => {
              setKeys(keys.filter((_, at) => at !== index));
              onChange(kin.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => {
          setKeys([...keys, 1 + Math.max(-1, ...keys)]);
          onChange([...kin, { name: "" }]);
        }}
      >
        {t("roster.kinAdd")}
      </Button>
      <span className="quiet">{t("roster.kinHint")}</span>
    </fieldset>
  );
}
