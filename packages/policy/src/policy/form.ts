/** A form ready to be shown and checked: plain draft-07 beside a uiSchema, and what our keywords say about it. */
import type { Condition } from "../document/condition.ts";
import type { Widget } from "../document/widgets.ts";
import type { Text } from "./text.ts";

/** A question of a form: one property, in display order within its section. */
export interface Question {
  readonly fact: string;
  readonly title: Text;
  readonly help?: Text;
  readonly section: string;
  readonly required: boolean;
  /** Something follows from the answer: it is required, or a rule, a step or casework looks at it. The rest may be added later. */
  readonly decides: boolean;
  readonly showWhen?: Condition;
  readonly widget?: Widget;
  readonly unit?: string;
  /** May be answered "several, number unknown" or "between". */
  readonly count?: boolean;
  readonly sensitivity?: "personal" | "restricted";
  /** For lists: the questions of one item. */
  readonly items?: readonly Question[];
  readonly retired: boolean;
  /** The layer that put it into the form. */
  readonly layer: string;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly noneOfThese: boolean;
}

/** A JSON Schema object, draft-07. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export interface Form {
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  /** Draft-07: accepts partial answers, `null` (unknown) and ranges where the question is a count; refuses unknown properties.
   * By language, since titles stand in it. */
  readonly schema: Readonly<Record<"zh" | "en", JsonSchema>>;
  readonly uiSchema: JsonSchema;
}

/** The intake form of one dispute type: the questions of `records/intake.json` joined with the type's own. */
export interface DisputeType extends Form {
  readonly mapsTo: Readonly<Record<string, string>>;
  readonly restricted: boolean;
  readonly retired: boolean;
}

export interface RecordForm extends Form {
  readonly repeats: boolean;
}
