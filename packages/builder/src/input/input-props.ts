/** What every input of the builder gets: the leaf, its value, and whom to tell. */
import type { Leaf } from "../entry/leaf.ts";

export interface InputProps {
  /** Id of the element that takes the focus. */
  readonly id: string;
  readonly leaf: Leaf;
  readonly value: unknown;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** `undefined` gives the value back or takes it away. */
  readonly onValue: (value: unknown) => void;
  /** What was typed and cannot be a value; undefined once it can. */
  readonly onFlaw: (flaw: string | undefined) => void;
}
