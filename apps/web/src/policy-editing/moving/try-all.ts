/** The dry run over all open cases, and the move, a few at a time. */
import type { Conversion } from "@jiefen/casework";
import type { MoveLoss, MovesDone, MovesPreview } from "@jiefen/server/client";
import { api } from "../../api.ts";
import { keyOf } from "./answers.ts";

export interface Tried {
  readonly to: string;
  readonly cases: MovesPreview["cases"];
  readonly losses: readonly MoveLoss[];
}

/** Cases moved in one request: what is under way when the page is left stays small. */
const chunk = 20;
/** Numbers shown of each loss. */
const shown = 5;

export async function tryAll(layer: string, onCount: (count: number) => void): Promise<Tried> {
  const cases: MovesPreview["cases"][number][] = [];
  const losses = new Map<string, MoveLoss>();
  let after: string | undefined;
  for (;;) {
    const page = await api.previewMoves(layer, after);
    cases.push(...page.cases);
    for (const loss of page.losses) losses.set(keyOf(loss), joined(losses.get(keyOf(loss)), loss));
    onCount(cases.length);
    after = page.next;
    if (after === undefined) return { to: page.to, cases, losses: [...losses.values()] };
  }
}

function joined(one: MoveLoss | undefined, other: MoveLoss): MoveLoss {
  if (!one) return other;
  return {
    ...one,
    cases: one.cases + other.cases,
    types: [...new Set([...one.types, ...other.types])],
    examples: [...one.examples, ...other.examples].slice(0, shown),
  };
}

export async function moveAll(
  layer: string,
  to: string,
  cases: MovesPreview["cases"],
  conversions: readonly Conversion[],
  onDone: (done: MovesDone["cases"]) => void,
): Promise<void> {
  const done: MovesDone["cases"][number][] = [];
  for (let from = 0; from < cases.length; from += chunk) {
    const some = cases.slice(from, from + chunk).map(({ id, version }) => ({ id, version }));
    done.push(...(await api.moveCases(layer, { to, cases: some, conversions })).cases);
    onDone([...done]);
  }
}
