/** One question taken apart into several: for each of its answers, what is answered in its place. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { MoveLoss } from "@jiefen/server/client";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { choicesOf, type SplitPart, type SplitParts, splitTargets } from "./answers.ts";
import { SplitValue } from "./split-value.tsx";

interface SplitChoiceProps {
  readonly policy: Policy;
  readonly loss: MoveLoss;
  readonly parts: SplitParts;
  readonly disabled: boolean;
  readonly onParts: (parts: SplitParts) => void;
}

export function SplitChoice({ policy, loss, parts, disabled, onParts }: SplitChoiceProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="split">
      <p className="quiet">{t("moving.splitHint")}</p>
      {choicesOf(loss).map(({ id, title }) => (
        <SplitOption
          key={id}
          policy={policy}
          loss={loss}
          option={label(title, language)}
          parts={parts[id] ?? [{ key: 1 }]}
          disabled={disabled}
          onParts={(some) => onParts({ ...parts, [id]: some })}
        />
      ))}
    </div>
  );
}

interface SplitOptionProps {
  readonly policy: Policy;
  readonly loss: MoveLoss;
  readonly option: string;
  readonly parts: readonly SplitPart[];
  readonly disabled: boolean;
  readonly onParts: (parts: readonly SplitPart[]) => void;
}

function SplitOption({ policy, loss, option, parts, disabled, onParts }: SplitOptionProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const targets = splitTargets(policy, loss);
  const replace = (part: SplitPart) => onParts(parts.map((one) => (one.key === part.key ? part : one)));
  const next = Math.max(0, ...parts.map(({ key }) => key)) + 1;
  return (
    <fieldset className="split-option">
      <legend>{t("moving.splitWhere", { option })}</legend>
      {parts.map(({ key, field, value }, index) => {
        const target = targets.find(({ name }) => name === field);
        const taken = new Set(parts.flatMap((one) => (one.key === key || one.field === undefined ? [] : [one.field])));
        const number = index + 1;
        return (
          <div key={key} className="split-part">
            <Select
              aria-label={t("moving.splitField", { option, number })}
              placeholder={t("moving.splitFieldChoose")}
              showSearch={{ optionFilterProp: "label" }}
              disabled={disabled}
              value={field}
              options={targets
                .filter(({ name }) => !taken.has(name))
                .map(({ name, title }) => ({ value: name, label: label(title, language) }))}
              onChange={(chosen: string) => replace({ key, field: chosen })}
            />
            {target && (
              <SplitValue
                fact={target}
                name={t("moving.splitValue", { field: label(target.title, language), option })}
                value={value}
                disabled={disabled}
                onValue={(said) => replace({ key, field: target.name, ...(said === undefined ? {} : { value: said }) })}
              />
            )}
            {parts.length > 1 && (
              <Button
                type="text"
                className="split-remove"
                disabled={disabled}
                aria-label={t("moving.splitRemove", { option, number })}
                onClick={() => onParts(parts.filter((one) => one.key !== key))}
              >
                ✕
              </Button>
            )}
          </div>
        );
      })}
      <Button
        size="small"
        disabled={disabled}
        aria-label={t("moving.splitAddTo", { option })}
        onClick={() => onParts([...parts, { key: next }])}
      >
        {t("moving.splitAdd")}
      </Button>
    </fieldset>
  );
}
