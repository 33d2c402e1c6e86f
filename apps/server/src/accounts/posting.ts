/** Where somebody works and as what: a division within the administrator's own, and roles that its organisation knows. */

import { liesWithin } from "@jiefen/policy";
import type { Publication } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

export interface Posting {
  readonly division: string;
  readonly roles: readonly string[];
  /** For which they stand, one of those that the policy of their division knows. */
  readonly department?: string | undefined;
}

/** Gives the layer of the division. Throws `not-permitted` outside of the administrator's own division, `unknown-division`, `unknown-role`, `unknown-department`. */
export async function checkPosting({ service, reader }: Pick<SignedInCall, "service" | "reader">, posting: Posting): Promise<Publication> {
  if (!liesWithin(posting.division, reader.person.division)) throw ProblemAnswer.of("not-permitted");
  return await findPosting(service, posting);
}

/** The same without a look at who asks. */
export async function findPosting({ store }: SignedInCall["service"], { division, roles, department }: Posting): Promise<Publication> {
  const layer = await store.policies.findLayerOf(division);
  if (!layer) throw ProblemAnswer.of("unknown-division");
  const standing = await store.policies.getStanding(layer.layer);
  if (!standing.divisions.some(({ code }) => code === division)) throw ProblemAnswer.of("unknown-division");
  if (roles.some((role) => !standing.roles.some(({ id }) => id === role))) throw ProblemAnswer.of("unknown-role");
  if (department !== undefined) {
    const { departments } = await store.policies.getPolicy(layer.release);
    if (!departments.some(({ id }) => id === department)) throw ProblemAnswer.of("unknown-department");
  }
  return layer;
}
