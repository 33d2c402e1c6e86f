/** Other disputes of the same people, as far as the reader may know of them. */
import { caseNumber, type ObservedCase } from "@jiefen/casework";
import type { Store } from "@jiefen/store";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import { allowed, type Reader } from "../access/reader.ts";
import type { EarlierDispute } from "../api/index.ts";
import { titled } from "./case-summary.ts";

/** Disputes outside of the reader's scope are told without a way to open them, since they bear on the level; restricted ones only to those who may
 * read restricted facts. */
export async function earlierDisputes(store: Store, reader: Reader, observed: readonly ObservedCase[]): Promise<readonly EarlierDispute[]> {
  const found = await Promise.all(observed.map((entry) => earlierDispute(store, reader, entry)));
  return found.filter((entry) => entry !== undefined);
}

async function earlierDispute(store: Store, reader: Reader, observed: ObservedCase): Promise<EarlierDispute | undefined> {
  const state = await store.findState(observed.caseId);
  if (!state) return undefined;
  const policy = await store.policies.getPolicy(state.release);
  const restricted = isRestricted(policy, state);
  if (restricted && allowed(reader, "case.readRestricted") === "no") return undefined;
  return {
    caseId: state.id,
    number: caseNumber(state),
    type: state.type,
    typeTitle: titled(policy.disputeTypes, state.type),
    acceptedOn: observed.acceptedOn,
    ...(observed.closedOn === undefined ? {} : { closedOn: observed.closedOn }),
    matchedBy: observed.matchedBy,
    readable: covers(reader, "case.read", { state, restricted }),
  };
}
