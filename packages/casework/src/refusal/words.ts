/** What a refusal is made of: why, and what to do instead. */
import type { Text } from "@jiefen/policy";

export interface Wording {
  readonly message: Text;
  readonly remedy: Text;
}
