/** Who has which draft open now. Kept in memory: it is of no use to anybody half a minute later, and each server tells of its own. */
import type { Clock } from "../clock.ts";

/** Milliseconds without a sign after which somebody is gone. */
export const presentFor = 30_000;

/** Where in a draft somebody is. */
export interface DraftPlace {
  readonly path: string;
  readonly pointer: string;
}

export interface Present {
  readonly person: string;
  readonly place?: DraftPlace;
}

export interface Presence {
  /** Says that a person has a draft open, and tells who else has, in the order they came. */
  here(draft: string, present: Present): readonly Present[];
}

interface Sign extends Present {
  readonly at: number;
}

export function createPresence(clock: Clock): Presence {
  const drafts = new Map<string, ReadonlyMap<string, Sign>>();
  return {
    here(draft, present) {
      const at = clock();
      for (const [id, signs] of drafts) {
        const left = [...signs].filter(([, sign]) => at - sign.at < presentFor);
        if (left.length > 0) drafts.set(id, new Map(left));
        else drafts.delete(id);
      }
      const signs = new Map(drafts.get(draft));
      signs.set(present.person, { ...present, at });
      drafts.set(draft, signs);
      return [...signs.values()].flatMap(({ at: _, ...other }) => (other.person === present.person ? [] : [other]));
    },
  };
}
