/** For how many disputes each criterion holds, before and with the values being tried. */
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Criterion, Policy, Text } from "@jiefen/policy";
import { Checkbox } from "antd";
import { memo, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { figure } from "../study/figure.ts";
import type { Hits, Report } from "../study/messages.ts";
import { useStudied } from "../study/study-provider.tsx";

const nothing = { sure: 0, possible: 0 };

type Row = Pick<Criterion, "id" | "title"> & { readonly before: Hits; readonly after: Hits };

/** Follows behind the table of levels where a hand is faster than the page. */
export function HitsPanel({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation();
  const report = useDeferredValue(useStudied((state) => state.report));
  const [onlyChanged, setOnlyChanged] = useState(false);
  if (!report) return null;
  return (
    <section className="panel panel-flush lab-hits" aria-labelledby="lab-hits">
      <div className="panel-head">
        <h2 id="lab-hits">{t("labMatrix.hits")}</h2>
        <Checkbox checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)}>
          {t("labMatrix.onlyChanged")}
        </Checkbox>
      </div>
      <HitsTable policy={policy} report={report} onlyChanged={onlyChanged} />
      <p className="panel-note quiet">{t("labMatrix.provisional")}</p>
    </section>
  );
}

interface HitsTableProps {
  readonly policy: Policy;
  readonly report: Report;
  readonly onlyChanged: boolean;
}

const HitsTable = memo(function HitsTable({ policy, report, onlyChanged }: HitsTableProps) {
  const { t } = useTranslation();
  const rows = policy.criteria
    .map(({ id, title }): Row => ({ id, title, before: report.before[id] ?? nothing, after: report.after[id] ?? nothing }))
    .filter(({ before, after }) => !onlyChanged || before.sure !== after.sure || before.possible !== after.possible);
  if (rows.length === 0) return <p className="panel-note quiet">{t("labMatrix.noneChanged")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("labMatrix.criterion")}</th>
          <th scope="col" className="lab-sum">
            {t("labMatrix.before")}
          </th>
          <th scope="col" className="lab-sum">
            {t("labMatrix.after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, before, after }) => (
          <HitsRow key={id} title={title} before={before.sure} after={after.sure} uncertain={after.possible - after.sure} />
        ))}
      </tbody>
    </table>
  );
});

interface HitsRowProps {
  readonly title: Text;
  readonly before: number;
  readonly after: number;
  readonly uncertain: number;
}

const HitsRow = memo(function HitsRow({ title, before, after, uncertain }: HitsRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <tr>
      <th scope="row">
        {label(title, language)}
        {uncertain > 0 && (
          <span className="quiet lab-uncertain">{t("labMatrix.unknown", { count: uncertain, figure: figure(uncertain) })}</span>
        )}
      </th>
      <td className="lab-sum figures">{figure(before)}</td>
      <td className="lab-sum figures">
        {after > before && <ArrowUpOutlined aria-hidden />}
        {after < before && <ArrowDownOutlined aria-hidden />} {after === before ? figure(after) : <strong>{figure(after)}</strong>}
      </td>
    </tr>
  );
});
