/** What stands behind a figure, or behind one part of it, by id. */
import { behind, inDivision, type Tally } from "@jiefen/figures";
import type { Figure } from "@jiefen/policy";
import type { FigureCasesQuery } from "../api/index.ts";
import { type AskedBoard, isBeside } from "./asked-board.ts";
import { divisionParts } from "./figure-codes.ts";
import type { Gather, Gathered } from "./gather.ts";
import { yearUpTo } from "./period.ts";

/** Each case once, and each thing that belongs to none. */
export async function idsBehind(query: FigureCasesQuery, asked: AskedBoard, figure: Figure, gather: Gather): Promise<readonly string[]> {
  if (isBeside(asked, figure)) return [];
  const { by, code, part = "counted" } = query;
  const parts = by === undefined ? [] : [by];
  const period = by === "month" ? yearUpTo(asked.period) : asked.period;
  const { tallies, later } = await gather(figure, period, { parts, singly: true });
  const counted = part === "numerator" ? (later ?? tallies) : tallies;
  const ids = new Set(
    behind(asked.policy, figure, within(counted, asked, query), part)
      .filter(({ facts }) => by !== undefined || code === undefined || figure.of === undefined || String(facts[figure.of] ?? "") === code)
      .flatMap((tally) => ("id" in tally && typeof tally.id === "string" ? [tally.id] : [])),
  );
  return [...ids];
}

/** Of one part only. */
function within(
  tallies: Gathered["tallies"],
  { standing, division }: Pick<AskedBoard, "standing" | "division">,
  { by, code }: FigureCasesQuery,
): readonly Tally[] {
  if (by === undefined || code === undefined) return tallies;
  if (by !== "division") return tallies.filter(({ parts }) => (parts[by] ?? "") === code);
  return inDivision(tallies, divisionParts(standing, division).find((part) => part.code === code) ?? { code, without: [] });
}
