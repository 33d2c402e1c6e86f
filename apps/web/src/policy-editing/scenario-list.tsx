/** Policy tests: those that came out otherwise first, with what was expected and what was found. */
import { CheckOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import type { ScenarioResult } from "@jiefen/policy";
import { useTranslation } from "react-i18next";

/** Values of expectations are short: codes, yes and no, days. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "—";
  return Array.isArray(value) ? value.map(shown).join(" ") : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function Scenario({ result }: { readonly result: ScenarioResult }) {
  const { t } = useTranslation();
  const passed = result.differences.length === 0;
  return (
    <li>
      {passed ? <CheckOutlined aria-hidden /> : <ExclamationCircleFilled className="trouble" aria-hidden />}
      <div>
        <span>{result.title}</span>
        {result.reason && <p className="quiet">{t("check.reason", { reason: result.reason })}</p>}
        {result.differences.map(({ about, expected, found }) => (
          <p key={about}>{t("check.scenarioDiffers", { expected: shown(expected), found: shown(found) })}</p>
        ))}
      </div>
    </li>
  );
}

export function ScenarioList({ scenarios }: { readonly scenarios: readonly ScenarioResult[] }) {
  const { t } = useTranslation();
  const failed = scenarios.filter(({ differences }) => differences.length > 0);
  return (
    <>
      <p>
        {failed.length === 0
          ? t("check.scenariosPassed", { count: scenarios.length })
          : t("check.scenariosFailed", { failed: failed.length, total: scenarios.length })}
      </p>
      <ul className="issues">
        {failed.map((result) => (
          <Scenario key={result.id} result={result} />
        ))}
      </ul>
      <details>
        <summary>{t("check.showAll")}</summary>
        <ul className="issues">
          {scenarios.map((result) => (
            <Scenario key={result.id} result={result} />
          ))}
        </ul>
      </details>
    </>
  );
}
