/** What people on the roster may be, speak and know, by the policy of a division. */
import type { Policy } from "@jiefen/policy";
import type { RosterNamed } from "../api/index.ts";

export interface RosterChoices {
  readonly professions: readonly RosterNamed[];
  readonly languages: readonly RosterNamed[];
  readonly specialities: readonly RosterNamed[];
}

const named = ({ id, title }: RosterNamed): RosterNamed => ({ id, title });

export function rosterChoices({ joint, facts, disputeTypes }: Policy): RosterChoices {
  const field = joint?.matching.languageField;
  const options = field === undefined ? [] : (facts[field]?.options ?? []);
  return {
    professions: (joint?.professions ?? []).map(named),
    languages: options.filter(({ retired }) => !retired).map(named),
    specialities: disputeTypes.map(named),
  };
}
