/** The level that ought to be in force: the one assessed, less what a downgrade has weighed. */
import type { Policy, Scale } from "@jiefen/policy";
import type { AssessedLevel } from "../case/state.ts";
import { graver, levelBy } from "./scale-levels.ts";

/** What is in force on one scale, and how it came to be. */
export interface InForce {
  readonly level?: string;
  readonly setAside: readonly string[];
  /** The level to which the case was last lowered. */
  readonly loweredTo?: string;
}

export interface LevelNow {
  readonly level: string;
  /** Criteria that ask for it. */
  readonly because: readonly string[];
}

/** Never lower than what is in force. Criteria that a downgrade has set aside raise the level only once they have ceased to hold and hold again. */
export function levelNow(policy: Policy, scale: Scale, assessed: AssessedLevel, { level, setAside, loweredTo }: InForce): LevelNow {
  const held = setAside.filter((criterion) => assessed.sure.includes(criterion));
  const fresh = assessed.sure.filter((criterion) => !held.includes(criterion));
  const due = held.length === 0 ? assessed.level : levelBy(policy, scale, fresh, loweredTo);
  const now = level === undefined || graver(scale, due, level) ? due : level;
  return { level: now, because: held.length === 0 ? assessed.because : fresh };
}
