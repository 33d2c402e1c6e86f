/** Everybody who decides one case in two values. */
import type { Policy } from "@jiefen/policy";
import { createGrade, disputeOf } from "../hand-written.ts";
import { jsonLogic } from "./json-logic.ts";
import { limitsOf } from "./limits.ts";
import type { Peer } from "./peer.ts";
import { lowestRank, plainCriteria } from "./plain-criteria.ts";
import { rulesEngine } from "./rules-engine.ts";
import { zenDecision, zenExpression } from "./zen.ts";

export function peersOf(policy: Policy): readonly Peer[] {
  const criteria = plainCriteria(policy);
  const lowest = lowestRank(policy);
  return [rulesEngine, zenDecision, zenExpression, jsonLogic].map((create) => create(criteria, lowest));
}

/** The hand-written grading, asked as the others are. */
export function handWritten(policy: Policy): Peer {
  const grade = createGrade(limitsOf(policy));
  return { name: "hand-written function", rankOf: (facts) => grade(disputeOf(facts)) };
}
