/** What is always current and never pinned to a case: statutory guards, organisation, calendar (law 7). */
import type { CalendarDocument, GuardsDocument, KeyDateDocument, OrganisationDocument } from "../document/rules.ts";
import type { Entry } from "./policy.ts";
import type { Text } from "./text.ts";

export type Guard = Entry<GuardsDocument["guards"][string]> & { readonly lawfulRoute: Text; readonly law: Text };
export type Role = Entry<OrganisationDocument["roles"][string]>;
export type KeyDate = Entry<KeyDateDocument>;
export type Division = Entry<OrganisationDocument["divisions"][string]>;

/** Compiled per layer, from the same files. */
export interface Standing {
  readonly guards: readonly Guard[];
  readonly roles: readonly Role[];
  readonly divisions: readonly Division[];
  readonly calendar: CalendarDocument;
  readonly keyDates: readonly KeyDate[];
}
