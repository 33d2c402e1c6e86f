/** One line of a list of cases. */
import { type CaseState, caseNumber, lastProgressOn, lateness, type Task } from "@jiefen/casework";
import type { LocalDate, Policy, Text } from "@jiefen/policy";
import type { CaseSummary } from "../api/index.ts";
import { titleOf } from "./case-title.ts";

interface Around {
  readonly today: LocalDate;
  readonly names: Readonly<Record<string, string>>;
  readonly next?: Task;
  /** The names of the parties; only where the list is of what its reader has to do, and the view is noted. */
  readonly masked: boolean;
}

export function caseSummary(policy: Policy, state: CaseState, { today, names, next, masked }: Around): CaseSummary {
  const [scale] = policy.scales;
  const level = scale?.levels.find(({ id }) => id === state.inForce[scale.id]);
  const colour = policy.colours.find(({ id }) => id === state.plan?.colour);
  return {
    id: state.id,
    number: caseNumber(state),
    title: titleOf(policy, state.facts, masked),
    division: state.division,
    layer: state.layer,
    release: state.release,
    type: state.type,
    typeTitle: titled(policy.disputeTypes, state.type),
    level: level?.id ?? "",
    levelTitle: level?.title ?? untitled(""),
    levelSwatch: level?.swatch ?? "grey",
    provisional: (scale && state.assessed[scale.id]?.provisional) ?? false,
    ...(colour ? { colour: colour.id, colourTitle: colour.title, colourSwatch: colour.swatch } : {}),
    stage: state.stage,
    stageTitle: titled(policy.stages, state.stage),
    open: state.open,
    acceptedOn: state.acceptedOn,
    progressOn: lastProgressOn(state),
    ...(state.closedOn === undefined ? {} : { closedOn: state.closedOn }),
    ...(state.handler === undefined ? {} : { handler: { id: state.handler, name: names[state.handler] ?? state.handler } }),
    ...(next ? { next: { kind: next.kind, title: next.title, dueOn: next.dueOn, daysLate: lateness(next.onTimeUntil, today) } } : {}),
  };
}

export function titled(entries: readonly { readonly id: string; readonly title: Text }[], id: string): Text {
  return entries.find((entry) => entry.id === id)?.title ?? untitled(id);
}

function untitled(id: string): Text {
  return { zh: id, en: id };
}
