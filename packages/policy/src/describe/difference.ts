/** One thing that two policies of a layer say differently, in words. */
import type { Text } from "../policy/text.ts";
import type { PartId } from "./description.ts";

/** Parts of a description that documents say something in, and documents that a description leaves out. */
export type DifferencePart =
  | Exclude<PartId, "leftOpen" | "downgrade" | "guards">
  | "scenarios"
  | "contracts"
  | "english"
  | "guards"
  | "organisation";

export interface Difference {
  readonly part: DifferencePart;
  readonly partTitle: Text;
  readonly what: "added" | "removed" | "changed";
  /** Id of what it is about, or file and place where nothing says it in words. */
  readonly about: string;
  readonly title?: Text;
  /** The sentence that held before; absent for what was added. */
  readonly before?: Text;
  /** The sentence that holds after; absent for what was removed. */
  readonly after?: Text;
  /** The layer that wrote it. */
  readonly layer?: string;
  /** Where: the document without its layer, and the place in it (RFC 6901). */
  readonly path: string;
  readonly pointer: string;
}
