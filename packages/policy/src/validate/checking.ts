/** What the checks across documents look at. */
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import type { Laid } from "../overlay/steps.ts";
import type { Issue } from "../policy/issue.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Documents } from "./documents.ts";
import type { Locate } from "./locate.ts";

export interface Checking {
  readonly effective: EffectivePolicy;
  readonly documents: Documents;
  readonly dictionary: Dictionary;
  readonly locate: Locate;
  /** The layers one by one; absent where only the effective policy is at hand. */
  readonly laid?: Laid;
}

/** One concern. Throws nothing. */
export type Checker = (checking: Checking) => readonly Issue[];
