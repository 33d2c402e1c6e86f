/** Meta-schema of `rules/<layer>/figures.json`. */

import { type FigureKind, figureBases, figureKeys, figureSubjects, figureTransfers, smallNumbersReaders } from "../figures/vocabulary.ts";
import type { JsonSchema } from "../policy/form.ts";
import { closed, condition, documentSchema, flag, id, keyed, oneShapePer, order, words } from "./meta-schema.ts";

type Shapes = Readonly<Record<string, JsonSchema>>;

const figure = (kind: FigureKind, required: Shapes = {}, optional: Shapes = {}): JsonSchema =>
  closed(
    {
      title: words,
      group: id,
      "x-order": order,
      kind: { const: kind },
      over: { enum: [...figureSubjects] },
      basis: { enum: [...figureBases] },
      ...required,
    },
    {
      help: words,
      date: id,
      transfers: { enum: [...figureTransfers] },
      conditions: condition,
      by: { enum: [...figureKeys] },
      retired: flag,
      ...optional,
    },
  );

const figures: Readonly<Record<FigureKind, JsonSchema>> = {
  count: figure("count"),
  rate: figure("rate", { numerator: condition }, { numeratorDate: id }),
  sum: figure("sum", { of: id }),
  median: figure("median", { of: id }),
  distribution: figure("distribution", { of: id }),
};

export const figuresSchema = documentSchema(
  closed(
    { groups: keyed(closed({ title: words, "x-order": order })), figures: keyed(oneShapePer("kind", figures)) },
    {
      source: id,
      smallNumbers: closed({ below: { type: "integer", minimum: 3, maximum: 20 }, toldTo: { enum: [...smallNumbersReaders] } }),
    },
  ),
);
