/** Which layers a reader may see, edit and review. */
import { liesWithin } from "@jiefen/policy";
import type { Publication } from "@jiefen/store";
import { allowed, type Reader } from "../access/reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

/** The reader's own layer and those of divisions within theirs. */
export async function visibleLayers({ service, reader }: Pick<SignedInCall, "service" | "reader">): Promise<readonly Publication[]> {
  const layers = await service.store.policies.layers();
  return layers.filter(({ layer, division }) => layer === reader.layer?.layer || liesWithin(division, reader.person.division));
}

/** Throws `not-found` for a layer outside of the reader's division too, so that nobody learns what is done there. */
export async function getVisible(call: Pick<SignedInCall, "service" | "reader">, layer: string): Promise<Publication> {
  const found = (await visibleLayers(call)).find((publication) => publication.layer === layer);
  if (!found) throw ProblemAnswer.of("not-found");
  return found;
}

/** The policy of a division is edited in that division alone: not above it, and not in a township of it. */
export function mayEdit(reader: Reader, { division }: Publication): boolean {
  return allowed(reader, "policy.edit") !== "no" && reader.person.division === division;
}

export function mayReview(reader: Reader, { division }: Publication): boolean {
  return allowed(reader, "policy.review") !== "no" && liesWithin(division, reader.person.division);
}
