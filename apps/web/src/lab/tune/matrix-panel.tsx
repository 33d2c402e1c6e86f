/** How the levels of the disputes move: from the policy as it is, or from what was recorded, to the values being tried. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { figure } from "../study/figure.ts";
import type { Rows } from "../study/messages.ts";
import { useStudied, useStudy } from "../study/study-provider.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { movesIn } from "./moves-in.ts";
import { useSettled } from "./use-settled.ts";

const rowsWords = {
  policy: "labMatrix.rowsPolicy",
  inForce: "labMatrix.rowsInForce",
  above: "labMatrix.rowsAbove",
  recorded: "labMatrix.rowsRecorded",
} as const satisfies Record<Rows, string>;
const allRows: readonly Rows[] = ["policy", "inForce", "above", "recorded"];

interface MatrixPanelProps {
  readonly policy: Policy;
  /** What is compared with until something else is chosen. */
  readonly begin?: Rows;
}

export function MatrixPanel({ policy, begin = "policy" }: MatrixPanelProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const study = useStudy();
  const report = useStudied((state) => state.report);
  const [chosenScale, setScale] = useState<string>();
  const [chosenRows, setRows] = useState<Rows>(begin);
  const scale = policy.scales.find(({ id }) => id === chosenScale) ?? policy.scales[0];
  const told = report?.scales.find((one) => one.scale === scale?.id);
  const offered = allRows.filter((one) => told?.matrix[one]);
  const rows = offered.includes(chosenRows) ? chosenRows : "policy";
  const matrix = told?.matrix[rows];
  const moves = scale && matrix && movesIn(scale, matrix);
  const summary = moves ? t("labMatrix.moved", { up: figure(moves.up), down: figure(moves.down), same: figure(moves.same) }) : "";
  const settled = useSettled(summary);
  return (
    <section className="panel lab-matrix-panel" aria-labelledby="lab-matrix">
      <div className="panel-head">
        <h2 id="lab-matrix">{t("labMatrix.title")}</h2>
        <span className="panel-aside">
          {policy.scales.length > 1 && (
            <Select
              aria-label={t("labMatrix.level")}
              value={scale?.id}
              popupMatchSelectWidth={false}
              options={policy.scales.map((one) => ({ value: one.id, label: label(one.title, language) }))}
              onChange={setScale}
            />
          )}
          {offered.length > 1 && (
            <Select<Rows>
              aria-label={t("labMatrix.rows")}
              value={rows}
              popupMatchSelectWidth={false}
              options={offered.map((value) => ({ value, label: t(rowsWords[value]) }))}
              onChange={setRows}
            />
          )}
        </span>
      </div>
      {scale && matrix ? (
        <>
          <p className="lab-moved" aria-hidden>
            {summary}
          </p>
          <p className="jf-hidden" role="status">
            {settled}
          </p>
          <MatrixTable scale={scale} matrix={matrix} rows={rows} onCell={(from, to) => study.list({ scale: scale.id, rows, from, to })} />
        </>
      ) : (
        <p className="quiet">{t("labMatrix.waiting")}</p>
      )}
    </section>
  );
}
