/** How the facts of open cases are carried over to a release that has no place for them as they are. */
import type { FactScalar } from "@jiefen/policy";

/** Declared when cases are moved, and kept in each case's event: a release cannot know in advance which cases will be moved to it, nor from
 * which release, and whoever moves them answers for what is dropped. Filed records are never converted.
 *
 * `rename`: the answers of one field go to another of its type, unless that is answered already. `map`: codes become others. `split`: by
 * the code that was chosen, other fields are answered. `drop`: the answers (those with `code` alone, if given) or the levels are given up. */
export type Conversion =
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "map"; readonly what: "field" | "scale"; readonly id: string; readonly codes: Readonly<Record<string, string>> }
  | { readonly kind: "map"; readonly what: "type" | "stage" | "plan" | "card"; readonly codes: Readonly<Record<string, string>> }
  | {
      readonly kind: "split";
      readonly from: string;
      /** By code: what to answer, by field. */
      readonly to: Readonly<Record<string, Readonly<Record<string, FactScalar>>>>;
    }
  | {
      readonly kind: "drop";
      readonly what: "field" | "scale";
      readonly id: string;
      readonly code?: string;
      readonly reason: string;
    };

/** Something that a case holds and a release has no place for. */
export interface Loss {
  readonly what: "field" | "option" | "scale" | "level" | "type" | "stage" | "plan" | "card";
  /** The field, the scale, or what is lost itself. */
  readonly id: string;
  /** Of an option or a level. */
  readonly code?: string;
}
