/** The cases behind a figure: those the reader may see, and how many more there are. */
import type { Figure } from "@jiefen/policy";
import { scopeFor } from "../access/reader.ts";
import type { FigureCases, FigureCasesQuery } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { caseSummary } from "../view/case-summary.ts";
import { handlersOf } from "../view/people-named.ts";
import type { AskedBoard } from "./asked-board.ts";
import { idsBehind } from "./behind-figure.ts";
import type { Gather } from "./gather.ts";

/** Delivered at once. */
const most = 100;

type Asking = Pick<SignedInCall, "service" | "reader" | "today"> & { readonly query: FigureCasesQuery };

export async function figureCases(
  { service, reader, query, today }: Asking,
  asked: AskedBoard,
  figure: Figure,
  gather: Gather,
): Promise<FigureCases> {
  const ids = await idsBehind(query, asked, figure, gather);
  const { store } = service;
  const { states, total } = await store.visibleOf(scopeFor(reader, "case.read"), ids, most);
  const names = await store.people.names(handlersOf(states));
  const items = await Promise.all(
    states.map(async (state) => caseSummary(await store.policies.getPolicy(state.release), state, { today, names, masked: true })),
  );
  // How many there are is told by the figure, as far as it may be.
  return { items, total, ...(asked.discretion ? {} : { hidden: ids.length - total }) };
}
