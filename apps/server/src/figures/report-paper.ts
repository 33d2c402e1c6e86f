/** The report as a paper: a table for each group, and how every figure is worked out. */
import type { FilledBlock, FilledPaper, Pieces } from "@jiefen/papers";
import type { Language } from "@jiefen/policy";
import type { FiguresBoard, FigureView } from "../api/index.ts";
import { monthOf } from "./period.ts";
import { reportWords } from "./report-words.ts";
import { fractionInWords, partsInWords, resultInWords } from "./result-words.ts";

const said = (text: string): Pieces => [{ text }];
const paragraph = (text: string): FilledBlock => ({ kind: "paragraph", said: said(text), align: "left", indented: false });

export function reportTitle({ period }: FiguresBoard, language: Language): string {
  const words = reportWords[language];
  return monthOf(period) === undefined ? words.other : words.monthly;
}

export function reportPaper(board: FiguresBoard, language: Language): FilledPaper {
  const words = reportWords[language];
  const title = reportTitle(board, language);
  const { division, period, groups, today, smallBelow } = board;
  return {
    id: "report",
    title,
    language,
    told: [],
    blocks: [
      { kind: "title", said: said(title) },
      { kind: "paragraph", said: said(words.told(division.title[language], period.from, period.to)), align: "centre", indented: false },
      ...(groups.length === 0 ? [paragraph(words.none)] : []),
      ...groups.flatMap((group): readonly FilledBlock[] => [
        { kind: "heading", said: said(group.title[language]) },
        {
          kind: "columns",
          head: [words.figure, words.value, words.fraction, words.previous],
          widths: [34, 30, 20, 16],
          rows: group.figures.map((figure) => rowOf(figure, language)),
        },
      ]),
      { kind: "heading", said: said(words.formulas) },
      ...groups.flatMap((group) => group.figures.map((figure): FilledBlock => ({ kind: "note", said: said(formulaOf(figure, language)) }))),
      { kind: "note", said: said(words.madeOn(today)) },
      ...(smallBelow === undefined ? [] : [{ kind: "note" as const, said: said(words.withheld(smallBelow)) }]),
      { kind: "note", said: said(words.noRanking) },
    ],
  };
}

function rowOf(figure: FigureView, language: Language): readonly Pieces[] {
  const { result, previous, parts, title } = figure;
  const value = parts
    ? [resultInWords(figure, result, language), partsInWords(parts, language)].filter(Boolean).join(language === "zh" ? "：" : ": ")
    : resultInWords(figure, result, language);
  return [
    said(title[language]),
    said(result.unknown > 0 ? `${value}\n${reportWords[language].unknown(result.unknown)}` : value),
    said(fractionInWords(result)),
    said(previous ? resultInWords(figure, previous, language) : ""),
  ];
}

function formulaOf({ title, formula }: FigureView, language: Language): string {
  return `${title[language]}${language === "zh" ? "：" : ": "}${formula[language]}`;
}
