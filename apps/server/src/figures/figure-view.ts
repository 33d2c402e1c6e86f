/** A figure as the board shows it. */
import { type FigureValue, figureValue } from "@jiefen/figures";
import { countingPolicy, type Figure, formulaInWords, type Text } from "@jiefen/policy";
import type { FigurePart, FigureResult, FigureView, Period } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";
import { codesOfDistribution } from "./figure-codes.ts";
import type { Gather } from "./gather.ts";
import { periodBefore } from "./period.ts";

export async function figureView(asked: AskedBoard, figure: Figure, gather: Gather): Promise<FigureView> {
  const { policy, period } = asked;
  const worked = async (days: Period): Promise<FigureValue> => {
    const { tallies, later } = await gather(figure, days);
    return figureValue(policy, figure, tallies, later);
  };
  const value = await worked(period);
  const previous = figure.basis === "now" ? undefined : await worked(periodBefore(period));
  const unit = figure.of === undefined ? undefined : countingPolicy(policy, figure.over).facts[figure.of]?.unit;
  return {
    id: figure.id,
    title: figure.title,
    ...(figure.help && { help: figure.help }),
    kind: figure.kind,
    over: figure.over,
    basis: figure.basis,
    ...(unit !== undefined && { unit }),
    formula: formulaInWords(policy, figure, inWords(period)),
    result: resultOf(value),
    ...(previous && { previous: resultOf(previous) }),
    ...(figure.by && { by: figure.by }),
    ...(value.parts && { parts: partsOf(asked, figure, value.parts) }),
  };
}

function inWords({ from, to }: Period): Text {
  return { zh: `${from}至${to}`, en: `${from} to ${to}` };
}

export function resultOf({ value, numerator, denominator, counted, unknown }: FigureValue): FigureResult {
  return {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    counted,
    unknown,
  };
}

export const elsewhere: Text = { zh: "其他（本级政策未列）", en: "Other (not listed in this policy)" };

function partsOf(asked: AskedBoard, figure: Figure, parts: Readonly<Record<string, number>>): readonly FigurePart[] {
  const codes = codesOfDistribution(asked, figure);
  const listed = codes.map((code) => ({ ...code, count: parts[code.code] ?? 0 }));
  const rest = Object.entries(parts).reduce((sum, [code, count]) => (codes.some((one) => one.code === code) ? sum : sum + count), 0);
  const all = rest > 0 ? [...listed, { code: "", title: elsewhere, count: rest }] : listed;
  return all.map(({ count, ...code }) => ({ ...code, result: discreet(asked, { value: count, counted: count, unknown: 0 }) }));
}

/** To readers who see no cases, a part of very few is not told exactly. */
export function discreet({ policy, seesCases }: AskedBoard, result: FigureResult): FigureResult {
  const least = policy.board?.hideBelow;
  if (seesCases || least === undefined || result.counted === 0 || result.counted >= least) return result;
  return { counted: 0, unknown: 0, fewerThan: least };
}
