/** Reads cases from their source in short turns, so that something newer is heard meanwhile. */
import type { Policy } from "@jiefen/policy";
import type { Progress, Reading } from "../study/messages.ts";
import type { CaseSource, SourceCase } from "./case-source.ts";
import { unrecorded } from "./report.ts";
import { inTurns } from "./turns.ts";

interface ReadingTo {
  readonly policy: Policy;
  pause(): Promise<void>;
  /** Whether nobody waits for this any longer. */
  stale(): boolean;
  add(one: SourceCase): void;
  onProgress(progress: Progress): void;
}

/** Of what is wrong, so much is told one by one. */
const told = 100;
/** Milliseconds between two signs of progress. */
const between = 100;

type Read = Pick<Reading, "cases" | "unread" | "faults" | "unknownFacts" | "withheld"> & {
  /** By scale, then by position. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
};

/** Undefined where it was given up. */
export async function readCases(source: CaseSource, { policy, pause, stale, add, onProgress }: ReadingTo): Promise<Read | undefined> {
  const turn = inTurns(pause);
  const levels: Record<string, string[]> = Object.fromEntries(policy.scales.map(({ id }) => [id, []]));
  const faults: Reading["faults"][number][] = [];
  const unknownFacts: Record<string, number> = {};
  const withheld = new Set<string>();
  let cases = 0;
  let unread = 0;
  let shown = 0;
  for await (const batch of source.batches()) {
    for (const one of batch.cases) {
      add(one);
      for (const [scale, each] of Object.entries(levels)) each.push(one.levels[scale] ?? unrecorded);
    }
    cases += batch.cases.length;
    unread += batch.unread;
    faults.push(...batch.faults.slice(0, told - faults.length));
    for (const name of batch.unknownFacts) unknownFacts[name] = (unknownFacts[name] ?? 0) + 1;
    for (const name of batch.withheld) withheld.add(name);
    if (performance.now() - shown >= between) {
      shown = performance.now();
      onProgress(batch.progress);
    }
    await turn();
    if (stale()) return undefined;
  }
  return { cases, unread, faults, unknownFacts, withheld: [...withheld].sort(), levels };
}
