/** An entry of the dictionary: what a name means wherever it occurs. */
import type { Condition } from "../document/condition.ts";
import type { DerivedFactDocument } from "../document/derived.ts";
import type { SyntheticDocument } from "../document/fields.ts";
import type { Text } from "./text.ts";

export type FactType = "boolean" | "integer" | "number" | "date" | "code" | "codes" | "text" | "list";

export interface Option {
  readonly id: string;
  readonly title: Text;
  readonly rank?: number;
  readonly retired: boolean;
}

export interface Fact {
  readonly name: string;
  readonly title: Text;
  readonly type: FactType;
  readonly unit?: string;
  /** Inclusive bounds of numbers, as the field library states them: what no form may go beyond. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** In display order. */
  readonly options?: readonly Option[];
  /** Options have ranks: `greaterThanInclusive` and the like compare them. */
  readonly ordered?: boolean;
  readonly origin:
    | {
        readonly kind: "field" /** The list or repeating record whose items hold it; absent for a fact of the case. */;
        readonly list?: string;
        readonly sensitivity?: "personal" | "restricted";
        readonly identity?: "name" | "idNumber" | "phone";
      }
    | { readonly kind: "derived"; readonly definition: DerivedFactDocument; readonly where?: Condition }
    | { readonly kind: "case" };
  /** For lists: the names of the facts of an item. */
  readonly items?: readonly string[];
  /** For fields: how made-up disputes answer it, where the library says so. */
  readonly synthetic?: SyntheticDocument;
  /** The layer that defined it. */
  readonly layer: string;
}
