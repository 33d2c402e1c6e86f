/** Cases as the hand-written grading takes them: one object each, as many as asked for. */
import { type Dispute, disputeOf } from "../hand-written.ts";
import type { PlainValue } from "./plain-facts.ts";
import type { Population } from "./population.ts";

/** An object of its own for every dispute, the population's repeated. */
export function disputesOf({ plain, cases }: Population, count: number): readonly Dispute[] {
  const columns = Object.entries(plain);
  return Array.from({ length: count }, (_, at) => {
    const facts: Record<string, PlainValue> = {};
    for (const [name, values] of columns) facts[name] = values[at % cases] ?? "";
    return disputeOf(facts);
  });
}

/** The rank of each. */
export function gradeAll(grade: (dispute: Dispute) => number, disputes: readonly Dispute[]): Uint8Array {
  const ranks = new Uint8Array(disputes.length);
  for (let at = 0; at < disputes.length; at += 1) {
    const dispute = disputes[at];
    if (dispute) ranks[at] = grade(dispute);
  }
  return ranks;
}
