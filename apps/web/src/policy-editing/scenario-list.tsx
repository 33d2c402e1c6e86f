/** Policy tests: those that came out otherwise first, with what was expected and what was found. */
import { CheckOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import { expectationTitle, expectationValue } from "@jiefen/builder";
import type { EffectivePolicy, ScenarioResult } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

function Scenario({ result, policy }: { readonly result: ScenarioResult; readonly policy: EffectivePolicy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const passed = result.differences.length === 0;
  return (
    <li>
      {passed ? <CheckOutlined aria-hidden /> : <ExclamationCircleFilled className="trouble" aria-hidden />}
      <div>
        <span>{result.title}</span>
        {result.reason && <p className="quiet">{t("check.reason", { reason: result.reason })}</p>}
        {result.differences.map(({ about, expected, found }) => (
          <p key={about}>
            {t("check.scenarioDiffers", {
              about: expectationTitle(policy, about, language),
              expected: expectationValue(policy, about, expected, language),
              found: expectationValue(policy, about, found, language),
            })}
          </p>
        ))}
      </div>
    </li>
  );
}

interface ScenarioListProps {
  readonly scenarios: readonly ScenarioResult[];
  /** The policy they were run on: things are named by its titles. */
  readonly policy: EffectivePolicy;
}

export function ScenarioList({ scenarios, policy }: ScenarioListProps) {
  const { t } = useTranslation();
  const failed = scenarios.filter(({ differences }) => differences.length > 0);
  if (scenarios.length === 0) return <p className="quiet">{t("check.scenariosLater")}</p>;
  return (
    <>
      <p>
        {failed.length === 0
          ? t("check.scenariosPassed", { count: scenarios.length })
          : t("check.scenariosFailed", { failed: failed.length, total: scenarios.length })}
      </p>
      <ul className="issues">
        {failed.map((result) => (
          <Scenario key={result.id} result={result} policy={policy} />
        ))}
      </ul>
      <details>
        <summary>{t("check.showAll")}</summary>
        <ul className="issues">
          {scenarios.map((result) => (
            <Scenario key={result.id} result={result} policy={policy} />
          ))}
        </ul>
      </details>
    </>
  );
}
