/** Meta-schema of `rules/<layer>/joint.json`. */
import { conflictKinds, meritKinds } from "./joint.ts";
import {
  closed,
  condition,
  documentSchema,
  flag,
  id,
  ids,
  keyed,
  numberOrParameter,
  order,
  someIds,
  source,
  words,
} from "./meta-schema.ts";

const named = { title: words, "x-order": order };

const merit = closed(
  { ...named, of: { enum: [...meritKinds] }, points: { type: "integer", minimum: -100, maximum: 100 }, source },
  { retired: flag },
);

const conflict = closed({ ...named, of: { enum: [...conflictKinds] }, effect: { enum: ["excludes", "warns"] }, source }, { retired: flag });

const matching = closed(
  {},
  {
    languageField: id,
    employerField: id,
    placeFields: someIds,
    placeEndings: { type: "array", items: words, maxItems: 20, uniqueItems: true },
  },
);

const rung = closed({ ...named, digits: { type: "integer", minimum: 2, maximum: 12 } }, { deadline: id, retired: flag });

export const jointSchema = documentSchema(
  closed(
    {},
    {
      professions: keyed(closed(named, { retired: flag })),
      matching,
      merits: keyed(merit),
      conflicts: keyed(conflict),
      objection: closed({ grounds: keyed(closed(named, { retired: flag })), decidedBy: someIds, source }),
      ladder: closed({ rungs: keyed(rung), roles: someIds, notify: ids, source }, { skipWhen: condition }),
      calls: closed({ roles: someIds, answerWithin: numberOrParameter, notify: ids, source }),
    },
  ),
);
