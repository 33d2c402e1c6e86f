/** A figure parted by one thing, as the reader is told of it. */
import { figureValue, parted } from "@jiefen/figures";
import { type Figure, type FigureKey, keysOf } from "@jiefen/policy";
import type { FigurePart } from "../api/index.ts";
import { type AskedBoard, isBeside } from "./asked-board.ts";
import { discreetMonths, toldParts } from "./discretion.ts";
import type { Gather } from "./gather.ts";
import { partsOfFigure } from "./parts-of-figure.ts";
import { monthBefore, yearUpTo } from "./period.ts";

export async function figureParts(asked: AskedBoard, figure: Figure, by: FigureKey, gather: Gather): Promise<readonly FigurePart[]> {
  if (isBeside(asked, figure) || !keysOf(figure.over).includes(by)) return [];
  if (by === "month") return monthParts(asked, figure, gather);
  const { parts, whole } = await partsOfFigure(asked, figure, by, asked.period, gather);
  return toldParts(asked, figure, parts, whole);
}

/** A month is no part of the period but a period itself: it is told wherever the whole surely is. */
async function monthParts(asked: AskedBoard, figure: Figure, gather: Gather): Promise<readonly FigurePart[]> {
  if (figure.basis === "now") return [];
  const year = yearUpTo(asked.period);
  const { tallies, later } = await gather(figure, year, { parts: ["month"] });
  const inParts = parted(asked.policy, figure, "month", tallies, later);
  const last = year.to.slice(0, 7);
  const months: string[] = [];
  for (let count = 0; count === 0 || (months[0] ?? "") > year.from.slice(0, 7); count++) months.unshift(monthBefore(last, count));
  const nothing = figureValue(asked.policy, figure, []);
  const parts = months.map((month) => ({
    code: month,
    title: { zh: month, en: month },
    value: inParts.get(month) ?? nothing,
  }));
  return asked.discretion?.wholeMayBeSmall ? discreetMonths(asked.discretion, figure, parts) : toldParts({}, figure, parts, nothing);
}
