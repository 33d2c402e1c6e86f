/** What an import is read by: the policy of the importer's layer, one dispute type, and where disputes may be taken in. */
import type { CasesInto, TemplateOf } from "@jiefen/exchange";
import { type DisputeType, liesWithin, type Policy } from "@jiefen/policy";
import { ajvValidator, type Publication } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";

type Asked = Pick<SignedInCall, "service" | "reader" | "today">;

/** Throws `no-layer` where no policy is published. */
export async function ownPolicy({ service, reader }: Asked): Promise<{ readonly layer: Publication; readonly policy: Policy }> {
  const { layer } = reader;
  if (!layer) throw ProblemAnswer.of("no-layer");
  return { layer, policy: await service.store.policies.getPolicy(layer.release) };
}

/** Throws `not-found` for a type that the policy has not, or no longer. */
export function getType(policy: Policy, type: string): DisputeType {
  const form = policy.disputeTypes.find(({ id, retired }) => id === type && !retired);
  if (!form) throw ProblemAnswer.of("not-found");
  return form;
}

export async function divisionsOf({ service, reader }: Asked, layer: Publication): Promise<TemplateOf["divisions"]> {
  const { divisions } = await service.store.policies.getStanding(layer.layer);
  return divisions.filter(({ code }) => liesWithin(code, reader.person.division)).map(({ code, title }) => ({ code, title }));
}

export async function casesInto(call: Asked, layer: Publication, policy: Policy, form: DisputeType): Promise<CasesInto> {
  const divisions = await divisionsOf(call, layer);
  return { policy, form, divisions, within: call.reader.person.division, today: call.today, validator: ajvValidator };
}
