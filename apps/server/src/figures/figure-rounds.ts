/** The rounds behind a figure: those the reader may see, as they are listed, and how many more there are. */
import type { Figure } from "@jiefen/policy";
import type { FigureCasesQuery, FigureRounds } from "../api/index.ts";
import { roundsSeenBy } from "../rounds/round-routes.ts";
import { roundViews } from "../rounds/round-view.ts";
import type { SignedInCall } from "../routes/call.ts";
import type { AskedBoard } from "./asked-board.ts";
import { idsBehind } from "./behind-figure.ts";
import type { Gather } from "./gather.ts";

/** Delivered at once. */
const most = 100;

export async function figureRounds(
  call: SignedInCall & { readonly query: FigureCasesQuery },
  asked: AskedBoard,
  figure: Figure,
  gather: Gather,
): Promise<FigureRounds> {
  const ids = await idsBehind(call.query, asked, figure, gather);
  const { items, total } = await call.service.store.rounds.list({ division: asked.division, ...roundsSeenBy(call), ids }, most);
  const views = await roundViews(call, items);
  return {
    items: views.map(({ id, on, division, divisionTitle, channelTitle, visited, nothing, taken }) => ({
      id,
      on,
      division,
      divisionTitle,
      channelTitle,
      visited,
      nothing,
      taken,
    })),
    total,
    // How many there are is told by the figure, as far as it may be.
    ...(asked.discretion ? {} : { hidden: ids.length - total }),
  };
}
