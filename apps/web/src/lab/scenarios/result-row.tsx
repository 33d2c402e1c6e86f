/** One scenario: what it is about, and whether it came out as expected; where not, what was expected and what was found. */
import { CheckOutlined, ClockCircleOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import { expectationTitle, expectationValue } from "@jiefen/builder";
import type { EffectivePolicy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../../words/words.ts";
import { caseLink } from "../lab-case.ts";
import type { LabSource } from "../lab-part.ts";
import { ofScenario } from "../one-case/scenario-list.ts";
import { hasFailed, type Told } from "./sought-scenarios.ts";

interface ResultRowProps {
  readonly effective: EffectivePolicy;
  readonly source: LabSource;
  readonly told: Told;
}

export function ResultRow({ effective, source, told }: ResultRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { scenario, result } = told;
  const one = ofScenario(scenario)?.one;
  const link = one && caseLink(source, one);
  const failed = hasFailed(told);
  const verdict = t(`labScenarios.result.${result ? (failed ? "failed" : "passed") : "waiting"}`);
  return (
    <li>
      {!result ? (
        <ClockCircleOutlined aria-hidden />
      ) : failed ? (
        <ExclamationCircleFilled className="trouble" aria-hidden />
      ) : (
        <CheckOutlined aria-hidden />
      )}
      <div>
        <div className="lab-result-head">
          <p>
            {link ? (
              <Link to={link.to} state={link.state}>
                {scenario.title}
              </Link>
            ) : (
              scenario.title
            )}{" "}
            <span className={failed ? "trouble" : "quiet"}>{verdict}</span>
          </p>
          <p className="quiet lab-place">{scenario.file}</p>
        </div>
        {result?.differences.map(({ about, expected, found }) => (
          <p key={about}>
            {t("check.scenarioDiffers", {
              about: expectationTitle(effective, about, language),
              expected: expectationValue(effective, about, expected, language),
              found: expectationValue(effective, about, found, language),
            })}
          </p>
        ))}
        {scenario.reason !== undefined && <p className="quiet">{t("labScenarios.reason", { reason: scenario.reason })}</p>}
      </div>
    </li>
  );
}
