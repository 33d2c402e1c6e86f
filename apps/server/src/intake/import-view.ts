/** What people are shown of an import. */
import { columnLetters } from "@jiefen/exchange";
import type { Policy } from "@jiefen/policy";
import type { Import, ImportCounts, ImportRow, Store } from "@jiefen/store";
import type { ImportRowView, ImportSummary, ImportView } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";
import { titled } from "../view/case-summary.ts";

/** Whoever brought it, and nobody else: rows hold what is not in any case yet. Throws `not-found`. */
export async function getImport({ service, reader }: Pick<SignedInCall, "service" | "reader">, id: string): Promise<Import> {
  const found = await service.store.imports.find(id);
  if (found?.by !== reader.person.id) throw ProblemAnswer.of("not-found");
  return found;
}

export async function importView(store: Store, brought: Import): Promise<ImportView> {
  const policy = await policyOf(store, brought);
  const counts = await store.imports.count(brought.id);
  const levels = policy?.scales[0]?.levels ?? [];
  return {
    ...summary(policy, brought, counts),
    levels: levels.map(({ id, title, swatch }) => ({ id, title, swatch, count: counts.levels[id] ?? 0 })),
    dropped: counts.dropped,
    ignored: brought.ignored,
  };
}

export async function importSummary(store: Store, brought: Import): Promise<ImportSummary> {
  return summary(await policyOf(store, brought), brought, await store.imports.count(brought.id));
}

async function policyOf(store: Store, { layer }: Import): Promise<Policy | undefined> {
  const publication = await store.policies.findLayer(layer);
  return publication && store.policies.getPolicy(publication.release);
}

function summary(policy: Policy | undefined, { id, file, source, type, at, state }: Import, { states }: ImportCounts): ImportSummary {
  return {
    id,
    file,
    source,
    type,
    typeTitle: titled(policy?.disputeTypes ?? [], type),
    at,
    state,
    total: Object.values(states).reduce((sum, count) => sum + count, 0),
    rows: states,
  };
}

export function importRowView({ row, number, state, faults = [], caseId }: ImportRow): ImportRowView {
  return {
    row,
    number,
    state,
    faults: faults.map(({ column, ...fault }) => ({ ...fault, ...(column === undefined ? {} : { column: columnLetters(column) }) })),
    ...(caseId === undefined ? {} : { caseId }),
  };
}
