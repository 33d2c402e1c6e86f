/** Drafts of policy: opened from a release, edited, submitted, reviewed by a second person, published. Everything done is written to the audit log. */
import { dayAt, type LocalDate } from "@jiefen/policy";
import type { Knex } from "knex";
import type { AuditLog } from "../audit/audit.ts";
import type { AuditKind } from "../audit/audit-kind.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { PolicyFilesError } from "../disk/policy-files-error.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { listPublications, type Publication } from "../release/publication.ts";
import { type Acted, type Refused, refused } from "./acted.ts";
import { type Attempted, attempt } from "./attempt.ts";
import { type Beginning, beginLayer, begunIn } from "./begin-layer.ts";
import { createDraftChecks, type DraftChecks, hindrances } from "./check-draft.ts";
import { createConflicts, type DraftConflict, type Settlement, unsettled } from "./conflicts.ts";
import { authorsOf, type Draft, type DraftChange, type DraftState, type Edit, footingOf, nameless, neverPublished } from "./draft.ts";
import { edited, judged, redone, settled, undone } from "./draft-edits.ts";
import { type DraftRow, draftRow, type EditRow, editRow, findDraft, listDrafts } from "./draft-rows.ts";
import { broughtOver } from "./rebase-draft.ts";

/** Drafts listed at once. */
const mostListed = 200;

/** How often an edit is tried while others edit at the same time. */
const mostTries = 20;

export interface Opening {
  readonly layer: string;
  readonly title?: string;
  /** A release of the layer; its latest if absent. */
  readonly from?: string;
  /** Stand on the release of the layer above that is in force now. */
  readonly onNewest?: boolean;
  /** Not where the same person has opened one on the same release of the layer above before; whatever became of it. */
  readonly once?: boolean;
  readonly by: string;
}

/** Something done to a draft by a person, on the version they saw. */
export interface On {
  readonly id: string;
  readonly version: number;
  readonly by: string;
}

export interface Drafts extends DraftChecks {
  /** Of these layers, the latest opened first. */
  list(layers: readonly string[]): Promise<readonly Draft[]>;
  find(id: string): Promise<Draft | undefined>;
  /** `unknown` for a layer that was never published, and for a release that is not the layer's. */
  open(opening: Opening): Promise<Acted>;
  /** The first draft of a layer that was never published. */
  begin(beginning: Beginning): Promise<Acted>;
  /** First drafts of layers that were never published, open or submitted. */
  begun(): Promise<readonly Draft[]>;
  /** What the changes would come to; nothing is written. */
  attempt(draft: Draft, changes: readonly DraftChange[]): Promise<Attempted>;
  /** `seen`: what stood at the place of each change when it was made (`null` for nothing). With it, an edit made on an older version is made on the
   * newest one if those places are as they were; without it, only the newest version may be edited. */
  edit(on: On, changes: readonly DraftChange[], seen?: readonly unknown[]): Promise<Acted>;
  /** Brings it over to the newest release of its own layer and the one in force of the layer above. */
  rebase(on: On): Promise<Acted>;
  /** What somebody has to choose, or has chosen, since it was brought over. */
  conflicts(draft: Draft): Promise<readonly DraftConflict[]>;
  /** Chooses; kept as an edit like any other. */
  settle(on: On, settlements: readonly Settlement[]): Promise<Acted>;
  undo(on: On): Promise<Acted>;
  redo(on: On): Promise<Acted>;
  submit(on: On, submission: { readonly note: string; readonly effectiveFrom: LocalDate }): Promise<Acted>;
  takeBack(on: On): Promise<Acted>;
  return(on: On, reason: string): Promise<Acted>;
  /** Publishes it; `digest` is of what the reviewer saw. */
  approve(on: On, digest: string): Promise<Acted>;
  discard(on: On): Promise<Acted>;
  /** Of each layer the publication that holds or will hold last: what the next draft begins from. */
  latest(layer: string): Promise<Publication | undefined>;
}

interface Parts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly newId: () => string;
}

interface Step {
  readonly from: DraftState;
  readonly kind: AuditKind;
  readonly details?: (after: Draft) => Readonly<Record<string, unknown>>;
}

type Change = (draft: Draft) => Draft | Refused;

