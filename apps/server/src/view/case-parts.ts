/** What policy holds ready beside a case: guidance, referrals, the team. */
import type { Advice, CaseState } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { GuidanceView, ReferralView, TeamView } from "../api/index.ts";
import { titled } from "./case-summary.ts";

export function guidanceOf({ guidance }: Advice): readonly GuidanceView[] {
  return guidance.map(({ id, title, steps, source, layer }) => ({ id, title, steps, source: source.text, layer }));
}

export function referralsOf(policy: Policy, { referrals }: Advice): readonly ReferralView[] {
  return referrals.map(({ id, title, departments, source, layer }) => ({
    id,
    title,
    departments: departments.map((department) => ({ id: department, title: titled(policy.departments, department) })),
    source: source.text,
    layer,
  }));
}

/** The team policy asks for, and who has which seat. */
export function teamOf(
  { team }: Advice,
  state: CaseState,
  complete: boolean,
  names: Readonly<Record<string, string>>,
): TeamView | undefined {
  if (!team) return undefined;
  return {
    id: team.id,
    title: team.title,
    complete,
    seats: team.members.map(({ id, title, roles, least }) => ({
      id,
      title,
      roles,
      least,
      members: state.team.filter(({ seat }) => seat === id).map(({ person, role }) => ({ person, name: names[person] ?? person, role })),
    })),
  };
}
