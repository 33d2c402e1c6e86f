/** The from-to table: a row for each level before, a column for each level now; every cell opens the disputes behind it. */
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import type { Matrix } from "@jiefen/analysis";
import { LevelMark, label } from "@jiefen/forms";
import type { Level, Scale } from "@jiefen/policy";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { figure } from "../study/figure.ts";
import type { Rows } from "../study/messages.ts";
import { type Way, wayOf } from "./moves-in.ts";

interface MatrixTableProps {
  readonly scale: Scale;
  readonly matrix: Matrix;
  readonly rows: Rows;
  readonly onCell: (from: string, to: string) => void;
}

const captions = {
  policy: "labMatrix.captionPolicy",
  inForce: "labMatrix.captionInForce",
  above: "labMatrix.captionAbove",
  recorded: "labMatrix.captionRecorded",
} as const satisfies Record<Rows, string>;

/** The row of cases of which none is recorded, or a level the scale no longer has. */
function otherRows({ levels }: Scale, matrix: Matrix): readonly string[] {
  return Object.keys(matrix).filter((id) => !levels.some((level) => level.id === id));
}

const sumOf = (cells: Readonly<Record<string, number>>): number => Object.values(cells).reduce((sum, count) => sum + count, 0);

export function MatrixTable({ scale, matrix, rows, onCell }: MatrixTableProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { levels } = scale;
  const before: readonly (Level | { readonly id: string; readonly title?: undefined })[] = [
    ...levels,
    ...otherRows(scale, matrix).map((id) => ({ id })),
  ];
  const all = Object.values(matrix).map(sumOf);
  const cases = all.reduce((sum, count) => sum + count, 0);
  const nameOf = (id: string) => {
    const level = levels.find((one) => one.id === id);
    return level ? label(level.title, language) : t("labMatrix.unrecorded");
  };
  return (
    <table className="lab-matrix">
      <caption className="quiet">{t("labMatrix.caption", { rows: t(captions[rows]) })}</caption>
      <thead>
        <tr>
          <th scope="col" className="quiet">
            {t("labMatrix.corner")}
          </th>
          {levels.map((level) => (
            <th key={level.id} scope="col">
              <LevelMark title={level.title} swatch={level.swatch} language={language} />
            </th>
          ))}
          <th scope="col" className="quiet">
            {t("labMatrix.before")}
          </th>
        </tr>
      </thead>
      <tbody>
        {before.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.title ? <LevelMark title={row.title} swatch={row.swatch} language={language} /> : t("labMatrix.unrecorded")}
            </th>
            {levels.map(({ id }) => (
              <Cell
                key={id}
                count={matrix[row.id]?.[id] ?? 0}
                cases={cases}
                way={wayOf(scale, row.id, id)}
                diagonal={row.id === id}
                from={nameOf(row.id)}
                to={nameOf(id)}
                onOpen={() => onCell(row.id, id)}
              />
            ))}
            <td className="lab-sum figures">{figure(sumOf(matrix[row.id] ?? {}))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="quiet">
            {t("labMatrix.after")}
          </th>
          {levels.map(({ id }) => (
            <td key={id} className="lab-sum figures">
              {figure(Object.values(matrix).reduce((sum, cells) => sum + (cells[id] ?? 0), 0))}
            </td>
          ))}
          <td className="lab-sum figures">{figure(cases)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface CellProps {
  readonly count: number;
  readonly cases: number;
  readonly way: Way;
  readonly diagonal: boolean;
  readonly from: string;
  readonly to: string;
  readonly onOpen: () => void;
}

const marks: Readonly<Record<Way, typeof ArrowUpOutlined | undefined>> = { up: ArrowUpOutlined, down: ArrowDownOutlined, stays: undefined };

/** One is seen among a hundred thousand, and half of them is not twice as loud as a quarter. */
const loudness = (count: number, cases: number): number =>
  count === 0 ? 0 : 0.25 + (0.75 * Math.log1p(count)) / Math.log1p(Math.max(count, cases));

function Cell({ count, cases, way, diagonal, from, to, onOpen }: CellProps) {
  const { t } = useTranslation();
  const Mark = marks[way];
  const style: CSSProperties & Record<`--${string}`, number> = { "--loud": loudness(count, cases) };
  return (
    <td className={`lab-cell lab-cell-${diagonal ? "stays" : count === 0 ? "none" : way}`} style={style}>
      {count === 0 ? (
        <span className="quiet">{t("labMatrix.none")}</span>
      ) : (
        <button
          type="button"
          aria-label={t("labMatrix.cell", { from, to, count: figure(count), how: t(`labMatrix.${way}`) })}
          onClick={onOpen}
        >
          <strong className="figures">{figure(count)}</strong>
          {Mark && (
            <small>
              <Mark aria-hidden /> {t(`labMatrix.${way}`)}
            </small>
          )}
        </button>
      )}
    </td>
  );
}
