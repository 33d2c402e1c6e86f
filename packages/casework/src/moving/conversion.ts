/** How what open cases hold is carried over to a release that has no place for it as it is. */
import type { FactScalar } from "@jiefen/policy";

/** Declared when cases are moved, and kept in each case's event: a release cannot know in advance which cases will be moved to it, nor from
 * which release, and whoever moves them answers for what is dropped. Filed records stay as they were filed; rules read them as carried over.
 *
 * `rename`: the answers of one field go to another of its type, unless that is answered already. `map`: codes become others. `split`: by
 * the code that was chosen (of a yes or no: `true`, `false`), other fields are answered. `drop`: the answers (those with `code` alone, if given),
 * the levels, or what else is named is given up: a ground of closure leaves a closure as settled, a signature is not given, a seat leaves the
 * team, filings of a record count no longer. */
export type Conversion =
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "map"; readonly what: "field" | "scale"; readonly id: string; readonly codes: Readonly<Record<string, string>> }
  | { readonly kind: "map"; readonly what: Mapped; readonly codes: Readonly<Record<string, string>> }
  | {
      readonly kind: "split";
      readonly from: string;
      /** By code: what to answer, by field. */
      readonly to: Readonly<Record<string, Readonly<Record<string, FactScalar>>>>;
    }
  | {
      readonly kind: "drop";
      readonly what: "field" | "scale" | Droppable;
      readonly id: string;
      readonly code?: string;
      readonly reason: string;
    };

/** What a case may do without. */
type Droppable = "ground" | "signature" | "seat" | "record";

type Mapped = "type" | "stage" | "plan" | "card" | Droppable;

/** Something that a case holds and a release has no place for. */
export interface Loss {
  readonly what: "field" | "option" | "scale" | "level" | Mapped;
  /** The field, the scale, or what is lost itself. */
  readonly id: string;
  /** Of an option or a level. */
  readonly code?: string;
}
