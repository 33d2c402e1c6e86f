/** Meta-schema of `schemas/<layer>/i18n/en.json`. */
import { documentSchema, words } from "./meta-schema.ts";

export const translationSchema = documentSchema({
  type: "object",
  propertyNames: { pattern: "^(rules|schemas)/([a-z-]+/)?[A-Za-z0-9_-]+\\.json$" },
  additionalProperties: { type: "object", propertyNames: { pattern: "^(/[^/]+)+$" }, additionalProperties: words },
});
