/** Meta-schema of `rules/<layer>/facts.json`. */
import type { JsonSchema } from "../policy/form.ts";
import { closed, condition, documentSchema, flag, id, keyed, numberOrParameter, oneShapePer, someIds, when, words } from "./meta-schema.ts";

const common = { title: words };
const unit: JsonSchema = { type: "string" };
const ofField = (kind: string) => closed({ ...common, kind: { const: kind }, over: id, field: id }, { unit, where: condition });

/** A sum is over items or of named facts; which, is told by `of`. */
const sum = when({ required: ["of"] }, closed({ ...common, kind: { const: "sum" }, of: someIds }, { unit }), ofField("sum"));

export const derivedFactsSchema = documentSchema(
  keyed(
    oneShapePer("kind", {
      count: closed({ ...common, kind: { const: "count" }, over: id }, { unit, where: condition }),
      any: closed({ ...common, kind: { const: "any" }, over: id, where: condition }),
      sum,
      min: ofField("min"),
      max: ofField("max"),
      latest: ofField("latest"),
      daysSince: closed({ ...common, kind: { const: "daysSince" }, of: id }, { unit }),
      history: closed(
        { ...common, kind: { const: "history" }, since: { enum: ["accepted", "closed"] }, withinDays: numberOrParameter },
        { unit, sameType: flag },
      ),
    }),
  ),
);
