/** A case as its log tells it, read in the plainest way: for comparison with what is kept beside the log. Knows nothing of the fold it checks. */
import type { Event } from "@jiefen/casework";

export interface Reading {
  readonly events: number;
  readonly stage: string;
  readonly open: boolean;
  readonly handler?: string;
  /** Scale → level in force. */
  readonly levels: Readonly<Record<string, string>>;
  readonly colour?: string;
  /** Ids of cards issued and not lifted. */
  readonly cards: readonly string[];
  /** Ids of visits planned, neither made nor dropped. */
  readonly visits: readonly string[];
  /** Due days of promises not kept. */
  readonly promises: readonly string[];
  /** Ids of proposals nobody has decided. */
  readonly proposals: readonly string[];
  /** Division responsible now. */
  readonly heldBy: string;
}

export function readingOf(events: readonly Event[]): Reading {
  const bodies = events.map(({ body }) => body);
  const of = <Kind extends Event["body"]["kind"]>(kind: Kind) =>
    bodies.filter((body): body is Extract<Event["body"], { readonly kind: Kind }> => body.kind === kind);
  const [intake] = of("takenIn");
  if (!intake) throw new Error("The log does not begin with intake.");
  const lastOf = (...kinds: readonly Event["body"]["kind"][]) => bodies.findLast(({ kind }) => kinds.includes(kind));
  const made = new Set(of("visitMade").map(({ visit }) => visit));
  const planned = new Set(of("visitsPlanned").flatMap(({ visits }) => visits.map(({ id }) => id)));
  const dropped = new Set(of("visitsDropped").flatMap(({ visits }) => visits));
  const kept = new Set(of("obligationPerformed").map(({ obligation }) => obligation));
  const lifted = new Set(of("cardLifted").map(({ card }) => card));
  const decided = new Set(of("proposalDecided").map(({ proposal }) => proposal));
  const handed = lastOf("assigned", "transferred");
  return {
    events: events.length,
    stage: of("stageChanged").at(-1)?.to ?? intake.stage,
    open: lastOf("takenIn", "closed", "reopened")?.kind !== "closed",
    ...(handed?.kind === "assigned" ? { handler: handed.handler } : {}),
    levels: Object.fromEntries(of("levelChanged").map(({ scale, to }) => [scale, to])),
    ...(of("planStarted").at(-1) ? { colour: of("planStarted").at(-1)?.plan.colour } : {}),
    cards: of("cardIssued").flatMap(({ card }) => (lifted.has(card.id) ? [] : [card.id])),
    visits: [...planned].filter((id) => !made.has(id) && !dropped.has(id)),
    promises: (of("obligationsAgreed").at(-1)?.obligations ?? []).flatMap(({ id, dueOn }) =>
      kept.has(id) || dueOn === undefined ? [] : [dueOn],
    ),
    proposals: of("proposed").flatMap(({ proposal }) => (decided.has(proposal.id) ? [] : [proposal.id])),
    heldBy: of("transferred").at(-1)?.to ?? intake.division,
  };
}
