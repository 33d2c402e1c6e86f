/** What one policy has that another has not, in sentences: for whoever reviews a change of policy. */
import { type Change, changesBetween } from "../contract/changes.ts";
import { isObject, own } from "../document/json.ts";
import { type DocumentSpecification, documentKinds, findKind } from "../document/kind.ts";
import { pointerOf } from "../document/pointer.ts";
import { layerOf } from "../overlay/layer-of.ts";
import type { Difference } from "./difference.ts";
import { type Compared, partOf, type Side, type Site, titleOf, valueAt } from "./place-in-words.ts";

/** Every difference of the released documents, or of the always-current ones, by part; none when the two say the same. */
export function differences(
  before: Compared,
  after: Compared,
  validity: DocumentSpecification["validity"] = "released",
): readonly Difference[] {
  const paths = [...new Set([...Object.keys(before.effective.documents), ...Object.keys(after.effective.documents)])].sort();
  return paths.flatMap((path) => differencesIn(path, before, after, validity));
}

function differencesIn(
  path: string,
  before: Compared,
  after: Compared,
  validity: DocumentSpecification["validity"],
): readonly Difference[] {
  const known = findKind(path);
  if (!known || documentKinds[known.kind].validity !== validity) return [];
  const specification = documentKinds[known.kind];
  const [was, is] = [before.effective.documents[path], after.effective.documents[path]];
  const changes = changesBetween(specification, [], was, is);
  return (known.kind === "translation" ? changes.flatMap(byText) : changes).map((change) => {
    const { place, what } = change;
    const layer = layerOf(after.effective, path, pointerOf(place));
    const old: Side = { from: before, document: was, value: change.before };
    const now: Side = { from: after, document: is, value: change.after };
    const site: Site = { kind: known.kind, path, place };
    return {
      ...partOf(known.kind),
      what,
      about: place.at(-1) ?? known.id,
      title: titleOf(site, what === "added" ? now : old),
      ...(what === "added" ? {} : { before: valueAt(site, old) }),
      ...(what === "removed" ? {} : { after: valueAt(site, now) }),
      ...(layer === undefined ? {} : { layer }),
      path,
      pointer: pointerOf(place),
    };
  });
}

/** English texts come by file: each text is told for itself. */
function byText(change: Change): readonly Change[] {
  const texts = change.before ?? change.after;
  if (change.place.length !== 1 || change.what === "changed" || !isObject(texts)) return [change];
  const only = (key: string, all: unknown) => (isObject(all) ? own(all, key) : undefined);
  return Object.keys(texts).map((key) => ({
    ...change,
    place: [...change.place, key],
    before: only(key, change.before),
    after: only(key, change.after),
  }));
}
