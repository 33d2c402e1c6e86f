/** One answer given in place of another, by the type of its question. */
import { label } from "@jiefen/forms";
import type { Fact, FactScalar } from "@jiefen/policy";
import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";

interface SplitValueProps {
  readonly fact: Fact;
  /** Names the field for those who do not see where it stands. */
  readonly name: string;
  readonly value: FactScalar | undefined;
  readonly disabled: boolean;
  readonly onValue: (value: FactScalar | undefined) => void;
}

export function SplitValue({ fact, name, value, disabled, onValue }: SplitValueProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  switch (fact.type) {
    case "boolean":
    case "code": {
      const options =
        fact.type === "boolean"
          ? [
              { value: "true", label: t("moving.yes") },
              { value: "false", label: t("moving.no") },
            ]
          : (fact.options ?? []).filter(({ retired }) => !retired).map(({ id, title }) => ({ value: id, label: label(title, language) }));
      return (
        <Select
          aria-label={name}
          placeholder={t("moving.choose")}
          disabled={disabled}
          value={value === undefined ? undefined : String(value)}
          options={options}
          onChange={(chosen: string) => onValue(fact.type === "boolean" ? chosen === "true" : chosen)}
        />
      );
    }
    case "integer":
    case "number":
      return (
        <InputNumber
          aria-label={name}
          disabled={disabled}
          value={typeof value === "number" ? value : null}
          min={fact.minimum}
          max={fact.maximum}
          {...(fact.type === "integer" ? { precision: 0 } : {})}
          onChange={(next) => onValue(typeof next === "number" ? next : undefined)}
        />
      );
    default:
      return (
        <Input
          aria-label={name}
          type={fact.type === "date" ? "date" : "text"}
          disabled={disabled}
          value={typeof value === "string" ? value : ""}
          maxLength={200}
          onChange={(event) => onValue(event.target.value === "" ? undefined : event.target.value)}
        />
      );
  }
}
