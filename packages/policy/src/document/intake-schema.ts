/** Meta-schema of `rules/<layer>/intake.json`. */
import { likenessStrengths, personTraits } from "./intake.ts";
import { closed, documentSchema, flag, id, keyed, numberOrParameter, order, someIds, source, words } from "./meta-schema.ts";

const channel = closed(
  { title: words, "x-order": order, roles: someIds },
  { help: words, answers: keyed(id), brings: someIds, retired: flag },
);

const duplicate = closed(
  { title: words, "x-order": order, strength: { enum: [...likenessStrengths] }, source },
  {
    person: { type: "array", items: { enum: [...personTraits] }, minItems: 1, uniqueItems: true },
    people: { type: "integer", minimum: 1, maximum: 10 },
    equal: someIds,
    contained: someIds,
    sameType: flag,
    withinDays: numberOrParameter,
    retired: flag,
  },
);

export const intakeSchema = documentSchema(
  closed({}, { channels: keyed(channel), duplicates: keyed(duplicate), merging: closed({ roles: someIds }, { ground: id }) }),
);
