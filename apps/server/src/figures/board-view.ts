/** The whole board: every declared figure, group by group. */
import type { Store } from "@jiefen/store";
import type { FiguresBoard } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";
import { wholesFor } from "./discretion.ts";
import { codesOf, divisionsFrom } from "./figure-codes.ts";
import { figureView } from "./figure-view.ts";
import { gatherer } from "./gather.ts";
import { periodBefore } from "./period.ts";

/** `own` is the reader's division: the board may be told of it and of those within it. */
export async function boardView(store: Store, asked: AskedBoard, own: string): Promise<FiguresBoard> {
  const { policy, standing, division, period, today, seesCases } = asked;
  const gather = gatherer(store, asked);
  const tellWhole = wholesFor(store, asked);
  const figures = await Promise.all(
    (policy.board?.figures ?? []).map(async (figure) => ({ figure, view: await figureView(asked, figure, gather, tellWhole) })),
  );
  return {
    today,
    division: divisionsFrom(standing, division).find(({ code }) => code === division) ?? { code: division, title: policy.layer.title },
    period,
    previous: periodBefore(period),
    groups: (policy.board?.groups ?? [])
      .map(({ id, title }) => ({ id, title, figures: figures.filter(({ figure }) => figure.group === id).map(({ view }) => view) }))
      .filter((group) => group.figures.length > 0),
    choices: {
      divisions: divisionsFrom(standing, own),
      types: codesOf(asked, "type"),
      levels: codesOf(asked, "level"),
      colours: codesOf(asked, "colour"),
      origins: codesOf(asked, "origin"),
    },
    mayOpen: seesCases,
    ...(asked.discretion && { smallBelow: asked.discretion.below }),
  };
}
