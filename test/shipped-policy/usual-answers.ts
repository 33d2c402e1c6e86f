/** What is usually written into the shipped records when all goes well. */
import type { Item } from "@jiefen/policy";

export const acceptance: Item = { acceptanceRoute: "application", applicationSigned: true, rightsNotified: true, identityChecked: true };

export const mediation: Item = {
  mediationKind: "people",
  mediationTier: "town",
  mediationOutcome: "agreed",
  willing: true,
  guardianPresent: true,
  mediationSigned: true,
};
