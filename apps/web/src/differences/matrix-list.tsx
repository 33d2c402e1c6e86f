/** The matrix of differences for narrow screens: one layer at a time, each of its differences beneath what the layer above has. */
import { label } from "@jiefen/forms";
import type { DifferenceMatrix, DifferenceRow } from "@jiefen/server/client";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { cellText } from "./differences-csv.ts";
import { useCellWords } from "./matrix-part.tsx";

interface MatrixListProps {
  readonly matrix: DifferenceMatrix;
  readonly rows: readonly DifferenceRow[];
}

export function MatrixList({ matrix, rows }: MatrixListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useCellWords();
  const [chosen, choose] = useState<string>();
  const layer = chosen ?? matrix.layers[0]?.id ?? "";
  const own = rows.filter(({ cells }) => cells[layer] !== undefined);
  const title = matrix.layers.find(({ id }) => id === layer)?.title;
  return (
    <>
      <Select
        className="differ-layer"
        aria-label={t("policy.layer")}
        value={layer}
        options={matrix.layers.map((one) => ({ value: one.id, label: label(one.title, language) }))}
        onChange={choose}
      />
      <section className="panel" aria-label={title && label(title, language)}>
        {own.length === 0 && <p className="quiet">{t("differ.none")}</p>}
        <ul className="differences">
          {own.map((row) => (
            <li key={`${row.path} ${row.pointer}`} className="difference">
              <span className="tag">{label(row.partTitle, language)}</span> <strong>{label(row.title, language)}</strong>
              <p className="difference-before">
                <span className="quiet">{matrix.above && label(matrix.above.title, language)}</span>{" "}
                {row.above?.[language] ?? words.nothing}
              </p>
              <p>
                <span className="quiet">{title && label(title, language)}</span> {cellText(row, layer, language, words)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
