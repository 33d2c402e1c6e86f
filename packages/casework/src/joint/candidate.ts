/** Somebody who may be asked to a team, as the roster and the accounts tell. */
export interface Candidate {
  /** Id of the account, or of the entry on the roster where there is none. */
  readonly person: string;
  readonly account: boolean;
  readonly name: string;
  /** Of those on the roster. */
  readonly profession?: string;
  /** Of those with an account. */
  readonly roles: readonly string[];
  readonly division: string;
  /** Codes of places they serve, beside their own division. */
  readonly serves: readonly string[];
  readonly languages: readonly string[];
  readonly specialities: readonly string[];
  readonly worksFor?: string;
  /** The last four characters of the ID number. */
  readonly idNumberEnd?: string;
  readonly kin: readonly { readonly name: string; readonly idNumberEnd?: string }[];
  /** On how many other open cases they work. */
  readonly load: number;
}
