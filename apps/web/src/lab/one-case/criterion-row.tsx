/** One criterion on one case: what became of it in a sentence, where it leads, and the source, layer and numbers behind it. */
import { LevelMark, label } from "@jiefen/forms";
import { type Criterion, type Decision, explainCriterion, type Parameter, type Policy, parametersIn, quantity } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useCitation } from "../../policy/citation-text.ts";
import { useLanguage } from "../../words/words.ts";
import { openFactsOf } from "./open-facts.ts";

interface CriterionRowProps {
  readonly policy: Policy;
  readonly decision: Decision;
  readonly criterion: Criterion;
  readonly onQuestion: (fact: string) => void;
}

/** The level it leads to, or its points. */
function Leads({ policy, criterion: { event } }: Pick<CriterionRowProps, "policy" | "criterion">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (event.type !== "level") return <span className="tag">{t("labCase.points", { count: event.params.points })}</span>;
  const { scale, level: id } = event.params;
  const level = policy.scales.find((one) => one.id === scale)?.levels.find((one) => one.id === id);
  return level ? <LevelMark title={level.title} swatch={level.swatch} language={language} /> : null;
}

function NumberRow({ policy, parameter }: { readonly policy: Policy; readonly parameter: Parameter }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const citation = useCitation();
  const { title, value, unit, layer, source } = parameter;
  const colon = language === "zh" ? "：" : ": ";
  return (
    <li>
      {label(title, language)}
      {colon}
      <strong className="figures">{value === undefined ? t("labCase.numberOpen") : quantity(value, unit, language)}</strong>{" "}
      <span className="quiet">
        {policy.layerTitles[layer]?.[language] ?? layer} · {citation(source, "")}
      </span>
    </li>
  );
}

export function CriterionRow({ policy, decision, criterion, onQuestion }: CriterionRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const citation = useCitation();
  const parameters = parametersIn(criterion.conditions).flatMap((id) => policy.parameters[id] ?? []);
  const open = openFactsOf(policy, decision, criterion.id);
  const title = (fact: string) => label(policy.facts[fact]?.title ?? { zh: fact, en: fact }, language);
  return (
    <li>
      <div className="lab-criterion">
        <span>{explainCriterion(policy, decision, criterion.id, language)}</span>
        <Leads policy={policy} criterion={criterion} />
      </div>
      {open.length > 0 && (
        <p className="lab-open-facts">
          {t("labCase.toAnswer")}
          {open.map((fact) => (
            <button key={fact} type="button" className="jf-link" onClick={() => onQuestion(fact)}>
              {title(fact)}
            </button>
          ))}
        </p>
      )}
      <details className="jf-source">
        <summary>{t("labCase.behind")}</summary>
        <p>
          {t("labCase.layer", { layer: policy.layerTitles[criterion.layer]?.[language] ?? criterion.layer })} ·{" "}
          {citation(criterion.source, "")}
        </p>
        {parameters.length > 0 && (
          <ul>
            {parameters.map((parameter) => (
              <NumberRow key={parameter.id} policy={policy} parameter={parameter} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
