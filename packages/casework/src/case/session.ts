/** A joint mediation session, and who is asked to it. */
import type { LocalDate } from "@jiefen/policy";
import type { Act, Attendance } from "./joint.ts";

/** Somebody asked to a session: a person with an account, or anybody by name and unit. */
export interface Invited {
  readonly person?: string;
  readonly name?: string;
  readonly unit?: string;
}

/** A joint mediation session. */
export interface Session {
  readonly id: string;
  readonly on: LocalDate;
  readonly time?: string;
  readonly place: string;
  readonly purpose?: string;
  readonly invited: readonly Invited[];
  readonly plannedBy: string;
  readonly held?: { readonly record: string; readonly on: LocalDate };
  readonly cancelled?: { readonly by: string; readonly on: LocalDate; readonly reason: string };
  /** Who was there, as last taken down. */
  readonly attendance?: Attendance & Act;
}
