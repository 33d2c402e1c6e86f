/** The report as a workbook: all figures with numerator and denominator, then by division, type, level and month. */
import type { Sheet } from "@jiefen/exchange";
import type { FigureKey, Language } from "@jiefen/policy";
import type { FigurePart, FiguresBoard, FigureView } from "../api/index.ts";
import { reportTitle } from "./report-paper.ts";
import { reportWords } from "./report-words.ts";
import { partsInWords, resultInWords } from "./result-words.ts";

const reportKeys = ["division", "type", "level", "month"] as const satisfies readonly FigureKey[];

export type Parted = Readonly<
  Record<(typeof reportKeys)[number], readonly { readonly figure: FigureView; readonly parts: readonly FigurePart[] }[]>
>;

export function reportSheets(board: FiguresBoard, parted: Parted, language: Language): readonly Sheet[] {
  return [summary(board, language), ...reportKeys.flatMap((key) => bySheet(key, parted[key], language))];
}

function summary(board: FiguresBoard, language: Language): Sheet {
  const words = reportWords[language];
  const { division, period, today, groups, smallBelow } = board;
  const [numerator = "", denominator = ""] = words.fraction.split(" ÷ ");
  return {
    name: words.summary,
    columns: [{ width: 30 }, { width: 14 }, { width: 12 }, { width: 12 }, { width: 14 }, { width: 40 }, { width: 80 }],
    headings: 1,
    rows: [
      [words.figure, words.value, numerator, denominator, words.previous, "", words.formula],
      [`${reportTitle(board, language)}　${words.told(division.title[language], period.from, period.to)}`],
      ...groups.flatMap((group) => [
        [group.title[language]],
        ...group.figures.map((figure) => {
          const { title, result, previous, parts, formula } = figure;
          const notes = [...(parts ? [partsInWords(parts, language)] : []), ...(result.unknown > 0 ? [words.unknown(result.unknown)] : [])];
          return [
            title[language],
            resultInWords(figure, result, language),
            result.numerator ?? "",
            result.denominator ?? "",
            previous ? resultInWords(figure, previous, language) : "",
            notes.join(language === "zh" ? "；" : "; "),
            formula[language],
          ];
        }),
      ]),
      [words.madeOn(today)],
      ...(smallBelow === undefined ? [] : [[words.withheld(smallBelow)]]),
      [words.noRanking],
    ],
  };
}

/** One row for each part, one column for each figure; a rate with its numerator and denominator. */
function bySheet(key: (typeof reportKeys)[number], columns: Parted[typeof key], language: Language): readonly Sheet[] {
  const words = reportWords[language];
  const codes = new Map(columns.flatMap(({ parts }) => parts.map(({ code, title }) => [code, title] as const)));
  if (codes.size === 0) return [];
  return [
    {
      name: words.by[key],
      columns: [{ width: 26 }, ...columns.map(() => ({ width: 18 }))],
      headings: 1,
      fixedColumns: 1,
      rows: [
        [words.by[key], ...columns.map(({ figure }) => figure.title[language])],
        ...[...codes].map(([code, title]) => [
          title[language],
          ...columns.map(({ figure, parts }) => {
            const result = parts.find((part) => part.code === code)?.result;
            if (!result) return "";
            const { numerator, denominator } = result;
            const value = resultInWords(figure, result, language);
            return numerator === undefined || denominator === undefined ? value : `${value}（${numerator}/${denominator}）`;
          }),
        ]),
      ],
    },
  ];
}
