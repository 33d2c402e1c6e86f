/** Brings an import on: grades its rows, then takes them in once that is confirmed. Killed at any point, it goes on where it was. */
import { setImmediate as turn } from "node:timers/promises";
import type { Actor } from "@jiefen/casework";
import { atIntake, dayAt, evaluate, type Policy } from "@jiefen/policy";
import type { Desk, DeskParts } from "../desk/desk.ts";
import type { Executed } from "../desk/executed.ts";
import type { Import, ImportFault, ImportRow } from "./import-rows.ts";
import type { Imports, RowOutcome } from "./imports.ts";
import { findSourceNumber } from "./source-numbers.ts";

export interface ImportParts extends DeskParts {
  readonly desk: Desk;
  readonly imports: Imports;
}

/** So many rows are noted down together; after a kill they are looked at again, and found taken in. */
const together = 25;

export interface Running {
  /** On whose behalf rows are taken in, as they are by now; undefined where they may no longer do so. */
  readonly actorOf: (person: string) => Promise<Actor | undefined>;
  /** The program ends: the rest is done when it is started again. */
  readonly signal: AbortSignal;
}

export async function runImport(parts: ImportParts, id: string, { actorOf, signal }: Running): Promise<void> {
  const { imports } = parts;
  const begun = await imports.find(id);
  if (begun?.state === "grading") {
    const policy = await policyOf(parts, begun);
    await throughRows(parts, begun, "read", signal, (row) => grade(parts, policy, begun, row));
    if (signal.aborted) return;
    await imports.move(id, ["grading"], "ready");
  }
  const brought = await imports.find(id);
  if (brought?.state !== "taking") return;
  const actor = await actorOf(brought.by);
  if (!actor) {
    await imports.move(id, ["taking"], "cancelled");
    return;
  }
  await throughRows(parts, brought, "graded", signal, (row) => take(parts, actor, brought, row));
  if (signal.aborted) return;
  await imports.move(id, ["taking"], "done");
}

/** Ends early where the import has been cancelled meanwhile. */
async function throughRows(
  { imports }: ImportParts,
  { id, state }: Import,
  from: ImportRow["state"],
  signal: AbortSignal,
  work: (row: ImportRow) => Promise<RowOutcome>,
): Promise<void> {
  while (!signal.aborted) {
    const rows = await imports.rows(id, { states: [from], limit: together });
    if (rows.length === 0 || (await imports.find(id))?.state !== state) return;
    const outcomes: RowOutcome[] = [];
    for (const row of rows) {
      outcomes.push(await work(row));
      // Others are served between two rows.
      await turn();
    }
    await imports.note(id, outcomes);
  }
}

async function policyOf({ policies }: ImportParts, { layer }: Import): Promise<Policy> {
  const publication = await policies.findLayer(layer);
  if (!publication) throw new Error(`The layer \`${layer}\` was never published here.`);
  return policies.getPolicy(publication.release);
}

async function grade(
  { database, clock }: ImportParts,
  policy: Policy,
  brought: Import,
  { row, number, facts = {} }: ImportRow,
): Promise<RowOutcome> {
  const before = await findSourceNumber(database.read, { ...brought, number });
  if (before) return { row, state: "before", caseId: before.caseId };
  const { level } = await evaluate(policy, brought.type, atIntake(policy, brought.type, facts), dayAt(clock()));
  return { row, state: "graded", level };
}

async function take({ database, policies, desk }: ImportParts, actor: Actor, brought: Import, row: ImportRow): Promise<RowOutcome> {
  const { division: own, source, type, id } = brought;
  const { number, place: division = own, facts = {} } = row;
  const layer = await policies.findLayerOf(division);
  if (!layer) return { row: row.row, state: "refused", faults: [noLayer] };
  const origin = { division: own, source, number, via: id };
  const executed = await desk.takeIn({ actor, origin }, layer.layer, { division, type, facts });
  if (!executed.ok) return { row: row.row, state: "refused", faults: faultsOf(executed) };
  const known = executed.replayed ? await findSourceNumber(database.read, origin) : undefined;
  return { row: row.row, state: known && known.via !== id ? "before" : "taken", caseId: executed.state.id };
}

const noLayer: ImportFault = { message: { zh: "这个地方还没有发布政策。", en: "No policy is published for this place." } };

function faultsOf(executed: Extract<Executed, { readonly ok: false }>): readonly ImportFault[] {
  if (executed.kind !== "refused") return [{ message: { zh: "没有登记成功，请重新导入。", en: "It was not taken in; import it again." } }];
  const { message, remedy, issues } = executed.refusal;
  if (issues.length > 0) return issues.map((issue) => ({ message: issue.message, hint: issue.hint }));
  return [{ message, ...(remedy && { hint: remedy }) }];
}
