/** When a deadline falls due. */
import { type Deadline, dayAt, type LocalDate, type Policy, type Standing } from "@jiefen/policy";
import { addDays } from "../calendar/add-days.ts";
import { hour } from "../calendar/hour.ts";
import { numberOf } from "../facts/number-of.ts";
import type { Clock } from "./clock.ts";

export interface Due {
  readonly dueOn: LocalDate;
  /** The instant, of a limit in hours. */
  readonly dueAt?: number;
  readonly provisional: boolean;
}

export function dueOf(policy: Policy, { calendar }: Standing, { days, count, hours }: Deadline, { since, at }: Clock): Due | undefined {
  if (hours !== undefined) {
    const allowed = numberOf(policy, hours);
    if (allowed === undefined) return undefined;
    const dueAt = at + allowed * hour;
    return { dueOn: dayAt(dueAt), dueAt, provisional: false };
  }
  const allowed = numberOf(policy, days);
  if (allowed === undefined) return undefined;
  const { date, provisional } = addDays(calendar, since, allowed, count ?? "calendar");
  return { dueOn: date, provisional };
}
