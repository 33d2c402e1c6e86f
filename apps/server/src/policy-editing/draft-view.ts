/** Drafts as they are delivered. */
import { contractsOf, released } from "@jiefen/policy";
import { authorsOf, type Draft, findRedoable, findUndoable, neverPublished, system } from "@jiefen/store";
import type { DraftEdit, DraftSummary, DraftView, PersonName } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";
import { actsOn } from "./acts.ts";
import { draftTitle } from "./draft-title.ts";
import type { Ruled } from "./scope.ts";

type Asked = Pick<SignedInCall, "service" | "reader">;

export async function draftSummary(call: Asked, draft: Draft, layer: Ruled): Promise<DraftSummary> {
  const { id, state, version, base, above, edits, submission, returned, openedBy, openedAt, changedAt } = draft;
  const { store } = call.service;
  const counting = edits.filter((edit) => edit.state === "done" && edit.rebased === undefined);
  const nameOf = await namesFor(call, draft);
  const newest = layer.chain.length > 1 ? (await store.policies.findLayer(layer.chain.at(-2) ?? ""))?.release : undefined;
  return {
    id,
    layer: draft.layer,
    layerTitle: layer.title,
    title: await draftTitle(store, draft),
    state,
    version,
    base,
    ...(above === undefined ? {} : { above }),
    newerAbove: newest !== undefined && newest !== above,
    overtaken: state === "open" && ((await store.drafts.latest(draft.layer))?.id ?? neverPublished) !== draft.latest,
    unsettled: state === "open" ? (await store.drafts.conflicts(draft)).filter(({ settled }) => !settled).length : 0,
    edits: counting.length,
    editors: [...new Set(edits.map(({ by }) => by))].filter((by) => by !== system.person).map(nameOf),
    ...(submission ? { submitted: { ...submission, by: nameOf(submission.by) } } : {}),
    ...(returned ? { returned: { ...returned, by: nameOf(returned.by) } } : {}),
    createdBy: nameOf(openedBy),
    createdAt: openedAt,
    updatedAt: changedAt,
  };
}

export async function draftView(call: Asked, draft: Draft, layer: Ruled): Promise<DraftView> {
  const { store } = call.service;
  const { effective, issues } = await store.drafts.look(draft);
  const above = draft.above === undefined ? undefined : await store.policies.findReleased(draft.above);
  const nameOf = await namesFor(call, draft);
  return {
    ...(await draftSummary(call, draft, layer)),
    policy: effective,
    ...(above ? { aboveDocuments: above } : {}),
    contracts: above ? contractsOf(released(above)) : {},
    issues,
    history: draft.edits.map(
      ({ id, at, by, changes, state, rebased }): DraftEdit => ({
        id,
        at,
        by: nameOf(by),
        changes,
        rebased: rebased !== undefined,
        undone: state !== "done",
      }),
    ),
    undoable: draft.state === "open" && findUndoable(draft) !== undefined,
    redoable: draft.state === "open" && findRedoable(draft) !== undefined,
    may: actsOn(call.reader, draft, layer),
  };
}

/** People who no longer have an account are called by their id. */
async function namesFor({ service }: Asked, draft: Draft): Promise<(id: string) => PersonName> {
  const ids = [draft.openedBy, ...authorsOf(draft), ...(draft.returned ? [draft.returned.by] : [])];
  const names = await service.store.people.names(ids);
  return (id) => ({ id, name: names[id] ?? id });
}
