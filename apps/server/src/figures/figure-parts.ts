/** A figure parted by one thing, in declared order and never by value. */
import { ofDivision, parted } from "@jiefen/figures";
import type { Figure, FigureKey } from "@jiefen/policy";
import type { FigurePart } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";
import { codesOf } from "./figure-codes.ts";
import { discreet, elsewhere, resultOf } from "./figure-view.ts";
import type { Gather, Gathered } from "./gather.ts";
import { monthBefore, yearUpTo } from "./period.ts";

export async function figureParts(asked: AskedBoard, figure: Figure, by: FigureKey, gather: Gather): Promise<readonly FigurePart[]> {
  if (by === "month") return monthParts(asked, figure, gather);
  const gathered = await gather(figure, asked.period, { parts: [by] });
  const told = (part: Omit<FigurePart, "result">, value: ReturnType<typeof ofDivision>): FigurePart => ({
    ...part,
    result: discreet(asked, resultOf(value)),
  });
  const codes = codesOf(asked, by);
  if (by === "division") return codes.map((one) => told(one, ofDivision(asked.policy, figure, one.code, gathered.tallies, gathered.later)));
  const known = new Set(codes.map(({ code }) => code));
  const inParts = parted(
    asked.policy,
    figure,
    by,
    listed(gathered.tallies, by, known),
    gathered.later && listed(gathered.later, by, known),
  );
  const nothing = parted(asked.policy, figure, by, []).get("") ?? { counted: 0, unknown: 0 };
  const rest = inParts.get("");
  return [
    ...codes.map((one) => told(one, inParts.get(one.code) ?? nothing)),
    ...(rest && rest.counted + rest.unknown > 0 ? [told({ code: "", title: elsewhere }, rest)] : []),
  ];
}

/** What this policy does not know goes together. */
function listed(tallies: Gathered["tallies"], by: FigureKey, known: ReadonlySet<string>): Gathered["tallies"] {
  return tallies.map((tally) => (known.has(tally.parts[by] ?? "") ? tally : { ...tally, parts: {} }));
}

async function monthParts(asked: AskedBoard, figure: Figure, gather: Gather): Promise<readonly FigurePart[]> {
  if (figure.basis === "now") return [];
  const year = yearUpTo(asked.period);
  const { tallies, later } = await gather(figure, year, { parts: ["month"] });
  const inParts = parted(asked.policy, figure, "month", tallies, later);
  const last = year.to.slice(0, 7);
  const months: string[] = [];
  for (let count = 0; count === 0 || (months[0] ?? "") > year.from.slice(0, 7); count++) months.unshift(monthBefore(last, count));
  return months.map((month) => ({
    code: month,
    title: { zh: month, en: month },
    result: discreet(asked, resultOf(inParts.get(month) ?? { counted: 0, unknown: 0 })),
  }));
}
