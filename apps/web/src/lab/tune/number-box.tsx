/** A number typed exactly, in the unit people say it in. */
import type { Bounds } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { isUnit, type Parameter, units } from "@jiefen/policy";
import { InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";

interface NumberBoxProps {
  readonly parameter: Parameter;
  readonly bounds: Bounds;
  readonly value: number | undefined;
  /** Undefined for an empty box: the policy's own value. */
  readonly onValue: (value: number | undefined) => void;
}

const fenPerYuan = 100;

export function NumberBox({ parameter, bounds, value, onValue }: NumberBoxProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { unit, title } = parameter;
  const one = unit === "fen" ? fenPerYuan : 1;
  return (
    <InputNumber
      className="lab-box"
      aria-label={t("labTune.number", { title: label(title, language) })}
      min={(bounds.minimum ?? 0) / one}
      {...(bounds.maximum !== undefined && { max: bounds.maximum / one })}
      controls={false}
      suffix={isUnit(unit) ? units[unit].many[language] : undefined}
      placeholder={t("labTune.unset")}
      value={value === undefined ? null : value / one}
      onChange={(typed) => onValue(typed === null ? undefined : Math.round(typed * one * fenPerYuan) / fenPerYuan)}
    />
  );
}
