/** What a contract will say to a new value, said at once; the server decides. */
import { isTighter, pointerOf, type Segments, segmentsOf } from "@jiefen/policy";
import type { Drafted } from "./drafted.ts";
import type { Hold } from "./hold.ts";
import { setAt } from "./with-changes.ts";

/** True where the contract asks for something stricter and the value is not. */
export function isLooser(drafted: Drafted, hold: Hold, path: string, place: Segments, value: unknown): boolean {
  const { rule, above, added } = hold;
  if (added || drafted.above === undefined || rule.allow !== "tighten") return false;
  const documents = new Map(Object.entries({ ...drafted.policy.documents, [path]: setAt(drafted.policy.documents[path], place, value) }));
  const before = { value: above, documents: new Map(Object.entries(drafted.above.documents)) };
  return isTighter(rule.direction, before, { value, documents }) === false;
}

/** `rules/<layer>/x.json` of an issue → the path of the document; undefined where it is of no policy file. */
export function placeOfIssue(file: string, pointer: string): { readonly path: string; readonly place: Segments } | undefined {
  const match = /^(rules|schemas)\/[^/]+\/(.+)$/.exec(file);
  return match ? { path: `${match[1]}/${match[2]}`, place: segmentsOf(pointer) } : undefined;
}

export function placeKey(path: string, place: Segments): string {
  return `${path}#${pointerOf(place)}`;
}
