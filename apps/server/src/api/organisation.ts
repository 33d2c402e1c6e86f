/** The always-current organisation of a layer: roles, divisions, calendar. */
import type { CalendarDocument, DivisionContact, Permission, Text } from "@jiefen/policy";

export interface RoleView {
  readonly id: string;
  readonly title: Text;
  readonly permissions: readonly Permission[];
  /** Sees and does only cases they handle or belong to the team of. */
  readonly ownCasesOnly: boolean;
  /** The layer that wrote it. */
  readonly layer: string;
}

export interface DivisionView {
  readonly code: string;
  readonly title: Text;
  /** Code of the division it lies in. */
  readonly parent?: string;
  readonly layer: string;
  /** What parties are told on papers; where it is absent, that of the division around it. */
  readonly contact?: DivisionContact;
  /** As the layers above have it: what holds where this layer says nothing of it. */
  readonly contactOfLayersAbove?: DivisionContact;
}

/** `GET /api/organisation/:layer` */
export interface OrganisationView {
  readonly layer: string;
  readonly title: Text;
  /** Division of the layer. */
  readonly division: string;
  /** Titles of the layers named here. */
  readonly layers: Readonly<Record<string, Text>>;
  /** Digest of what is current now, to be sent back with a change. */
  readonly standing: string;
  readonly roles: readonly RoleView[];
  /** What roles may carry, in words. */
  readonly permissions: readonly { readonly id: Permission; readonly title: Text }[];
  readonly divisions: readonly DivisionView[];
  /** For which people may stand: those of the policy in force. */
  readonly departments: readonly { readonly id: string; readonly title: Text }[];
  readonly calendar: CalendarDocument;
  /** As the layers above have them: their names are theirs, and what is given back is this again. */
  readonly keyDatesOfLayersAbove: NonNullable<CalendarDocument["keyDates"]>;
  /** Whether I may change it: it is my own layer's, and my roles manage it. */
  readonly mayChange: boolean;
  /** To what the layers above allow this one to add entries of its own; to everything, in the highest layer. */
  readonly open: readonly OrganisationPart[];
}

export type OrganisationPart = "roles" | "divisions" | "keyDates" | "holidays" | "reminderHour";

/** One value set, or (without `value`) given back: to the layer above, or away where this layer had added it. */
export interface OrganisationChange {
  readonly path: "rules/organisation.json" | "rules/calendar.json";
  /** JSON pointer into the document.
   * @minLength 1
   * @maxLength 1000
   * @pattern ^/ */
  readonly pointer: string;
  readonly value?: unknown;
}

/** `POST /api/organisation/:layer`: in force at once, for this layer and all below it. */
export interface OrganisationUpdate {
  /** `standing` of the organisation the changes were made on.
   * @maxLength 2000 */
  readonly standing: string;
  /** @minItems 1
   * @maxItems 200 */
  readonly changes: readonly OrganisationChange[];
}
