/** A layer's own files brought over to what others have made of the policy since: its changes are kept, and every place is told where somebody has to
 * choose. */
import { isSameJson } from "../document/json.ts";
import type { Digest, PolicyFile } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { ownPatch } from "../overlay/own-patch.ts";
import type { Issue } from "../policy/issue.ts";
import { contractBreaches } from "../validate/contract-breaches.ts";
import type { DataValidator } from "../validate/data-validator.ts";
import { validate } from "../validate/validate.ts";
import { type Choose, type Conflict, chosenValue, keepOurs } from "./conflict.ts";
import { faultsOf } from "./faults.ts";
import { type Documents, isMerged, mergeDocuments, type Parted, withValue } from "./merge-documents.ts";

export interface Rebasing {
  readonly layer: string;
  readonly parted: Parted;
  /** Files of the layers above, which the layer's own are to be laid over; none for the highest. */
  readonly above: readonly PolicyFile[];
  /** The layer's own files as they are; those that are not merged stay. */
  readonly own: readonly PolicyFile[];
}

/** What this package does not hold itself. */
export interface Tools {
  readonly digest: Digest;
  readonly validator: DataValidator;
}

export interface Rebased {
  /** The layer's own files as they have to be now, as small as they can be. */
  readonly files: readonly PolicyFile[];
  /** Every place somebody has to choose at. */
  readonly conflicts: readonly Conflict[];
  /** What is wrong with the layer as it comes out. */
  readonly errors: readonly Issue[];
}

/** What is chosen may be at fault in turn. */
const rounds = 3;

/** Throws nothing. */
export function rebase(rebasing: Rebasing, tools: Tools, choose: Choose = keepOurs): Rebased {
  const { layer, parted, above } = rebasing;
  const inherited = inheritedBy(rebasing, tools.digest);
  const merged = mergeDocuments(parted, choose);
  const conflicts = new Map(merged.conflicts.map((conflict) => [keyOf(conflict), conflict]));
  let { documents } = merged;
  let files = filesOf(rebasing, inherited, documents);
  let judged = judge([...above, ...files], layer, tools);
  for (let round = 0; round < rounds; round += 1) {
    const faults = faultsOf({ ...parted, inherited, documents }, { layer, ...judged });
    const found = faults.map((fault) => withIssue(findAround([...conflicts.values()], fault), fault));
    for (const conflict of found) conflicts.set(keyOf(conflict), conflict);
    const changed = found.flatMap((conflict) => {
      const choice = choose(conflict);
      return choice === "ours" ? [] : [{ ...conflict, value: chosenValue(conflict, choice) }];
    });
    if (changed.length === 0) break;
    documents = changed.reduce((now, { path, place, value }) => withValue(now, path, place, value), documents);
    files = filesOf(rebasing, inherited, documents);
    judged = judge([...above, ...files], layer, tools);
  }
  return { files, conflicts: [...conflicts.values()], errors: judged.errors };
}

/** How a layer and those above it parted: `own` was written over `before`, and `after` is what lies above now. Undefined for the highest layer. */
export function partedAbove(
  layer: string,
  { before, after, own }: Readonly<Record<"before" | "after" | "own", readonly PolicyFile[]>>,
  digest: Digest,
): Parted | undefined {
  const { chain, documents } = overlay([...before, ...own], layer, digest).policy;
  const above = chain.at(-2);
  if (above === undefined) return undefined;
  const of = (files: readonly PolicyFile[]) => overlay(files, above, digest).policy.documents;
  return { was: of(before), theirs: of(after), ours: documents };
}

/** The effective documents above; none for the highest layer. */
function inheritedBy({ layer, above, own }: Rebasing, digest: Digest): Documents | undefined {
  const name = overlay([...above, ...own], layer, digest).policy.chain.at(-2);
  return name === undefined ? undefined : overlay(above, name, digest).policy.documents;
}

function filesOf({ layer, own }: Rebasing, inherited: Documents | undefined, documents: Documents): readonly PolicyFile[] {
  const paths = new Set([...Object.keys(inherited ?? {}), ...Object.keys(documents)].filter(isMerged));
  const written = [...paths].flatMap((path): readonly PolicyFile[] => {
    const content = inherited === undefined ? documents[path] : ownPatch(path, inherited[path], documents[path]);
    const before = own.find((file) => file.layer === layer && file.path === path);
    // What says the same stays as it is written.
    if (before && isSameJson(before.content, content)) return [before];
    return content === undefined ? [] : [{ layer, path, content }];
  });
  const kept = own.filter((file) => file.layer === layer && !isMerged(file.path));
  return [...kept, ...written].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function judge(files: readonly PolicyFile[], layer: string, { digest, validator }: Tools) {
  const { policy, issues } = overlay(files, layer, digest);
  const errors = [...issues, ...validate(files, policy, validator).issues].filter(({ severity }) => severity === "error");
  return { breaches: contractBreaches(files, layer), errors };
}

function keyOf({ path, place }: Conflict): string {
  return [path, ...place].join("\n");
}

/** What is chosen for a place is chosen for all that is in it. */
function findAround(conflicts: readonly Conflict[], { path, place }: Conflict): Conflict | undefined {
  return conflicts.find((one) => one.path === path && one.place.every((segment, index) => segment === place[index]));
}

/** A place both changed may be at fault as well: it is one conflict, with the first thing that is wrong. */
function withIssue(known: Conflict | undefined, { issue, ...fault }: Conflict): Conflict {
  return { ...(known ?? fault), ...(issue && { issue: known?.issue ?? issue }) };
}
