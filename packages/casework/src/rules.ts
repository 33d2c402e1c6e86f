/** What a case is decided by, besides its own state. */
import type { DataValidator, Policy, Standing } from "@jiefen/policy";

export interface Rules {
  /** The release the case is handled under. */
  readonly policy: Policy;
  /** The release it was handled under so far, where it is to go on under another: for the titles of what that one no longer knows. */
  readonly before?: Policy;
  /** Guards, organisation and calendar as they are now. */
  readonly standing: Standing;
  /** Checks answers against a form's schema; the implementation differs between server and browser. */
  readonly validate: DataValidator;
}
