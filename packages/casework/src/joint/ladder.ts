/** The rungs on which a dispute is mediated: where a division stands, and what is above it. */
import { type Facts, type LocalDate, liesWithin, type Policy, type Rung, type Standing, significantDigits, trace } from "@jiefen/policy";

/** By the length of the division's code. */
export function rungAt({ joint }: Policy, division: string): Rung | undefined {
  return joint?.ladder?.rungs.find(({ digits }) => significantDigits(division).length === digits);
}

export interface RungAbove {
  readonly rung: Rung;
  /** Code of the division. */
  readonly division: string;
}

/** From the next one up; rungs for which the organisation knows no division are left out. */
export function rungsAbove(policy: Policy, { divisions }: Standing, division: string): readonly RungAbove[] {
  const own = significantDigits(division).length;
  const around = divisions.filter(({ code }) => code !== division && liesWithin(division, code));
  return (policy.joint?.ladder?.rungs ?? [])
    .filter(({ digits }) => digits < own)
    .flatMap((rung) => {
      const found = around.find(({ code }) => significantDigits(code).length === rung.digits);
      return found ? [{ rung, division: found.code }] : [];
    })
    .sort((one, other) => other.rung.digits - one.rung.digits);
}

/** Whether policy lets a rung be skipped here. */
export function maySkip(policy: Policy, facts: Facts, today: LocalDate): boolean {
  const condition = policy.joint?.ladder?.skipWhen;
  return condition !== undefined && trace(policy, condition, facts, today).outcome === "yes";
}
