/** Every criterion as a sentence, under the level it leads to, with how many of the disputes at hand it holds for. */
import { SearchOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import type { Criterion, Policy, Scale } from "@jiefen/policy";
import { Input } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { type RuleMarks, useRuleMarks } from "../scenarios/use-rule-marks.tsx";
import { CasesBar } from "../study/cases-bar.tsx";
import { useStudied } from "../study/study-provider.tsx";
import { withValues } from "../study/with-values.ts";
import { matchesWords } from "./matches-words.ts";
import { RuleItem } from "./rule-item.tsx";

export function RulesPart(props: LabPartProps) {
  const { policy, source } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const values = useStudied((state) => state.values);
  const [sought, setSought] = useState("");
  const words = useDeferredValue(sought);
  const tried = useMemo(() => withValues(policy, values), [policy, values]);
  const found = useMemo(() => tried.criteria.filter((one) => matchesWords(tried, one, words, language)), [tried, words, language]);
  const searching = words.trim() !== "";
  const { control, mark } = useRuleMarks(props);
  return (
    <>
      <p className="quiet">{t("labRules.intro")}</p>
      <CasesBar source={source} policy={policy} />
      <Input
        allowClear
        className="filter-search"
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t("labRules.search")}
        placeholder={t("labRules.search")}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {control}
      <p className="quiet list-status" role="status">
        {searching && (found.length > 0 ? t("labRules.found", { count: found.length }) : t("labRules.foundNone"))}
      </p>
      {tried.scales.map((scale) => (
        <ScaleRules key={scale.id} policy={tried} own={policy} scale={scale} found={found} searching={searching} mark={mark} />
      ))}
    </>
  );
}

interface ScaleRulesProps {
  /** With the values being tried, and as it is. */
  readonly policy: Policy;
  readonly own: Policy;
  readonly scale: Scale;
  readonly found: readonly Criterion[];
  readonly searching: boolean;
  /** Painted beside a criterion. */
  readonly mark: RuleMarks["mark"];
}

function ScaleRules({ policy, own, scale, found, searching, mark }: ScaleRulesProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const here = found.filter(({ event }) => event.params.scale === scale.id);
  const points = here.filter(({ event }) => event.type === "points");
  const list = (criteria: readonly Criterion[]) => (
    <ul className="lab-rules">
      {criteria.map((criterion) => (
        <RuleItem key={criterion.id} criterion={criterion} policy={policy} own={own} mark={mark?.(criterion.id)} />
      ))}
    </ul>
  );
  const none = (level: string) => (searching ? "labRules.noneFound" : level === scale.initial ? "labRules.none" : "labRules.noneHere");
  return (
    <section aria-label={label(scale.title, language)}>
      {policy.scales.length > 1 && <h2 className="lab-scale">{label(scale.title, language)}</h2>}
      {scale.method === "points" && points.length > 0 && (
        <section className="panel lab-group">
          <h3>{t("labRules.points")}</h3>
          {list(points)}
        </section>
      )}
      {scale.method === "highest" &&
        scale.levels.toReversed().map((level) => {
          const criteria = here.filter(({ event }) => event.type === "level" && event.params.level === level.id);
          if (searching && criteria.length === 0) return null;
          return (
            <section key={level.id} className="panel lab-group">
              <h3>
                <LevelMark title={level.title} swatch={level.swatch} language={language} /> <span className="count">{criteria.length}</span>
              </h3>
              {criteria.length > 0 ? list(criteria) : <p className="quiet">{t(none(level.id))}</p>}
            </section>
          );
        })}
    </section>
  );
}
