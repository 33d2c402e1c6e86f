/** Signing in and out, and the first administrator of an empty installation. */
import type { Permission, Text } from "@jiefen/policy";

/** `POST /api/session` */
export interface SignIn {
  readonly account: string;
  readonly password: string;
}

/** The person of this session. */
export interface Me {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** Role ids of the organisation. */
  readonly roles: readonly string[];
  readonly roleTitles: readonly Text[];
  /** Division code; cases whose division starts with its significant digits are in scope. */
  readonly division: string;
  readonly divisionTitle: string;
  /** What the roles allow together, in the person's own division. */
  readonly permissions: readonly Permission[];
  /** Sees and does only cases they handle or belong to the team of. */
  readonly ownCasesOnly: boolean;
  /** An administrator chose the password: nothing else is answered until the person has chosen their own. */
  readonly passwordChangeDue: boolean;
  /** The layer of the person's own division, under which new disputes are taken in; absent where no policy is published. */
  readonly layer?: string;
}

export interface DemonstrationAccount {
  readonly account: string;
  readonly name: string;
  readonly roleTitles: readonly Text[];
  readonly divisionTitle: string;
}

/** `GET /api/session`, `POST /api/session`: who I am, the server's day, and what the sign-in page needs. */
export interface SessionView {
  /** Absent when nobody is signed in. */
  readonly me?: Me;
  /** What this person's browser locks its own storage with while they are signed in, 32 bytes in base64url; never to be stored on the device. */
  readonly deviceKey?: string;
  /** The day on the server's clock in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  /** True while no account exists: `POST /api/setup` is asked for. */
  readonly setupNeeded: boolean;
  /** Only on a demonstration installation. */
  readonly demonstration?: { readonly password: string; readonly accounts: readonly DemonstrationAccount[] };
}

/** `POST /api/setup`: only while no account exists. The token is printed on the server's console at start and works once. */
export interface Setup {
  readonly token: string;
  /** @pattern ^[A-Za-z0-9._-]{2,64}$ */
  readonly account: string;
  readonly name: string;
  readonly password: string;
  /** Roles and division of the first person.
   * @minItems 1
   * @maxItems 20 */
  readonly roles: readonly string[];
  /** @pattern ^([0-9]{6}|[0-9]{9}|[0-9]{12})$ */
  readonly division: string;
}

export interface DivisionChoice {
  readonly code: string;
  readonly title: Text;
  /** Code of the division it lies in. */
  readonly parent?: string;
}

/** `GET /api/setup`: what the first administrator chooses from; only while no account exists. */
export interface SetupChoices {
  /** One of the roles chosen must manage people. */
  readonly roles: readonly { readonly id: string; readonly title: Text; readonly managesPeople: boolean }[];
  readonly divisions: readonly DivisionChoice[];
}
