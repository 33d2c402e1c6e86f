/** The parts of a figure as they are, in declared order and never by value. */
import { type FigureValue, figureValue, ofDivision, parted } from "@jiefen/figures";
import type { Figure, FigureKey } from "@jiefen/policy";
import type { FigureCode, Period } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";
import { codesOf, divisionParts, elsewhere } from "./figure-codes.ts";
import type { Gather, Gathered } from "./gather.ts";

export type PartKey = Exclude<FigureKey, "month">;

export interface PartValue extends FigureCode {
  readonly value: FigureValue;
}

/** Whoever asks; with what they are parts of. */
export async function partsOfFigure(
  asked: Pick<AskedBoard, "policy" | "standing" | "division">,
  figure: Figure,
  by: PartKey,
  period: Period,
  gather: Gather,
): Promise<{ readonly parts: readonly PartValue[]; readonly whole: FigureValue }> {
  const { policy } = asked;
  const { tallies, later } = await gather(figure, period, { parts: [by] });
  const whole = figureValue(policy, figure, tallies, later);
  if (by === "division") {
    const parts = divisionParts(asked.standing, asked.division).map(({ without, ...one }) => ({
      ...one,
      value: ofDivision(policy, figure, { code: one.code, without }, tallies, later),
    }));
    return { parts, whole };
  }
  const codes = codesOf(asked, by);
  const known = new Set(codes.map(({ code }) => code));
  const inParts = parted(policy, figure, by, listed(tallies, by, known), later && listed(later, by, known));
  const nothing = figureValue(policy, figure, []);
  const rest = inParts.get("");
  const parts = [
    ...codes.map((one) => ({ ...one, value: inParts.get(one.code) ?? nothing })),
    ...(rest && rest.counted + rest.unknown > 0 ? [{ code: "", title: elsewhere, value: rest }] : []),
  ];
  return { parts, whole };
}

/** What this policy does not know goes together. */
function listed(tallies: Gathered["tallies"], by: FigureKey, known: ReadonlySet<string>): Gathered["tallies"] {
  return tallies.map((tally) => (known.has(tally.parts[by] ?? "") ? tally : { ...tally, parts: {} }));
}
