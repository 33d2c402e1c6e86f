/** A case in a few words, as far as a reader may know of it. */
import { type CaseState, caseNumber } from "@jiefen/casework";
import type { Policy, Text } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import { type ConcernedCase, covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import { allowed, type Reader } from "../access/reader.ts";
import type { CaseBrief } from "../api/index.ts";
import { titled } from "../view/case-summary.ts";
import { titleOf } from "../view/case-title.ts";

export interface Briefed {
  readonly brief: CaseBrief;
  readonly concerned: ConcernedCase;
  readonly policy: Policy;
}

/** Undefined for a restricted case of which the reader may not know. */
export async function briefOf(store: Store, reader: Reader, state: CaseState): Promise<Briefed | undefined> {
  const policy = await store.policies.getPolicy(state.release);
  const concerned = { state, restricted: isRestricted(policy, state) };
  if (concerned.restricted && allowed(reader, "case.readRestricted") === "no") return undefined;
  const readable = covers(reader, "case.read", concerned);
  const shown = readable ? await shownOf(store, policy, state) : {};
  const brief: CaseBrief = {
    caseId: state.id,
    number: caseNumber(state),
    type: state.type,
    typeTitle: titled(policy.disputeTypes, state.type),
    acceptedOn: state.acceptedOn,
    ...(state.closedOn === undefined ? {} : { closedOn: state.closedOn }),
    division: await divisionTitle(store, state),
    readable,
    ...shown,
  };
  return { brief, concerned, policy };
}

async function shownOf(store: Store, policy: Policy, state: CaseState): Promise<Partial<CaseBrief>> {
  const { handler } = state;
  const names = handler === undefined ? {} : await store.people.names([handler]);
  const handlerName = handler === undefined ? undefined : names[handler];
  return {
    title: titleOf(policy, state.facts, true),
    stageTitle: titled(policy.stages, state.stage),
    ...(handlerName === undefined ? {} : { handlerName }),
  };
}

async function divisionTitle(store: Store, { layer, heldBy }: CaseState): Promise<Text> {
  const { divisions } = await store.policies.getStanding(layer);
  return divisions.find(({ code }) => code === heldBy)?.title ?? { zh: heldBy, en: heldBy };
}
