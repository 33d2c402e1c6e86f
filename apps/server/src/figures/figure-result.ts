/** What a figure comes to, as it is told. */
import type { FigureValue } from "@jiefen/figures";
import type { FigureResult } from "../api/index.ts";

export function resultOf({ value, numerator, denominator, counted, unknown }: FigureValue): FigureResult {
  return {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    counted,
    unknown,
  };
}
