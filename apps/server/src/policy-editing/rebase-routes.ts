/** Drafts brought over to newer releases: what came in, and what is chosen where the layer above and this one want it otherwise. */
import {
  type Compared,
  type Conflict,
  conflictInWords,
  contractsOf,
  differences,
  findAt,
  isSameJson,
  released,
  type Standing,
} from "@jiefen/policy";
import { type Draft, type Edit, isStillWrong, type Settlement, type Store } from "@jiefen/store";
import type { DraftConflictView, DraftRebase, DraftSettlement } from "../api/index.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { answered, getDraft, getDraftToEdit } from "./draft-call.ts";

const englishPath = "schemas/i18n/en.json";

const editing = ["policy.edit"] as const;

export const rebaseRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts/:id/rebase", asks: ["policy.read"], handle: show },
  { method: "POST", path: "/api/drafts/:id/rebase", asks: editing, handle: rebase },
  { method: "POST", path: "/api/drafts/:id/settlements", asks: editing, handle: settle },
];

async function show(call: SignedInCall<"GET /api/drafts/:id/rebase">): Promise<Answer> {
  const { draft } = await getDraft(call, call.params.id);
  return { body: await draftRebase(call.service.store, draft) };
}

async function rebase(call: SignedInCall<"POST /api/drafts/:id/rebase">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  const { params, body, reader } = call;
  const acted = await call.service.store.drafts.rebase({ id: params.id, version: body.version, by: reader.person.id });
  return answered(call, layer, acted);
}

async function settle(call: SignedInCall<"POST /api/drafts/:id/settlements">): Promise<Answer> {
  const { layer } = await getDraftToEdit(call, call.params.id);
  const { params, body, reader } = call;
  const on = { id: params.id, version: body.version, by: reader.person.id };
  return answered(call, layer, await call.service.store.drafts.settle(on, body.settlements.map(settlementOf)));
}

function settlementOf({ path, pointer, take, value, along }: DraftSettlement): Settlement {
  return { path, pointer, choice: take === "other" ? { value } : take, ...(along && { along }) };
}

async function draftRebase(store: Store, draft: Draft): Promise<DraftRebase> {
  const steps = draft.edits.filter(({ state, rebased }) => state === "done" && rebased !== undefined);
  const [first, last] = [steps[0]?.rebased, steps.at(-1)?.rebased];
  const standing = await store.policies.getStanding(draft.layer);
  const above = draft.above === undefined ? undefined : await comparedOf(store, draft.above, standing);
  const aboveTitle = above?.effective.layerTitles[above.effective.layer];
  const named = aboveTitle ? { aboveTitle } : {};
  if (!first || !last || !above) return { ...named, rebased: first !== undefined, cameIn: [], conflicts: [] };
  const here = await comparedOf(store, last.before.base, standing);
  const contracts = contractsOf(released(above.effective));
  const { effective, issues } = await store.drafts.look(draft);
  const conflicts = (await store.drafts.conflicts(draft)).map(({ settled, against, english, ...found }): DraftConflictView => {
    const told = (ours: unknown) => ({ above, here, contracts, english: { ...english, ours } });
    const value = findAt(effective.documents[found.path], found.place);
    const standing = isSameJson(value, found.ours) ? "ours" : isSameJson(value, found.theirs) ? "theirs" : "other";
    // Something else was changed since, and this layer's own fits again.
    const mended = standing === "ours" && !isStillWrong(found, issues);
    const { issue, ...sound } = found;
    const clash: Conflict = mended ? sound : found;
    const now =
      standing === "other" ? { now: conflictInWords({ ...clash, ours: value }, told(effective.documents[englishPath])).ours } : {};
    return { ...conflictInWords(clash, told(english.ours)), against, ...(settled && { chosen: standing }), ...now };
  });
  const within = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`);
  const asked = ({ path, pointer }: { readonly path: string; readonly pointer: string }) =>
    conflicts.some((one) => one.path === path && (within(pointer, one.pointer) || within(one.pointer, pointer)));
  const cameIn = (await incoming(store, first, last, standing)).filter((difference) => !asked(difference));
  return { ...named, rebased: true, cameIn, conflicts };
}

type Rebased = NonNullable<Edit["rebased"]>;

/** What the layer above has otherwise now, or this layer's own latest release where the draft had been overtaken by that. */
async function incoming(store: Store, { before }: Rebased, { after }: Rebased, standing: Standing) {
  const between = async (old: string | undefined, now: string | undefined) =>
    old === undefined || now === undefined || old === now
      ? []
      : differences(await comparedOf(store, old, standing), await comparedOf(store, now, standing));
  return [...(await between(before.above, after.above)), ...(await between(before.base, after.base))];
}

async function comparedOf({ policies }: Store, release: string, standing: Standing): Promise<Compared> {
  const effective = await policies.findReleased(release);
  if (!effective) throw new Error(`The release \`${release}\` was never published here.`);
  return { effective, policy: await policies.getPolicy(release), standing };
}
