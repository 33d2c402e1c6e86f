/** Meta-schema of `rules/<layer>/guardrails.json`. */
import { closed, condition, documentSchema, flag, id, keyed, numberOrParameter, oneShapePer, order, source, words } from "./meta-schema.ts";

const requires = oneShapePer("kind", {
  level: closed({ kind: { const: "level" }, scale: id, atLeast: id }),
  notClosable: closed({ kind: { const: "notClosable" } }, { settled: flag }),
  visits: closed(
    { kind: { const: "visits" }, colour: id, atMostDays: numberOrParameter },
    { phase: { enum: ["beforeSettlement", "afterSettlement"] } },
  ),
});

export const guardrailsSchema = documentSchema(
  closed({ guardrails: keyed(closed({ title: words, "x-order": order, requires, source }, { conditions: condition })) }),
);
