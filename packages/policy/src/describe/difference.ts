/** One thing that two policies of a layer say differently, in words. */
import type { Text } from "../policy/text.ts";
import type { PartId } from "./description.ts";

export interface Difference {
  readonly part: PartId;
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
}
