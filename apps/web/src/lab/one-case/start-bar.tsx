/** Where a case comes from: filled in anew, made up by a number, or one of the policy's scenarios. */
import { ReloadOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { EffectivePolicy, Policy, ScenarioCase } from "@jiefen/policy";
import { Button, InputNumber, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session/me.ts";
import { useLanguage } from "../../words/words.ts";
import { type AtHand, answersIn, blank, largestSeed, madeUp, withAnswers } from "./at-hand.ts";
import { ofScenario, scenariosOf } from "./scenario-list.ts";

interface StartBarProps {
  readonly policy: Policy;
  readonly effective: EffectivePolicy;
  readonly atHand: AtHand | undefined;
  readonly onChoose: (atHand: AtHand) => void;
}

const option = ({ id, title }: ScenarioCase) => ({ value: id, label: title, title });

export function StartBar({ policy, effective, atHand, onChoose }: StartBarProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const types = policy.disputeTypes.filter(({ retired }) => !retired);
  const type = types.find(({ id }) => id === atHand?.one.type);
  const { own, others } = useMemo(() => scenariosOf(policy, effective, type?.id), [policy, effective, type]);
  const seedAtHand = atHand?.from.kind === "made" ? atHand.from.seed : undefined;
  const [seed, setSeed] = useState(seedAtHand ?? 1);

  /** What the new type asks too is kept. */
  function chooseType(id: string) {
    const form = types.find((one) => one.id === id);
    const fresh = blank(id);
    if (!form || !atHand) return onChoose(fresh);
    const { facts } = fresh.one;
    onChoose({ ...fresh, one: { ...fresh.one, facts: withAnswers(form, facts, answersIn(form, atHand.one.facts)) } });
  }
  function make(number: number) {
    setSeed(number);
    const made = madeUp(policy, type?.id, number, today);
    if (made) onChoose(made);
  }
  return (
    <div className="lab-start">
      <div className="lab-start-field">
        <label htmlFor="lab-type">{t("labCase.type")}</label>
        <Select
          id="lab-type"
          showSearch
          optionFilterProp="label"
          placeholder={t("labCase.typeChoose")}
          value={type?.id ?? null}
          options={types.map((one) => ({ value: one.id, label: label(one.title, language), title: label(one.title, language) }))}
          onChange={(id: string | null) => id !== null && chooseType(id)}
        />
      </div>
      <div className="lab-start-field">
        <label htmlFor="lab-seed">{t("labCase.seed")}</label>
        <span className="lab-start-row">
          <InputNumber
            id="lab-seed"
            className="lab-seed"
            min={0}
            max={largestSeed}
            precision={0}
            controls={false}
            value={seed}
            onChange={(value) => setSeed(value ?? 0)}
            onPressEnter={() => make(seed)}
          />
          <Button onClick={() => make(seed)}>{t("labCase.make")}</Button>
          <Button icon={<ReloadOutlined aria-hidden />} onClick={() => make((seed + 1) % (largestSeed + 1))}>
            {t("labCase.another")}
          </Button>
        </span>
      </div>
      <div className="lab-start-field">
        <label htmlFor="lab-scenario">{t("labCase.scenario")}</label>
        <Select
          id="lab-scenario"
          showSearch
          optionFilterProp="label"
          placeholder={t("labCase.scenarioChoose", { count: own.length + others.length })}
          value={atHand?.from.kind === "scenario" ? atHand.from.id : null}
          options={[
            ...(own.length > 0 ? [{ label: t("labCase.scenarioOwn"), options: own.map(option) }] : []),
            { label: t(own.length > 0 ? "labCase.scenarioOthers" : "labCase.scenarioAll"), options: others.map(option) },
          ]}
          onChange={(id: string | null) => {
            const scenario = [...own, ...others].find((one) => one.id === id);
            const chosen = scenario && ofScenario(scenario);
            if (chosen) onChoose(chosen);
          }}
        />
      </div>
      {type && (
        <Button className="lab-start-clear" onClick={() => onChoose(blank(type.id))}>
          {t("labCase.clear")}
        </Button>
      )}
    </div>
  );
}
