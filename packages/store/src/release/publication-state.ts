/** Where publications stand on a day. */
import type { LocalDate } from "@jiefen/policy";
import { inForceOn, type Publication } from "./publication.ts";

export type PublicationState = "scheduled" | "inForce" | "superseded" | "withdrawn";

/** `all`: every publication of the layers that are asked about, the latest in force first. */
export function publicationStates(all: readonly Publication[], day: LocalDate): (publication: Publication) => PublicationState {
  const layers = new Set(all.map(({ layer }) => layer));
  const inForce = new Set(
    [...layers].map((layer) => {
      const own = all.filter((publication) => publication.layer === layer);
      return inForceOn(own, day)?.id;
    }),
  );
  return ({ id, withdrawnAt, effectiveFrom }) => {
    if (withdrawnAt !== undefined) return "withdrawn";
    if (inForce.has(id)) return "inForce";
    return effectiveFrom > day ? "scheduled" : "superseded";
  };
}
