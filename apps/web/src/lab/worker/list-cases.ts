/** The cases behind a cell of the matrix, found in their source again. */
import type { ByLevel, Swept } from "@jiefen/analysis";
import type { Cell, ListedCase, Report } from "../study/messages.ts";
import type { CaseSource, SourceCase } from "./case-source.ts";
import { holding } from "./other-policy.ts";
import { firstInBoth } from "./positions.ts";
import type { Bases } from "./report.ts";
import { inTurns } from "./turns.ts";

interface Known {
  readonly source: CaseSource;
  readonly before: Swept;
  readonly bases: Bases;
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
  { source, before, bases }: Known,
  { after, report }: { readonly after: Swept; readonly report: Report },
  cell: Cell,
  { pause, stale, onFound }: Listing,
): Promise<void> {
  const levels = (swept: Swept): ByLevel => swept.scales.find(({ scale }) => scale === cell.scale)?.level ?? {};
  const base = cell.rows === "policy" ? undefined : bases[cell.rows];
  const from = cell.rows === "policy" ? levels(before) : (base?.levels[cell.scale] ?? {});
  const was = (place: number) => base?.holding?.(place) ?? holding(before, place);
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
      if (position === positions[found.length]) found.push(listedCase(one, position, was(position), holding(after, position)));
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

type Criteria = readonly string[];

function listedCase({ type, facts, id, caseNumber }: SourceCase, position: number, was: Criteria, is: Criteria): ListedCase {
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
