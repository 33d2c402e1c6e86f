/** A figure as the board shows it. */
import { type FigureValue, figureValue } from "@jiefen/figures";
import { countingPolicy, type Figure, formulaInWords, type Text } from "@jiefen/policy";
import type { FigurePart, FigureView, Period } from "../api/index.ts";
import { type AskedBoard, isBeside } from "./asked-board.ts";
import { type TellWhole, toldParts } from "./discretion.ts";
import { codesOfDistribution, elsewhere } from "./figure-codes.ts";
import type { Gather } from "./gather.ts";
import { periodBefore } from "./period.ts";

export async function figureView(asked: AskedBoard, figure: Figure, gather: Gather, tellWhole: TellWhole): Promise<FigureView> {
  const { policy, period } = asked;
  const worked = async (days: Period): Promise<FigureValue> => {
    const { tallies, later } = await gather(figure, days);
    return figureValue(policy, figure, tallies, later);
  };
  const unit = figure.of === undefined ? undefined : countingPolicy(policy, figure.over).facts[figure.of]?.unit;
  const declared = {
    id: figure.id,
    title: figure.title,
    ...(figure.help && { help: figure.help }),
    kind: figure.kind,
    over: figure.over,
    basis: figure.basis,
    ...(unit !== undefined && { unit }),
    formula: formulaInWords(policy, figure, inWords(period)),
    ...(figure.by && { by: figure.by }),
  };
  if (isBeside(asked, figure)) return { ...declared, result: { counted: 0, unknown: 0 }, beside: true };
  const value = await worked(period);
  const before = periodBefore(period);
  const previous = figure.basis === "now" ? undefined : await tellWhole(figure, before, await worked(before));
  return {
    ...declared,
    result: await tellWhole(figure, period, value),
    ...(previous && { previous }),
    ...(value.parts && { parts: partsOf(asked, figure, value) }),
  };
}

function inWords({ from, to }: Period): Text {
  return { zh: `${from}至${to}`, en: `${from} to ${to}` };
}

function partsOf(asked: AskedBoard, figure: Figure, value: FigureValue): readonly FigurePart[] {
  const { parts = {} } = value;
  const codes = codesOfDistribution(asked, figure);
  const listed = codes.map((code) => ({ ...code, count: parts[code.code] ?? 0 }));
  const rest = Object.entries(parts).reduce((sum, [code, count]) => (codes.some((one) => one.code === code) ? sum : sum + count), 0);
  const all = rest > 0 ? [...listed, { code: "", title: elsewhere, count: rest }] : listed;
  return toldParts(
    asked,
    figure,
    all.map(({ count, ...code }) => ({ ...code, value: { value: count, counted: count, unknown: 0 } })),
    value,
  );
}
