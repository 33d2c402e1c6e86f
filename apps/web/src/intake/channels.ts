/** The ways in by which somebody takes disputes in, and the one that the address names. */
import type { Channel, Policy } from "@jiefen/policy";
import { useSearchParams } from "react-router";

/** Of the address: by which way it came in. */
export const wayIn = "from";

export function channelsFor(policy: Policy, roles: readonly string[]): readonly Channel[] {
  return policy.intake?.channels.filter(({ roles: own }) => own.some((role) => roles.includes(role))) ?? [];
}

export function useChannel(policy: Policy | undefined, roles: readonly string[]): Channel | undefined {
  const [asked] = useSearchParams();
  return policy && channelsFor(policy, roles).find(({ id }) => id === asked.get(wayIn));
}
