/** The level below another. */
import type { Policy } from "@jiefen/policy";

export function oneDownOf(policy: Policy, scale: string, level: string | undefined): string | undefined {
  const levels = policy.scales.find(({ id }) => id === scale)?.levels ?? [];
  return levels[levels.findIndex(({ id }) => id === level) - 1]?.id;
}
