/** Meta-schema of `rules/<layer>/revisit.json`. */
import {
  closed,
  condition,
  documentSchema,
  id,
  ids,
  keyed,
  numberOrParameter,
  order,
  someIds,
  source,
  swatch,
  words,
} from "./meta-schema.ts";

const colour = closed({ title: words, rank: { type: "integer" }, swatch });

const schedule = closed(
  { days: { type: "array", items: { type: "integer", minimum: 0, maximum: 3650 }, maxItems: 100 } },
  {
    every: { type: "integer", minimum: 1, maximum: 3650 },
    count: { enum: ["calendar", "working"] },
    shift: { enum: ["keep", "next", "previous"] },
  },
);
const phase = closed({}, { schedule, watchDays: numberOrParameter, progressDays: numberOrParameter });

const plan = closed(
  {
    title: words,
    colour: id,
    "x-order": order,
    beforeSettlement: phase,
    afterSettlement: phase,
    missed: keyed(closed({ count: { type: "integer", minimum: 1 }, notify: someIds }, { card: id })),
    source,
  },
  {
    mode: closed({ first: id, later: id }, { people: numberOrParameter, roles: someIds }),
    graceDays: numberOrParameter,
    keyDates: keyed(closed({ before: numberOrParameter }, { shift: { enum: ["keep", "previous"] } })),
  },
);

const assignment = closed({ title: words, "x-order": order, conditions: condition, plan: id });

export const revisitSchema = documentSchema(
  closed(
    {
      colours: keyed(colour),
      plans: keyed(plan),
      assignments: keyed(assignment),
      visit: closed({ record: id, outcomeField: id, clean: someIds }, { incidents: ids, reportedWithinDays: numberOrParameter }),
    },
    {
      downgrade: closed({ cleanVisits: numberOrParameter, roles: keyed(someIds) }),
    },
  ),
);
