/** Meta-schema of `rules/<layer>/grading.json`. */
import {
  closed,
  condition,
  documentSchema,
  flag,
  id,
  keyed,
  numberOrParameter,
  oneShapePer,
  order,
  someIds,
  source,
  swatch,
  words,
} from "./meta-schema.ts";

const level = closed({ title: words, rank: { type: "integer" } }, { swatch, from: numberOrParameter });
const scale = closed({ title: words, "x-order": order, method: { enum: ["highest", "points"] }, initial: id, levels: keyed(level) });

const event = oneShapePer("type", {
  level: closed({ type: { const: "level" }, params: closed({ scale: id, level: id }) }),
  points: closed({ type: { const: "points" }, params: closed({ scale: id, points: numberOrParameter }) }),
});

const criterion = closed({ title: words, "x-order": order, conditions: condition, event, source }, { retired: flag });

const table = closed({ title: words, "x-order": order, criteria: someIds }, { complete: flag, exclusive: flag, appliesWhen: condition });

export const gradingSchema = documentSchema(
  closed(
    { scales: keyed(scale), criteria: keyed(criterion) },
    {
      correction: closed({ secondPersonFrom: keyed(id), roles: keyed(someIds) }),
      override: closed({ roles: keyed(someIds) }),
      notify: keyed(someIds),
      tables: keyed(table),
    },
  ),
);