export function createDrafts({ database, policies, audit, clock, newId }: Parts): Drafts {
  const checks = createDraftChecks(policies);
  const conflicts = createConflicts(policies);
  const find = (id: string) => findDraft(database.read, id);
  const latest = async (layer: string) => latestOf(await policies.history(layer));

  /** Reads the draft again, changes it and writes down that it was, in one transaction. */
  function act(on: On, step: Step, change: Change): Promise<Acted> {
    return database.write((trx) => actIn(trx, on, step, change));
  }
  async function actIn(trx: Knex.Transaction, on: On, step: Step, change: Change): Promise<Acted> {
    const draft = await findDraft(trx, on.id);
    const hindered = hindrance(draft, on, step.from);
    if (!draft || hindered) return hindered ?? refused("unknown");
    const changed = change(draft);
    if ("ok" in changed) return changed;
    const after: Draft = { ...changed, version: draft.version + 1, changedAt: clock() };
    await trx<DraftRow>("drafts").where({ id: draft.id }).update(draftRow(after));
    await trx<EditRow>("draft_edits").where({ draft: draft.id }).delete();
    for (const edit of after.edits) await trx<EditRow>("draft_edits").insert(editRow(draft.id, edit));
    const details = { title: after.title, version: after.version, ...step.details?.(after) };
    await audit.writeIn(trx, { by: on.by, kind: step.kind, layer: after.layer, subject: after.id, details });
    return { ok: true, draft: after };
  }
  /** A first look outside of the transaction, for what takes long to decide. */
  async function firstLook(on: On, from: DraftState): Promise<{ readonly ok: true; readonly draft: Draft } | Refused> {
    const draft = await find(on.id);
    const hindered = hindrance(draft, on, from);
    return !draft || hindered ? (hindered ?? refused("unknown")) : { ok: true, draft };
  }

  async function editOn(on: On, changes: readonly DraftChange[], seen?: readonly unknown[]): Promise<Acted> {
    const looked = await firstLook(on, "open");
    if (!looked.ok) return looked;
    const judgement = await judged(policies, looked.draft, changes, seen);
    if (!judgement.ok) return judgement;
    const edit: Edit = { id: newId(), by: on.by, at: clock(), changes, state: "done", files: judgement.files };
    const places = changes.map(({ path, pointer }) => ({ path, pointer }));
    return act(on, { from: "open", kind: "draftEdited", details: () => ({ changes: places }) }, (draft) => edited(draft, edit));
  }

  function rebasedBy(by: string): Parameters<typeof broughtOver>[3] {
    return (rebased, files) => ({ id: newId(), by, at: clock(), changes: [], state: "done", files, rebased });
  }

  return {
    find,
    latest,
    conflicts,
    list: (layers) => listDrafts(database.read, layers, mostListed),
    ...checks,
    attempt: (draft, changes) => attempt(policies, draft, changes),

    async open({ layer, title = nameless, from, onNewest, once, by }) {
      const last = await latest(layer);
      const base = from ?? last?.release;
      const policy = base === undefined ? undefined : await policies.findReleased(base);
      if (!last || base === undefined || policy?.layer !== layer) return refused("unknown");
      const files = (await policies.files(base)).filter((file) => file.layer === layer);
      const at = clock();
      const plain: Draft = {
        id: newId(),
        layer,
        title,
        state: "open",
        version: 1,
        base,
        ...(policy.above === undefined ? {} : { above: policy.above }),
        restores: base !== last.release,
        latest: last.id,
        files,
        edits: [],
        openedBy: by,
        openedAt: at,
        changedAt: at,
      };
      const draft = onNewest ? await broughtOver(policies, plain, last, rebasedBy(by)) : plain;
      return database.write(async (trx): Promise<Acted> => {
        const same = { layer, opened_by: by, above: draft.above ?? null };
        if (once && (await trx<DraftRow>("drafts").where(same).first("id")) !== undefined) return refused("newest");
        await trx<DraftRow>("drafts").insert(draftRow(draft));
        for (const edit of draft.edits) await trx<EditRow>("draft_edits").insert(editRow(draft.id, edit));
        await audit.writeIn(trx, { by, kind: "draftOpened", layer, subject: draft.id, details: { title, base, restores: draft.restores } });
        return { ok: true, draft };
      });
    },

    begin: (beginning) => beginLayer({ database, policies, audit, clock, newId }, beginning),
    async begun() {
      const found = await Promise.all((await begunIn(database.read)).map(({ id }) => find(id)));
      return found.filter((draft) => draft !== undefined);
    },

    async edit(on, changes, seen) {
      if (seen === undefined) return editOn(on, changes);
      for (let tries = 1; ; tries += 1) {
        const newest = await find(on.id);
        if (!newest) return refused("unknown");
        const acted = await editOn({ ...on, version: newest.version }, changes, seen);
        // Somebody else was quicker between the look and the writing: it is looked at again.
        if (acted.ok || acted.why !== "stale" || tries === mostTries) return acted;
      }
    },
    async rebase(on) {
      const looked = await firstLook(on, "open");
      if (!looked.ok) return looked;
      const { draft } = looked;
      const last = await latest(draft.layer);
      const over = last && (await broughtOver(policies, draft, last, rebasedBy(on.by)));
      if (!over || over === draft) return refused("newest");
      const details = () => ({ from: footingOf(draft), to: footingOf(over) });
      return act(on, { from: "open", kind: "draftRebased", details }, () => over);
    },
    async settle(on, settlements) {
      const looked = await firstLook(on, "open");
      if (!looked.ok) return looked;
      const judgement = await settled(policies, looked.draft, await conflicts(looked.draft), settlements);
      if (!judgement.ok) return judgement;
      const { changes, files } = judgement;
      const edit: Edit = { id: newId(), by: on.by, at: clock(), changes, state: "done", files };
      const places = changes.map(({ path, pointer }) => ({ path, pointer }));
      return act(on, { from: "open", kind: "draftEdited", details: () => ({ changes: places }) }, (draft) => edited(draft, edit));
    },
    undo: (on) => act(on, { from: "open", kind: "draftUndone" }, undone),
    redo: (on) => act(on, { from: "open", kind: "draftEdited", details: () => ({ redone: true }) }, redone),

    async submit(on, { note, effectiveFrom }) {
      const looked = await firstLook(on, "open");
      if (!looked.ok) return looked;
      const { draft } = looked;
      const last = await latest(draft.layer);
      if ((last?.id ?? neverPublished) !== draft.latest) return refused("overtaken");
      if (effectiveFrom < dayAt(clock()) || (last && effectiveFrom < last.effectiveFrom)) return refused("too-early");
      const checked = await checks.check(draft);
      const hindering = [...unsettled(draft.layer, await conflicts(draft)), ...hindrances(checked)];
      if (hindering.length > 0) return refused("unsound", hindering);
      const digest = checked.effective.release;
      if (digest === last?.release) return refused("nothing-changed");
      const step: Step = { from: "open", kind: "draftSubmitted", details: () => ({ note, effectiveFrom, digest }) };
      return act(on, step, ({ returned, ...rest }) => ({
        ...rest,
        state: "submitted",
        submission: { by: on.by, at: clock(), note, effectiveFrom, digest },
      }));
    },
    takeBack: (on) => act(on, { from: "submitted", kind: "draftTakenBack" }, reopened),
    return: (on, reason) =>
      act(on, { from: "submitted", kind: "draftReturned", details: () => ({ reason }) }, (draft) => ({
        ...reopened(draft),
        returned: { by: on.by, at: clock(), reason },
      })),
    discard: (on) => act(on, { from: "open", kind: "draftDiscarded" }, (draft) => ({ ...draft, state: "discarded" })),

    async approve(on, digest) {
      const looked = await firstLook(on, "submitted");
      if (!looked.ok) return looked;
      const { draft } = looked;
      const { submission, layer, files, above } = draft;
      if (authorsOf(draft).includes(on.by)) return refused("own-work");
      const checked = await checks.check(draft);
      if (!submission || submission.digest !== digest || checked.effective.release !== digest) return refused("other-digest");
      const hindering = hindrances(checked);
      if (hindering.length > 0) return refused("unsound", hindering);
      const today = dayAt(clock());
      const effectiveFrom = submission.effectiveFrom < today ? today : submission.effectiveFrom;
      const release = { layer, files, ...(above === undefined ? {} : { above }), effectiveFrom, note: submission.note };
      const step: Step = {
        from: "submitted",
        kind: "released",
        details: () => ({ release: digest, effectiveFrom, submittedBy: submission.by }),
      };
      let acted: Acted = refused("unknown");
      try {
        await policies.publish({ ...release, by: submission.by, reviewedBy: on.by }, async (trx) => {
          const last = latestOf(await listPublications(trx, layer));
          acted =
            (last?.id ?? neverPublished) === draft.latest
              ? await actIn(trx, on, step, (now) => ({ ...now, state: "published" }))
              : refused("overtaken");
          if (!acted.ok) throw new NotApproved();
        });
      } catch (error) {
        if (error instanceof PolicyFilesError) return refused("unsound", error.issues);
        if (!(error instanceof NotApproved)) throw error;
      }
      return acted;
    },
  };
}

/** Ends the transaction of a publication that may not take place. */
class NotApproved extends Error {}

function hindrance(draft: Draft | undefined, { version }: On, from: DraftState): Refused | undefined {
  if (!draft) return refused("unknown");
  if (draft.version !== version) return refused("stale");
  return draft.state === from ? undefined : refused("wrong-state");
}

function reopened({ submission, ...draft }: Draft): Draft {
  return { ...draft, state: "open" };
}

function latestOf(publications: readonly Publication[]): Publication | undefined {
  return publications.find(({ withdrawnAt }) => withdrawnAt === undefined);
}
