/** The matrix of differences as a table whose head and first column stay in view. */
import { label } from "@jiefen/forms";
import type { DifferenceMatrix, DifferenceRow } from "@jiefen/server/client";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { cellText } from "./differences-csv.ts";
import { useCellWords } from "./matrix-part.tsx";

interface MatrixProps {
  readonly matrix: DifferenceMatrix;
  readonly rows: readonly DifferenceRow[];
}

export function MatrixTable({ matrix, rows }: MatrixProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useCellWords();
  const parts = [...new Map(rows.map(({ part, partTitle }) => [part, partTitle] as const))];
  return (
    <section className="matrix" aria-label={t("differ.all")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{matrix.above && label(matrix.above.title, language)}</th>
            {matrix.layers.map(({ id, title }) => (
              <th key={id} scope="col">
                <Link to={`?as=layer&layer=${id}`}>{label(title, language)}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(([part, title]) => (
            <Fragment key={part}>
              <tr className="matrix-part">
                <th scope="colgroup" colSpan={matrix.layers.length + 2}>
                  <span>{label(title, language)}</span>
                </th>
              </tr>
              {rows
                .filter((row) => row.part === part)
                .map((row) => (
                  <tr key={`${row.path} ${row.pointer}`}>
                    <th scope="row">{label(row.title, language)}</th>
                    <td>{row.above?.[language] ?? <span className="quiet">{words.nothing}</span>}</td>
                    {matrix.layers.map(({ id }) => {
                      const own = row.cells[id] !== undefined;
                      return (
                        <td key={id} className={own ? "matrix-own" : "matrix-same"}>
                          {cellText(row, id, language, words)}
                        </td>
                      );
                    })}
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
