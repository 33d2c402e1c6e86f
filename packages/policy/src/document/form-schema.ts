/** Meta-schemas of `schemas/<layer>/dispute-types/<id>.json` and `schemas/<layer>/records/<id>.json`. */
import { property } from "./fields-schema.ts";
import { closed, documentSchema, flag, keyed, order, words } from "./meta-schema.ts";

const section = closed({ title: words, "x-order": order }, { help: words, "x-noneOfThese": flag });
const required = { title: words, type: { const: "object" }, "x-sections": keyed(section), properties: keyed(property) };
const optional = { help: words, "x-order": order, retired: flag };

export const disputeTypeSchema = documentSchema(
  closed({ ...required, "x-mapsTo": keyed({ type: "string", minLength: 1, maxLength: 64 }) }, { ...optional, "x-restricted": flag }),
);

export const recordSchema = documentSchema(closed(required, { ...optional, "x-repeats": flag }));
