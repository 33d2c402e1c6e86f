/** How long something takes: the quickest of several rounds, since whatever else the machine does only ever adds. */
import { measure } from "mitata";

/** Something to be timed beside others. */
export interface Contender {
  readonly name: string;
  /** Cases that one call of `run` decides, the same ones each time. */
  readonly cases: number;
  run(): unknown;
}

/** Nanoseconds a case, by name. */
export type Timings = Readonly<Record<string, number>>;

/** Times everybody in turn, round after round, so that a busy moment does not fall on one alone. */
export async function race(contenders: readonly Contender[], rounds: number): Promise<Timings> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, cases, run } of contenders) {
      const { min } = await measure(run, { min_cpu_time: 100_000_000, min_samples: 3, gc: false });
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, min / cases));
    }
  }
  return Object.fromEntries(best);
}
