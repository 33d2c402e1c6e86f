/** Cases that complete what scenarios exercise: each waits for its author to say what is expected of it. */
import { evaluate, type LocalDate, type Policy } from "@jiefen/policy";
import { leavesOf } from "../analyse/leaves.ts";
import { truthOf } from "../logic/condition.ts";
import type { Knowledge } from "../logic/knowledge.ts";
import { and, atMost, equal, not, number, or, type Term } from "../logic/term.ts";
import { Search, type Why } from "../prove/find-case.ts";
import type { Solver } from "../prove/solver.ts";
import type { View } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import type { Covered } from "./coverage.ts";
import { type Goal, isReached } from "./goal.ts";

export interface ProposedCase extends SweptCase {
  readonly today: LocalDate;
  /** What it exercises that nothing else does. */
  readonly goals: readonly Goal[];
}

export interface Proposed {
  /** None of them can be left out. */
  readonly cases: readonly ProposedCase[];
  /** Goals that no case can reach: the comparison makes no difference anywhere. */
  readonly unreachable: readonly Goal[];
  readonly undecided: readonly { readonly goal: Goal; readonly why: Why }[];
}

/** For the goals that `covered` leaves open. Throws a RangeError if `today` is no date. */
export async function proposeCases(solver: Solver, policy: Policy, covered: readonly Covered[], today: LocalDate): Promise<Proposed> {
  const search = new Search(solver, [policy], today);
  const tracesOf = async ({ type, facts }: SweptCase) => (await evaluate(policy, type, facts, today)).criteria;
  const open = covered.filter(({ by }) => by.length === 0).map(({ goal }) => goal);
  const made: { readonly one: SweptCase; readonly reaches: ReadonlySet<Goal> }[] = [];
  const unreachable: Goal[] = [];
  const undecided: { readonly goal: Goal; readonly why: Why }[] = [];
  // What asks most of a case comes first: a case at a threshold exercises the comparison and the criterion too.
  for (const goal of [...open].sort((one, other) => weight[other.kind] - weight[one.kind])) {
    if (made.some(({ reaches }) => reaches.has(goal))) continue;
    const found = await search.find({
      term: ({ views: [view] }) => (view ? termOf(policy, view, goal) : "false"),
      isOne: async (one) => isReached(goal, await tracesOf(one)),
    });
    if (found.kind === "none") unreachable.push(goal);
    if (found.kind === "undecided") undecided.push({ goal, why: found.why });
    if (found.kind !== "case") continue;
    const traces = await tracesOf(found.case);
    made.push({ one: found.case, reaches: new Set(open.filter((other) => isReached(other, traces))) });
  }
  search.close();
  return { cases: needed(made).map(({ one, goals }) => ({ ...one, today, goals })), unreachable, undecided };
}

const weight: Readonly<Record<Goal["kind"], number>> = { boundary: 2, comparison: 1, outcome: 0 };

type Made = readonly { readonly one: SweptCase; readonly reaches: ReadonlySet<Goal> }[];

/** Those that reach something no other one does, each with what it alone reaches. */
function needed(made: Made): readonly { readonly one: SweptCase; readonly goals: readonly Goal[] }[] {
  let kept = made;
  const alone = (one: Made[number]) => [...one.reaches].filter((goal) => !kept.some((other) => other !== one && other.reaches.has(goal)));
  for (const one of made.toReversed()) if (alone(one).length === 0) kept = kept.filter((other) => other !== one);
  return kept.map((one) => ({ one: one.one, goals: alone(one) }));
}

function termOf(policy: Policy, { reading, graded }: View, goal: Goal): Term {
  const criterion = policy.criteria.find(({ id }) => id === goal.criterion);
  const truth = graded.criteria.get(goal.criterion);
  if (!criterion || !truth) return "false";
  if (goal.kind === "outcome") return goal.outcome === "yes" ? truth.sure : not(truth.possible);
  const leaf = leavesOf(criterion.conditions).find(({ pointer }) => pointer === goal.pointer)?.condition;
  if (!leaf) return "false";
  const own = truthOf(leaf, reading);
  const [held, failed] = [true, false].map((as) => truthOf(criterion.conditions, reading, { leaf, as }).sure);
  const decides = or([and([held ?? "false", not(failed ?? "false")]), and([failed ?? "false", not(held ?? "false")])]);
  return and([
    goal.outcome === "yes" ? own.sure : not(own.possible),
    decides,
    ...(goal.kind === "boundary" ? [near(reading.read(leaf.fact), goal.boundary)] : []),
  ]);
}

function near(known: Knowledge, { at, step }: { readonly at: number; readonly step: number }): Term {
  if (known.kind !== "interval") return "false";
  const { sort, low, high } = known;
  return and([equal(low, high), atMost(number(at - step, sort), low), atMost(high, number(at + step, sort))]);
}
