/** All cases there may be, as one or two policies read them: what questions are asked about. */
import type { Level, LocalDate, Policy, Scale } from "@jiefen/policy";
import { dayNumber } from "@jiefen/policy";
import type { Reading } from "../logic/condition.ts";
import { FreeFacts } from "../logic/free.ts";
import { type GradedCase, gradedCase } from "../logic/grading.ts";
import { readingOf } from "../logic/reading.ts";
import { Script } from "../logic/script.ts";
import type { Term } from "../logic/term.ts";
import { together } from "../logic/together.ts";
import { type Stage, Variables } from "../logic/variables.ts";
import type { Answer, Session, Solver } from "./solver.ts";

/** One policy's view of the case. */
export interface View {
  readonly policy: Policy;
  readonly reading: Reading;
  readonly graded: GradedCase;
}

export interface World {
  readonly variables: Variables;
  /** In the order of the policies. */
  readonly views: readonly View[];
  /** Whether there is a case for which the term holds. */
  ask(term: Term): Promise<Answer>;
  close(): void;
}

export interface Extent {
  readonly stage: Stage;
  /** Entries of a list at most; without it, whatever might follow from lists of any length: more than there is. */
  readonly entries?: number;
}

/** What any of the policies asks may be known; the types are those that all have. Ranks of levels are the first one's, so that levels of both can be compared.
 * Throws a RangeError if `today` is no date. */
export function openWorld(solver: Solver, policies: readonly [Policy, ...Policy[]], today: LocalDate, { stage, entries }: Extent): World {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`today must be a YYYY-MM-DD date, not \`${today}\``);
  const [first] = policies;
  const types = first.disputeTypes
    .filter(({ retired }) => !(retired && stage === "first"))
    .map(({ id }) => id)
    .filter((id) => policies.every(({ disputeTypes }) => disputeTypes.some((type) => type.id === id)));
  const script = new Script();
  const variables = new Variables(script, together(policies), { stage, entries: entries ?? 0, types, today: day });
  const free = entries === undefined ? new FreeFacts(script) : undefined;
  const views = policies.map((policy) => {
    const reading = readingOf(policy, variables, free);
    return { policy, reading, graded: gradedCase(script, policy, reading, (scale, level) => rankIn(first, scale, level)) };
  });
  let told = script.length;
  let session: Session | undefined;
  return {
    variables,
    views,
    ask(term) {
      session ??= solver.open(script.text());
      // Looking at a fact for the first time says more of the case.
      if (script.length > told) session.tell(script.text(told));
      told = script.length;
      return session.ask(script.question(term));
    },
    close: () => session?.close(),
  };
}

function rankIn(policy: Policy, scale: Scale, level: Level): number {
  return policy.scales.find(({ id }) => id === scale.id)?.levels.find(({ id }) => id === level.id)?.rank ?? level.rank;
}
