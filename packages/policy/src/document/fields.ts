/** `schemas/<layer>/fields.json`: the field library, each fact a form may ask, defined once. */
export interface OptionDocument {
  readonly title: string;
  readonly "x-order"?: number;
  /** For codes that have an order of severity: higher is graver. All options of a field carry one, or none does. */
  readonly rank?: number;
  readonly retired?: boolean;
}

/** A JSON Schema narrowed to what a fact may be. The JSON type decides the fact's type:
 * boolean; integer or number; string with `format: "date"`; string with `x-options` (a code); string (text);
 * array of string with `x-options` (codes); array of object (a list of items whose properties are `$ref`s into this library). */
export interface FieldDocument {
  readonly type: "boolean" | "integer" | "number" | "string" | "array";
  readonly title: string;
  readonly help?: string;
  readonly format?: "date";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly items?:
    | { readonly type: "string" }
    | { readonly type: "object"; readonly properties: Readonly<Record<string, PropertyDocument>> };
  /** Keyed choices, for codes. */
  readonly "x-options"?: Readonly<Record<string, OptionDocument>>;
  /** fen, days, times, people, households, mu, years …: a closed list, see `units.ts`. */
  readonly "x-unit"?: string;
  /** A count that may be answered "several, number unknown". */
  readonly "x-count"?: boolean;
  /** A widget of the closed list, where the type's own does not serve (`textarea`, `radio`, `phone`, `idNumber` …). */
  readonly "x-widget"?: string;
  /** `personal` is masked in lists; `restricted` is shown only to roles that need it. */
  readonly "x-sensitivity"?: "personal" | "restricted";
  /** Identifies a party across cases: used to look up earlier disputes of the same people. */
  readonly "x-identity"?: "name" | "idNumber" | "phone";
  /** How made-up disputes answer it; see `SyntheticDocument`. */
  readonly "x-synthetic"?: SyntheticDocument;
  readonly retired?: boolean;
}

/** How the answers of made-up disputes are spread. Made up as they are: no statistics, and nothing but the making up of disputes reads them.
 * Shares lie between 0 and 1; weights count against each other. What is left out follows from how people usually answer. */
export interface SyntheticAnswers {
  /** How often it is answered at all; a required question always is. */
  readonly answered?: number;
  /** How many of the answers say that it is not known. */
  readonly unknown?: number;
  /** Of a boolean: how many answers say yes. */
  readonly share?: number;
  /** Of a code: how often each option is chosen; never one that is not named. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of codes: how often each option is among those chosen; never one that is not named. */
  readonly shares?: Readonly<Record<string, number>>;
  /** Of a number, of a date in days before today (less than 0 is after), of a list in items. */
  readonly bands?: readonly SyntheticBand[];
  /** Of a count: how many answers say "several". */
  readonly several?: number;
}

/** Both ends included; in between every whole number is as likely, save of money, where every order of magnitude is. */
export interface SyntheticBand {
  readonly between: readonly [number, number];
  readonly weight: number;
}

export interface SyntheticDocument extends SyntheticAnswers {
  /** What is otherwise in disputes of a type, by its id. */
  readonly byType?: Readonly<Record<string, SyntheticAnswers>>;
}

/** A property of a form: names a library field (`$ref` is `fields.json#/<name>` and `<name>` is the property's own name) and may narrow it. */
export interface PropertyDocument {
  readonly $ref: string;
  readonly title?: string;
  readonly help?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly "x-section"?: string;
  readonly "x-order"?: number;
  /** Answered or declared unknown before the step that names the form is done; never blocks saving. */
  readonly "x-required"?: boolean;
  readonly "x-showWhen"?: import("./condition.ts").Condition;
  readonly retired?: boolean;
}

export type FieldsDocument = Readonly<Record<string, FieldDocument>>;
