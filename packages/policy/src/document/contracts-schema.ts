/** Meta-schema of `rules/<layer>/contracts.json`. */
import { closed, documentSchema, oneShapePer } from "./meta-schema.ts";

/** Which ways a value may be tightened. */
export const directions = ["lower", "higher", "superset", "sooner"] as const;

const rule = oneShapePer("allow", {
  fixed: closed({ allow: { const: "fixed" } }),
  extend: closed({ allow: { const: "extend" } }),
  free: closed({ allow: { const: "free" } }),
  tighten: closed({ allow: { const: "tighten" }, direction: { enum: [...directions] } }),
});

/** By file (`*` stands for a name), then by pointer pattern (`*` stands for one segment). */
export const contractsSchema = documentSchema({
  type: "object",
  propertyNames: { pattern: "^(rules|schemas)/([A-Za-z0-9-]+/)?([A-Za-z0-9_-]+|\\*)\\.json$" },
  additionalProperties: { type: "object", propertyNames: { pattern: "^(/[^/]+)*$" }, additionalProperties: rule },
});
