/** Meta-schema of `rules/<layer>/parameters.json`. */
import { closed, documentSchema, keyed, order, source, words } from "./meta-schema.ts";

export const parametersSchema = documentSchema(
  keyed(
    closed(
      { title: words, unit: { type: "string" }, stricter: { enum: ["lower", "higher"] }, source },
      { value: { type: "number" }, minimum: { type: "number" }, maximum: { type: "number" }, "x-order": order },
    ),
  ),
);
