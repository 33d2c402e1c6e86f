/** What a problem is called, what is wrong, and what to do. */
import type { Text } from "@jiefen/policy";

export interface Wording {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
  readonly remedy?: Text;
}
