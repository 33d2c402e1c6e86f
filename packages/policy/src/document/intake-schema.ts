/** Meta-schema of `rules/<layer>/intake.json`. */
import { likenessStrengths, personTraits, roundQuestions } from "./intake.ts";
import { closed, documentSchema, flag, id, keyed, numberOrParameter, order, someIds, source, words } from "./meta-schema.ts";

const channel = closed(
  { title: words, "x-order": order, roles: someIds },
  {
    help: words,
    answers: keyed(id),
    brings: someIds,
    reads: someIds,
    rest: id,
    omits: someIds,
    round: closed(
      { keeps: someIds },
      { placeFills: id, asks: { type: "array", items: { enum: [...roundQuestions] }, minItems: 1, uniqueItems: true } },
    ),
    retired: flag,
  },
);

/** How long a label is at most: what is looked for at each place of a text stays bounded. */
export const longestLabel = 30;

const reading = closed(
  {
    title: words,
    "x-order": order,
    fact: id,
    labels: {
      type: "array",
      items: { type: "string", minLength: 1, maxLength: longestLabel },
      minItems: 1,
      maxItems: 60,
      uniqueItems: true,
    },
  },
  { person: { type: "integer", minimum: 1, maximum: 10 }, retired: flag },
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
  closed(
    {},
    {
      channels: keyed(channel),
      readings: keyed(reading),
      duplicates: keyed(duplicate),
      merging: closed({ roles: someIds }, { ground: id }),
    },
  ),
);
