/** Cases that may be the same dispute as another, by the rules that policy declares. */
import { type CaseState, type Likable, type Likeness, likenesses } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Database } from "../database/database.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { findCase } from "./case-rows.ts";
import type { PartyIndex } from "./party-index.ts";

export interface AlikeCase {
  readonly state: CaseState;
  /** Never empty; in the order declared. */
  readonly likenesses: readonly Likeness[];
}

interface AlikeParts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly parties: PartyIndex;
}

/** So many candidates are read at most, the newest. */
const mostCandidates = 60;

/** `except`: the case itself, once it is taken in. */
export async function findAlike(
  { database, policies, parties }: AlikeParts,
  policy: Policy,
  likable: Likable,
  except?: string,
): Promise<readonly AlikeCase[]> {
  if (!policy.intake || policy.intake.duplicates.length === 0) return [];
  const ids = await parties.candidates(database.read, policy, likable.facts, mostCandidates, except);
  const found: AlikeCase[] = [];
  for (const id of ids) {
    const stored = await findCase(database.read, id);
    if (!stored) continue;
    const theirs = await policies.getPolicy(stored.state.release);
    const holding = likenesses(policy, likable, stored.state, theirs);
    if (holding.length === 0) continue;
    const state = await goingOn(database, stored.state);
    if (state.id !== except && !found.some((one) => one.state.id === state.id)) found.push({ state, likenesses: holding });
  }
  return found;
}

/** The case that a merged case has become part of, by way of as many as there are. */
async function goingOn(database: Database, state: CaseState): Promise<CaseState> {
  const { mergedInto } = state;
  const stored = mergedInto && (await findCase(database.read, mergedInto.caseId));
  return stored ? goingOn(database, stored.state) : state;
}
