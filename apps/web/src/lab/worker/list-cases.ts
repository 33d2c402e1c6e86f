/** The cases behind a cell of the matrix, found in their source again. */
import type { ByLevel, Swept } from "@jiefen/analysis";
import type { Cell, ListedCase, Report } from "../study/messages.ts";
import type { CaseSource, SourceCase } from "./case-source.ts";
import { firstInBoth, holdsAt } from "./positions.ts";
import type { Recorded } from "./report.ts";
import { inTurns } from "./turns.ts";

interface Known {
  readonly source: CaseSource;
  readonly before: Swept;
  readonly recorded: Recorded;
}

interface Listing {
  pause(): Promise<void>;
  stale(): boolean;
  /** Called again as more are found. */
  onFound(cases: readonly ListedCase[], total: number, complete: boolean): void;
}

/** So many are listed at most. */
const most = 200;
/** Milliseconds between two tellings. */
const between = 200;

export async function listCases(
  { source, before, recorded }: Known,
  { after, report }: { readonly after: Swept; readonly report: Report },
  cell: Cell,
  { pause, stale, onFound }: Listing,
): Promise<void> {
  const levels = (swept: Swept): ByLevel => swept.scales.find(({ scale }) => scale === cell.scale)?.level ?? {};
  const from = cell.rows === "policy" ? levels(before) : (recorded[cell.scale] ?? {});
  const positions = firstInBoth(from[cell.from], levels(after)[cell.to], most);
  const total = report.scales.find(({ scale }) => scale === cell.scale)?.matrix[cell.rows]?.[cell.from]?.[cell.to] ?? 0;
  const turn = inTurns(pause);
  const found: ListedCase[] = [];
  let position = 0;
  let told = performance.now();
  onFound([], total, positions.length === 0);
  if (positions.length === 0) return;
  for await (const { cases } of source.batches()) {
    for (const one of cases) {
      if (position === positions[found.length]) found.push(listedCase(one, position, before, after));
      position += 1;
    }
    if (found.length === positions.length) break;
    if (performance.now() - told >= between) {
      told = performance.now();
      onFound([...found], total, false);
    }
    await turn();
    if (stale()) return;
  }
  onFound(found, total, true);
}

function listedCase({ type, facts, id, caseNumber }: SourceCase, position: number, before: Swept, after: Swept): ListedCase {
  const holding = ({ criteria }: Swept) => Object.keys(criteria).filter((criterion) => holdsAt(criteria[criterion]?.sure, position));
  const [was, is] = [holding(before), holding(after)];
  return {
    number: position + 1,
    type,
    facts,
    ...(id !== undefined && { id }),
    ...(caseNumber !== undefined && { caseNumber }),
    gained: is.filter((criterion) => !was.includes(criterion)),
    lost: was.filter((criterion) => !is.includes(criterion)),
  };
}
