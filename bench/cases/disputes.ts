/** Cases as the hand-written grading takes them: one object each, as many as asked for. */
import { type Dispute, disputeOf } from "../hand-written.ts";
import { type Population, plainCases } from "./population.ts";

/** An object of its own for every dispute, the population's repeated; all of them copies, so that they have one shape in memory. */
export function disputesOf(population: Population, count: number): readonly Dispute[] {
  const made = plainCases(population, Math.min(count, population.cases)).map(disputeOf);
  return Array.from({ length: Math.ceil(count / made.length) }, () => made.map((one) => ({ ...one })))
    .flat()
    .slice(0, count);
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
