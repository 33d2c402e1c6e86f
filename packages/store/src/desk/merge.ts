/** The commands by which two cases become one, and two again. */
import { additionsTo, attachmentsOf, type CaseState, type Command, type EventBody, evolve, withTaken } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { WithEvents } from "./on-two-cases.ts";

/** What the case that goes on takes over: everything it does not know, and of what differs what `take` names (see `differingKey`). */
export function mergeCommands(
  policy: Policy,
  kept: CaseState,
  merged: CaseState,
  take: readonly string[],
  reason: string,
): readonly [Command, Command] {
  const asked = policy.disputeTypes.find(({ id }) => id === kept.type)?.questions.map(({ fact }) => fact) ?? [];
  const additions = additionsTo(policy, asked, kept.facts, merged.facts);
  const { facts, left } = withTaken(additions, kept.facts, new Set(take));
  return [
    { kind: "absorb", other: merged.id, facts, left, team: merged.team, attachments: attachmentsOf(merged), reason },
    { kind: "mergeInto", into: kept.id, reason },
  ];
}

/** Of two merged cases, whichever is named first. */
export function unmergeCommands(one: WithEvents, other: WithEvents, reason: string): readonly [Command, Command] {
  const isMerged = one.state.mergedInto?.caseId === other.state.id;
  const [first, second] = isMerged ? (["mergedInto", "absorbed"] as const) : (["absorbed", "mergedInto"] as const);
  return [undo(one, other.state.id, first, reason), undo(other, one.state.id, second, reason)];
}

type Merging = Extract<EventBody, { readonly kind: "absorbed" | "mergedInto" }>;

/** Where there is no such merging, the case as it is: the command is refused then. */
function undo({ state, events }: WithEvents, other: string, kind: Merging["kind"], reason: string): Command {
  const at = events.findLastIndex(({ body }) => body.kind === kind && other === (body.kind === "absorbed" ? body.other : body.into));
  const merging = events[at]?.body;
  const version = merging?.kind === "absorbed" || merging?.kind === "mergedInto" ? merging.version : state.version;
  let before: CaseState | undefined;
  for (const event of events.slice(0, version)) before = evolve(before, event);
  return { kind: "undoMerge", other, before: before ?? state, since: events.slice(at + 1), reason };
}
