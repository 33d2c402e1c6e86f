/** The seam to a validator of JSON Schema: one that generates code where that is allowed, one that interprets where it is not. */
import type { JsonSchema } from "../policy/form.ts";

/** One error, shaped as ajv's with `allErrors`: `pointer` names the value (for a missing or unknown property, the object). */
export interface DataError {
  readonly pointer: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Every error of `data` against a draft-07 schema; none if it holds. */
export type DataValidator = (schema: JsonSchema, data: unknown) => readonly DataError[];
