/** The roster: people who may be asked to mediate. */
import type { SeatProposal } from "@jiefen/casework";
import type { Text } from "@jiefen/policy";

export interface RosterKin {
  /** @minLength 1
   * @maxLength 60 */
  readonly name: string;
  /** @maxLength 30 */
  readonly relation?: string;
  /** The last four characters of the ID number.
   * @pattern ^[0-9]{3}[0-9Xx]$ */
  readonly idNumberEnd?: string;
}

export interface RosterEntryRequest {
  /** My own division or one within it.
   * @pattern ^([0-9]{6}|[0-9]{9}|[0-9]{12})$ */
  readonly division: string;
  /** @minLength 1
   * @maxLength 60 */
  readonly name: string;
  /** @minLength 1
   * @maxLength 64 */
  readonly profession: string;
  /** @maxLength 30 */
  readonly phone?: string;
  /** @maxItems 100 */
  readonly serves: readonly string[];
  /** @maxItems 20 */
  readonly languages: readonly string[];
  /** @maxItems 100 */
  readonly specialities: readonly string[];
  /** @maxLength 100 */
  readonly worksFor?: string;
  /** The last four characters of the ID number.
   * @pattern ^[0-9]{3}[0-9Xx]$ */
  readonly idNumberEnd?: string;
  /** @maxItems 50 */
  readonly kin: readonly RosterKin[];
  /** @maxLength 500 */
  readonly remark?: string;
  readonly active: boolean;
  /** Id of their account.
   * @maxLength 64 */
  readonly account?: string;
}

export interface RosterUpdate extends RosterEntryRequest {
  /** @asType integer */
  readonly version: number;
}

/** Kin, the end of the ID number and the remark are told to those who keep the entry alone. */
export interface RosterView extends Omit<RosterEntryRequest, "kin"> {
  readonly id: string;
  readonly divisionTitle: Text;
  readonly professionTitle: Text;
  readonly servesTitles: readonly Text[];
  readonly languageTitles: readonly Text[];
  readonly specialityTitles: readonly Text[];
  readonly accountName?: string;
  readonly kin?: readonly RosterKin[];
  /** On how many open cases they work. */
  readonly load: number;
  readonly mayChange: boolean;
  /** @asType integer */
  readonly version: number;
}

export interface RosterQuery {
  readonly division?: string;
  /** Part of the name, of the phone or of the unit. */
  readonly q?: string;
  readonly profession?: string;
  readonly language?: string;
  readonly speciality?: string;
  readonly active?: "true" | "false";
}

export interface RosterNamed {
  readonly id: string;
  readonly title: Text;
}

export interface RosterPage {
  /** By name; the first of them where there are many. */
  readonly items: readonly RosterView[];
  readonly total: number;
  /** Code of the county or city that the roster is of. */
  readonly division: string;
  /** What the policy of the reader's division lets one choose. */
  readonly professions: readonly RosterNamed[];
  readonly languages: readonly RosterNamed[];
  readonly specialities: readonly RosterNamed[];
  /** Accounts of the reader's division and below, for those who keep the roster. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly mayAdd: boolean;
}

/** `GET /api/cases/:id/team-proposal` */
export type SeatProposalView = SeatProposal;
