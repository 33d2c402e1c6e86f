/** Keys of other programs, and taking disputes in by number with one. */
import type { Facts, Issue, Text } from "@jiefen/policy";

export type KeyPermission = "case.import" | "case.read" | "case.readPersonal";

export interface ApiKeyView {
  readonly id: string;
  readonly division: string;
  readonly name: string;
  readonly permissions: readonly KeyPermission[];
  /** Id of who gave it. */
  readonly by: string;
  /** Epoch milliseconds, as all below. */
  readonly createdAt: number;
  readonly endsAt: number;
  readonly usedAt?: number;
  readonly revokedAt?: number;
}

export interface NewApiKey {
  /** Of the program that is given it.
   * @minLength 1
   * @maxLength 60 */
  readonly name: string;
  /** My own division or one within it.
   * @pattern ^[0-9]{6}([0-9]{3}){0,2}$ */
  readonly division: string;
  /** @minItems 1
   * @maxItems 3 */
  readonly permissions: readonly KeyPermission[];
  /** After so many days it opens nothing any more.
   * @minimum 1
   * @maximum 730
   * @asType integer */
  readonly days: number;
}

/** Shown this once. */
export interface GivenApiKey {
  readonly key: ApiKeyView;
  /** For `Authorization: Bearer …`. */
  readonly secret: string;
}

/** `POST /api/intake`: one dispute or many, each taken in once for its number in the source; sending the same again changes nothing. */
export interface IntakeRequest {
  /** Names where the numbers come from.
   * @minLength 1
   * @maxLength 40 */
  readonly source: string;
  /** @minItems 1
   * @maxItems 100 */
  readonly disputes: readonly {
    /** In the source.
     * @minLength 1
     * @maxLength 100 */
    readonly number: string;
    /** @minLength 1
     * @maxLength 64 */
    readonly type: string;
    readonly facts: Facts;
    /** Where it is taken in; the sender's own division if absent.
     * @pattern ^([0-9]{6}|[0-9]{9}|[0-9]{12})$ */
    readonly division?: string;
  }[];
}

export interface IntakeResult {
  readonly number: string;
  /** `before`: its number was taken in earlier; nothing was changed. */
  readonly state: "taken" | "before" | "refused";
  readonly caseId?: string;
  /** Why it was refused. */
  readonly message?: Text;
  /** Single answers that are wrong, by pointer into `facts`. */
  readonly issues: readonly Issue[];
}

export interface IntakeAnswer {
  /** In the order of the request. */
  readonly results: readonly IntakeResult[];
}
