/** All scenarios with what came out of each, run beside the page; those that did not come out as expected first. */
import { CheckCircleFilled, ExclamationCircleFilled, SearchOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { released, scenarioCases } from "@jiefen/policy";
import { Button, Checkbox, Input, Progress, Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { ResultRow } from "./result-row.tsx";
import { type Sought, type Told, toldOf, wanted } from "./sought-scenarios.ts";
import { type Run, useRun } from "./use-run.ts";

interface ResultsPanelProps extends LabPartProps {
  /** By id of the scenario: the criteria it exercises, as far as that is known. */
  readonly exercised: ReadonlyMap<string, ReadonlySet<string>>;
}

export function ResultsPanel(props: ResultsPanelProps) {
  const { t } = useTranslation();
  const { effective, exercised } = props;
  const { again, ...run } = useRun(props);
  const cases = useMemo(() => scenarioCases(released(effective)), [effective]);
  const told = useMemo(() => toldOf(cases, run.results, exercised), [cases, run.results, exercised]);
  return (
    <section className="panel" aria-labelledby="lab-results">
      <div className="panel-head">
        <h2 id="lab-results">
          {t("labScenarios.results")} <span className="count">{cases.length}</span>
        </h2>
        {(run.done || run.failed !== undefined) && cases.length > 0 && (
          <Button size="small" onClick={again}>
            {t("labScenarios.again")}
          </Button>
        )}
      </div>
      {cases.length === 0 ? (
        <Empty title={t("labScenarios.none")} hint={t("labScenarios.noneHint")} />
      ) : (
        <>
          <Standing run={run} total={cases.length} />
          <Results {...props} told={told} />
        </>
      )}
    </section>
  );
}

function Standing({ run: { results, done, failed }, total }: { readonly run: Run; readonly total: number }) {
  const { t } = useTranslation();
  const wrong = results.filter(({ differences }) => differences.length > 0).length;
  if (failed !== undefined)
    return (
      <p role="status">
        <ExclamationCircleFilled className="trouble" aria-hidden /> {t("labScenarios.broken", { detail: failed })}
      </p>
    );
  if (!done)
    return (
      <div className="lab-progress">
        <span role="status" className="figures">
          {t("labScenarios.running", { done: results.length, total })}
        </span>
        <Progress aria-label={t("labScenarios.results")} size="small" percent={Math.floor((100 * results.length) / total)} />
      </div>
    );
  return (
    <p role="status">
      {wrong === 0 ? <CheckCircleFilled className="lab-proved" aria-hidden /> : <ExclamationCircleFilled className="trouble" aria-hidden />}{" "}
      {wrong === 0
        ? t("labScenarios.passed", { count: results.length })
        : t("labScenarios.failed", { failed: wrong, total: results.length })}
    </p>
  );
}

/** So many are shown at first; then all. */
const atFirst = 8;
const all = "";

function Results({ policy, effective, source, told }: ResultsPanelProps & { readonly told: readonly Told[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [sought, seek] = useState<Sought>({ words: "", onlyFailed: false });
  const [whole, setWhole] = useState(false);
  const { words, onlyFailed, criterion = all } = sought;
  const found = wanted(told, useDeferredValue(sought));
  const shown = whole ? found : found.slice(0, atFirst);
  const searching = words.trim() !== "" || onlyFailed || criterion !== all;
  const options = policy.criteria.flatMap(({ id, title }) => {
    const count = told.filter(({ criteria }) => criteria.has(id)).length;
    return count === 0 ? [] : [{ value: id, label: `${label(title, language)} (${count})` }];
  });
  return (
    <>
      <div className="lab-filter">
        <Input
          allowClear
          className="filter-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t("labScenarios.search")}
          placeholder={t("labScenarios.search")}
          value={words}
          onChange={({ target }) => seek({ ...sought, words: target.value })}
        />
        <Select
          aria-label={t("labScenarios.criterion")}
          showSearch
          optionFilterProp="label"
          popupMatchSelectWidth={false}
          value={criterion}
          options={[{ value: all, label: t("labScenarios.criterionAll") }, ...options]}
          onChange={(chosen: string) => {
            const { criterion: _, ...rest } = sought;
            seek(chosen === all ? rest : { ...rest, criterion: chosen });
          }}
        />
        <Checkbox checked={onlyFailed} onChange={({ target }) => seek({ ...sought, onlyFailed: target.checked })}>
          {t("labScenarios.onlyFailed")}
        </Checkbox>
      </div>
      <p className="quiet list-status" role="status">
        {searching && (found.length > 0 ? t("labScenarios.found", { count: found.length }) : t("labScenarios.foundNone"))}
      </p>
      <ul className="lab-told lab-results-list">
        {shown.map((one) => (
          <ResultRow key={one.scenario.id} effective={effective} source={source} told={one} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button onClick={() => setWhole(true)}>{t("labScenarios.more", { count: found.length - shown.length })}</Button>
      )}
    </>
  );
}
