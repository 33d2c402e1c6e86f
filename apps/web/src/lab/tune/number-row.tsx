/** One number: a slider, a box to type it, who laid it down, what may be done to it, and the way back. */
import { ExclamationCircleOutlined } from "@ant-design/icons";
import { type Bounds, NumberSlider, type UsedParameter } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { quantity, type Text } from "@jiefen/policy";
import { Button } from "antd";
import { memo, useId } from "react";
import { useTranslation } from "react-i18next";
import { useCitation } from "../../policy/citation-text.ts";
import { useLanguage } from "../../words/words.ts";
import { useStudied, useStudy } from "../study/study-provider.tsx";
import { isAllowed, type NumberHold } from "./hold-of.ts";
import { NumberBox } from "./number-box.tsx";

interface NumberRowProps {
  readonly used: UsedParameter;
  readonly stops: readonly number[];
  readonly bounds: Bounds;
  readonly hold: NumberHold;
  readonly layerTitles: Readonly<Record<string, Text>>;
}

export const NumberRow = memo(function NumberRow({ used, stops, bounds, hold, layerTitles }: NumberRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = useId();
  const study = useStudy();
  const { parameter } = used;
  const tried = useStudied(({ values }) => values[parameter.id]);
  const value = tried ?? parameter.value;
  const said = (number: number) => quantity(number, parameter.unit, language);
  const take = (number: number | undefined) => study.tryValue(parameter.id, number === parameter.value ? undefined : number);
  const beyond = value !== undefined && tried !== undefined && !isAllowed(hold, value);
  return (
    <div className="lab-row">
      <div className="lab-row-head">
        <span id={id} className="lab-row-title">
          {label(parameter.title, language)}
        </span>
        <NumberBox parameter={parameter} bounds={bounds} value={value} onValue={take} />
      </div>
      <NumberSlider
        labelledBy={id}
        stops={stops}
        value={value}
        own={parameter.value}
        {...(hold.bound && { bound: hold.bound })}
        inWords={value === undefined ? t("labTune.unset") : said(value)}
        onValue={take}
      />
      <div className="lab-row-ends quiet" aria-hidden>
        <span>{said(stops[0] ?? 0)}</span>
        <strong>{value === undefined ? t("labTune.unset") : said(value)}</strong>
        <span>{said(stops.at(-1) ?? 0)}</span>
      </div>
      {tried !== undefined && (
        <p className="lab-back">
          <span className="tag tag-own">{t("labTune.changed")}</span>
          <Button size="small" onClick={() => take(undefined)}>
            {parameter.value === undefined ? t("labTune.backUnset") : t("labTune.back", { value: said(parameter.value) })}
          </Button>
        </p>
      )}
      {beyond && hold.by && (
        <p className="trouble lab-beyond-text">
          <ExclamationCircleOutlined aria-hidden /> {t("labTune.beyond", { layer: label(hold.by, language) })}
        </p>
      )}
      <Origin used={used} hold={hold} layerTitles={layerTitles} />
    </div>
  );
});

/** Where the number comes from and what binds it: the same whatever is tried. */
const Origin = memo(function Origin({ used, hold, layerTitles }: Pick<NumberRowProps, "used" | "hold" | "layerTitles">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const citation = useCitation();
  const { parameter, criteria, rereads } = used;
  const layer = layerTitles[parameter.layer];
  const { bound, contract, left } = hold;
  const joined = criteria.map(({ title }) => label(title, language)).join(language === "zh" ? "、" : "; ");
  return (
    <p className="quiet lab-origin">
      {parameter.value === undefined
        ? t("labTune.unsetHint")
        : t("labTune.by", { layer: layer ? label(layer, language) : parameter.layer })}
      {" · "}
      {citation(parameter.source, "")}
      {(contract || left) && <br />}
      {contract ? contract[language] : left && t("labTune.own")}
      {bound && t(`labTune.bound.${bound.kind}`, { value: quantity(bound.value, parameter.unit, language) })}
      <br />
      {t("labTune.uses", { criteria: joined })}
      {rereads && (
        <>
          <br />
          {t("labTune.rereads")}
        </>
      )}
    </p>
  );
});
