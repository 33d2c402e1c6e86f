/** A draft brought over to the newest releases: of its own layer, where another draft was published meanwhile, and of the layer above. */
import { type Conflict, type ConflictEnglish, overlay, type PolicyFile, partedAbove, type Rebasing, rebase } from "@jiefen/policy";
import { digest } from "../disk/digest.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { Publication } from "../release/publication.ts";
import { ajvValidator } from "../validator/ajv-validator.ts";
import { type Draft, type Edit, type FileChange, type Footing, footingOf } from "./draft.ts";
import { edited } from "./draft-edits.ts";
import { changesBetween, withFiles } from "./own-files.ts";

const tools = { digest, validator: ajvValidator };

type MakeEdit = (rebased: NonNullable<Edit["rebased"]>, files: readonly FileChange[]) => Edit;

/** The draft with an edit for each step over; as it was where it stands on the newest already. `last` is the layer's latest publication. */
export async function broughtOver(policies: PolicyShelf, draft: Draft, last: Publication, make: MakeEdit): Promise<Draft> {
  const own: Footing = { base: last.release, latest: last.id, ...(last.above === undefined ? {} : { above: last.above }) };
  const overtaken = draft.latest === last.id ? draft : await stepped(policies, draft, own, make);
  const parent = last.chain.at(-2);
  const newest = parent === undefined ? undefined : (await policies.findLayer(parent))?.release;
  if (newest === undefined || newest === overtaken.above) return overtaken;
  return stepped(policies, overtaken, { ...footingOf(overtaken), above: newest }, make);
}

async function stepped(policies: PolicyShelf, draft: Draft, after: Footing, make: MakeEdit): Promise<Draft> {
  const before = footingOf(draft);
  const { files } = rebase(await rebasing(policies, draft.layer, before, after, draft.files), tools);
  return edited(draft, make({ before, after }, changesBetween(draft.files, files)));
}

/** Every place somebody had to choose at, and the translations as they were before and on both sides. */
export interface Clashes {
  readonly conflicts: readonly Conflict[];
  readonly english: ConflictEnglish;
}

const english = "schemas/i18n/en.json";

/** Where the edit that brought the draft over left something to choose. */
export async function clashesOf(policies: PolicyShelf, draft: Draft, edit: Edit): Promise<Clashes> {
  if (edit.rebased === undefined) return { conflicts: [], english: { was: undefined, ours: undefined, theirs: undefined } };
  const { before, after } = edit.rebased;
  const bringing = await rebasing(policies, draft.layer, before, after, filesBefore(draft, edit));
  const { was, ours, theirs } = bringing.parted;
  return { conflicts: rebase(bringing, tools).conflicts, english: { was: was[english], ours: ours[english], theirs: theirs[english] } };
}

async function rebasing(
  policies: PolicyShelf,
  layer: string,
  before: Footing,
  after: Footing,
  own: readonly PolicyFile[],
): Promise<Rebasing> {
  const filesAbove = async ({ above }: Footing) => (above === undefined ? [] : await policies.files(above));
  const [old, now] = [await filesAbove(before), await filesAbove(after)];
  const above = [...now, ...(await policies.standingFiles(layer))];
  const isOwn = before.base !== after.base;
  const parted = isOwn
    ? {
        was: await documentsOf(before.base),
        theirs: await documentsOf(after.base),
        ours: overlay([...old, ...own], layer, digest).policy.documents,
      }
    : partedAbove(layer, { before: old, after: now, own }, digest);
  if (parted === undefined) throw new Error(`Nothing lies above \`${layer}\`.`);
  return { layer, parted, above, own };

  async function documentsOf(release: string) {
    const policy = await policies.findReleased(release);
    if (!policy) throw new Error(`The release \`${release}\` was never published here.`);
    return policy.documents;
  }
}

/** The layer's own files as they were before one of the draft's edits. */
function filesBefore({ layer, files, edits }: Draft, edit: Edit): readonly PolicyFile[] {
  const since = edits.slice(edits.indexOf(edit)).filter(({ state }) => state === "done");
  return since.reduceRight((now, one) => withFiles(now, layer, one.files, "before"), files);
}
