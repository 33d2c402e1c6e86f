/** Taking a draft out in the formats of others, and bringing an edited one in: shown first, taken over as one edit. */
import { compile, compileStanding, differences } from "@jiefen/policy";
import type { Attempted, Draft } from "@jiefen/store";
import type { ImportPreview } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { answered, getDraft, getDraftToEdit } from "./draft-call.ts";
import { exportDraft } from "./exchange-files.ts";
import { importedChanges } from "./imported-changes.ts";

export const exchangeRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts/:id/export", asks: ["policy.read"], handle: exported },
  { method: "POST", path: "/api/drafts/:id/imports/preview", asks: ["policy.edit"], handle: preview },
  { method: "POST", path: "/api/drafts/:id/imports", asks: ["policy.edit"], handle: take },
];

async function exported(call: SignedInCall<"GET /api/drafts/:id/export">): Promise<Answer> {
  const { draft } = await getDraft(call, call.params.id);
  return { body: await exportDraft(call, draft, call.query.format) };
}

async function preview(call: SignedInCall<"POST /api/drafts/:id/imports/preview">): Promise<Answer> {
  const { draft } = await getDraftToEdit(call, call.params.id);
  const { brought } = await importedChanges(call, draft, call.body);
  const nothing = { refused: [], changes: [], differences: [], issues: [], outdated: false };
  if (!brought.ok) return { body: { ...nothing, refusals: brought.refusals } satisfies ImportPreview };
  const { changes, outdated } = brought;
  if (changes.length === 0) return { body: { ...nothing, refusals: [], outdated } satisfies ImportPreview };
  const { refused, after } = await call.service.store.drafts.attempt(draft, changes);
  const body: ImportPreview = {
    refusals: [],
    refused,
    changes,
    differences: after ? await told(call, draft, after) : [],
    issues: after?.issues ?? [],
    outdated,
  };
  return { body };
}

/** None where one of the two has errors: it cannot be told in words. */
async function told({ service }: Pick<SignedInCall, "service">, draft: Draft, after: NonNullable<Attempted["after"]>) {
  const { policy: before } = await service.store.drafts.look(draft);
  if (!before || !after.policy) return [];
  const side = (valid: typeof before) => ({ effective: valid, policy: compile(valid), standing: compileStanding(valid) });
  return differences(side(before), side(after.policy));
}

async function take(call: SignedInCall<"POST /api/drafts/:id/imports">): Promise<Answer> {
  const { draft, layer } = await getDraftToEdit(call, call.params.id);
  const on = { id: draft.id, version: call.body.version, by: call.reader.person.id };
  if (draft.version !== on.version) throw ProblemAnswer.of("stale");
  const { brought, templates } = await importedChanges(call, draft, call.body);
  if (!brought.ok) throw ProblemAnswer.of("change-refused");
  if (brought.changes.length === 0) throw ProblemAnswer.of("nothing-changed");
  // Kept before anything names them.
  for (const { bytes } of templates) await call.service.store.paperTemplates.keep(bytes);
  return answered(call, layer, await call.service.store.drafts.edit(on, brought.changes));
}
