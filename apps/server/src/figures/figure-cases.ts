/** The cases behind a figure: those the reader may see, and how many more there are. */
import { behind, type Tally } from "@jiefen/figures";
import { type Figure, liesWithin } from "@jiefen/policy";
import { scopeFor } from "../access/reader.ts";
import type { FigureCases, FigureCasesQuery } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { caseSummary } from "../view/case-summary.ts";
import { handlersOf } from "../view/people-named.ts";
import type { AskedBoard } from "./asked-board.ts";
import type { Gather, Gathered } from "./gather.ts";
import { yearUpTo } from "./period.ts";

/** Delivered at once. */
const most = 100;

type Asking = Pick<SignedInCall, "service" | "reader" | "today"> & { readonly query: FigureCasesQuery };

export async function figureCases(
  { service, reader, query, today }: Asking,
  asked: AskedBoard,
  figure: Figure,
  gather: Gather,
): Promise<FigureCases> {
  const { by, code, part = "counted" } = query;
  const parts = by === undefined ? [] : [by];
  const period = by === "month" ? yearUpTo(asked.period) : asked.period;
  const { tallies, later } = await gather(figure, period, { parts, singly: true });
  const counted = part === "numerator" ? (later ?? tallies) : tallies;
  const ids = new Set(
    behind(asked.policy, figure, within(counted, query), part)
      .filter(({ facts }) => by !== undefined || code === undefined || figure.of === undefined || String(facts[figure.of] ?? "") === code)
      .flatMap((tally) => ("id" in tally && typeof tally.id === "string" ? [tally.id] : [])),
  );
  const { store } = service;
  const { states, total } = await store.visibleOf(scopeFor(reader, "case.read"), [...ids], most);
  const names = await store.people.names(handlersOf(states));
  const items = await Promise.all(
    states.map(async (state) => caseSummary(await store.policies.getPolicy(state.release), state, { today, names, masked: true })),
  );
  // How many there are is told by the figure, as far as it may be.
  return { items, total, ...(asked.discretion ? {} : { hidden: ids.size - total }) };
}

/** Of one part only. */
function within(tallies: Gathered["tallies"], { by, code }: FigureCasesQuery): readonly Tally[] {
  if (by === undefined || code === undefined) return tallies;
  if (by !== "division") return tallies.filter(({ parts }) => (parts[by] ?? "") === code);
  return tallies.map((tally) => ({ ...tally, own: liesWithin(tally.origin, code), held: liesWithin(tally.holder, code) }));
}
