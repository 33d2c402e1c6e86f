/** Cases that may be the same dispute as another, by the rules that policy declares. */
import { type CaseState, type Likable, type Likeness, likenesses, promising, sameFactsOf } from "@jiefen/casework";
import { likenessStrengths, type Policy } from "@jiefen/policy";
import type { Database } from "../database/database.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import { findCase } from "./case-rows.ts";
import type { LikenessIndex } from "./likeness-index.ts";
import type { PartyIndex } from "./party-index.ts";

export interface AlikeCase {
  readonly state: CaseState;
  /** Never empty; in the order declared. */
  readonly likenesses: readonly Likeness[];
}

export interface Alike {
  /** Whose rules hold: those of the layer's release, or of the one before while the index is written for it. */
  readonly rules: Policy;
  /** The surest first, then the nearest in time. */
  readonly cases: readonly AlikeCase[];
  /** How many more there may be. */
  readonly more: number;
}

interface AlikeParts {
  readonly database: Database;
  readonly policies: PolicyShelf;
  readonly parties: PartyIndex;
  readonly likeness: LikenessIndex;
}

/** So many candidates are read at most, and so many cases told. */
const most = { read: 240, told: 60 };

/** `policy`: under which the case is handled. `except`: the case itself, once it is taken in. */
export async function findAlike(parts: AlikeParts, policy: Policy, likable: Likable, except?: string): Promise<Alike> {
  const { database, policies, parties, likeness } = parts;
  const release = await likeness.findRelease(policy.layer.id);
  const rules = release === undefined ? policy : await policies.getPolicy(release);
  if (!rules.intake || rules.intake.duplicates.length === 0) return { rules, cases: [], more: 0 };
  const sets = sameFactsOf(rules);
  const asked = { policy, facts: likable.facts, layer: policy.layer.id, sets, ...(except !== undefined && { except }) };
  const candidates = promising(rules, likable, await parties.candidates(database.read, asked));
  // The index may have turned to other rules meanwhile, and let go of what these are looked up by.
  if (sets.length > 0 && (await likeness.findRelease(policy.layer.id)) !== release) return findAlike(parts, policy, likable, except);
  const found = new Map<string, AlikeCase>();
  for (const { id } of candidates.slice(0, most.read)) {
    const stored = await findCase(database.read, id);
    if (!stored) continue;
    const theirs = await policies.getPolicy(stored.state.release);
    const holding = likenesses(rules, likable, stored.state, { mine: policy, theirs });
    if (holding.length === 0) continue;
    const state = await goingOn(database, stored.state);
    if (state.id !== except && !found.has(state.id)) found.set(state.id, { state, likenesses: holding });
  }
  // Equally sure ones stay in the order of the candidates.
  const cases = [...found.values()].sort((one, other) => surest(one) - surest(other));
  return {
    rules,
    cases: cases.slice(0, most.told),
    more: Math.max(0, cases.length - most.told) + Math.max(0, candidates.length - most.read),
  };
}

function surest({ likenesses: holding }: AlikeCase): number {
  return Math.min(...holding.map(({ strength }) => likenessStrengths.indexOf(strength)));
}

/** The case that a merged case has become part of, by way of as many as there are. */
async function goingOn(database: Database, state: CaseState): Promise<CaseState> {
  const { mergedInto } = state;
  const stored = mergedInto && (await findCase(database.read, mergedInto.caseId));
  return stored ? goingOn(database, stored.state) : state;
}
