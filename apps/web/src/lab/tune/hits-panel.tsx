/** For how many disputes each criterion holds, before and with the values being tried. */
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { figure } from "../study/figure.ts";
import { useStudied } from "../study/study-provider.tsx";

const nothing = { sure: 0, possible: 0 };

export function HitsPanel({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const report = useStudied((state) => state.report);
  const [onlyChanged, setOnlyChanged] = useState(false);
  if (!report) return null;
  const rows = policy.criteria
    .map(({ id, title }) => ({ id, title, before: report.before[id] ?? nothing, after: report.after[id] ?? nothing }))
    .filter(({ before, after }) => !onlyChanged || before.sure !== after.sure || before.possible !== after.possible);
  return (
    <section className="panel panel-flush lab-hits" aria-labelledby="lab-hits">
      <div className="panel-head">
        <h2 id="lab-hits">{t("labMatrix.hits")}</h2>
        <Checkbox checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)}>
          {t("labMatrix.onlyChanged")}
        </Checkbox>
      </div>
      {rows.length === 0 ? (
        <p className="panel-note quiet">{t("labMatrix.noneChanged")}</p>
      ) : (
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
              <tr key={id}>
                <th scope="row">
                  {label(title, language)}
                  {after.possible > after.sure && (
                    <span className="quiet lab-uncertain">
                      {t("labMatrix.unknown", { count: after.possible - after.sure, figure: figure(after.possible - after.sure) })}
                    </span>
                  )}
                </th>
                <td className="lab-sum figures">{figure(before.sure)}</td>
                <td className="lab-sum figures">
                  {after.sure > before.sure && <ArrowUpOutlined aria-hidden />}
                  {after.sure < before.sure && <ArrowDownOutlined aria-hidden />}{" "}
                  {after.sure === before.sure ? figure(after.sure) : <strong>{figure(after.sure)}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="panel-note quiet">{t("labMatrix.provisional")}</p>
    </section>
  );
}
