/** The team a case needs, and whether it has it. */
import { type Facts, type FactValue, type LocalDate, type Policy, type Team, trace } from "@jiefen/policy";
import type { TeamMember } from "../case/state.ts";

/** The first team, by order, whose conditions surely hold. */
export function requiredTeam(policy: Policy, facts: Facts, today: LocalDate): Team | undefined {
  return policy.teams.find(({ conditions }) => trace(policy, conditions, facts, today).outcome === "yes");
}

/** Whether every seat has its people. Unknown while it is not sure whether a team is needed. */
export function teamComplete(policy: Policy, members: readonly TeamMember[], facts: Facts, today: LocalDate): FactValue {
  const outcomes = policy.teams.map(({ conditions }) => trace(policy, conditions, facts, today).outcome);
  const team = policy.teams[outcomes.indexOf("yes")];
  if (!team) return outcomes.includes("unknown") ? null : true;
  return team.members.every(({ id, least }) => members.filter(({ seat }) => seat === id).length >= least);
}

/** Whether somebody of this role, or profession of the roster, may take the seat. */
export function mayFill(team: Team | undefined, seat: string, role: string): boolean {
  return team?.members.some(({ id, roles, professions = [] }) => id === seat && [...roles, ...professions].includes(role)) ?? false;
}
