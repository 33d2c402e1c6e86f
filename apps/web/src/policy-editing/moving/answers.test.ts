/** Answers for what would be lost, as the conversions that are sent. */
import type { MoveLoss } from "@jiefen/server/client";
import { expect, it } from "vitest";
import { conversionsOf, isAnswered, keyOf, mayDrop } from "./answers.ts";

const text = { zh: "某项", en: "something" };
const loss = (what: MoveLoss["what"], id: string, code?: string): MoveLoss => ({
  what,
  id,
  ...(code === undefined ? {} : { code }),
  text,
  cases: 1,
  examples: [],
});

it("makes of each answer the conversion it means, and of none where nothing was said", () => {
  const [field, option, level, scale, stage] = [
    loss("field", "height"),
    loss("option", "soil", "clay"),
    loss("level", "harm", "mild"),
    loss("scale", "beauty"),
    loss("stage", "waiting"),
  ] as const;
  const losses = [field, option, level, scale, stage, loss("field", "open")];
  const answers = {
    [keyOf(field)]: { to: "size" },
    [keyOf(option)]: { reason: " no such soil " },
    [keyOf(level)]: { to: "light" },
    [keyOf(scale)]: { reason: "nobody asks" },
    [keyOf(stage)]: { to: "begun" },
  };
  expect(conversionsOf(losses, answers)).toEqual([
    { kind: "rename", from: "height", to: "size" },
    { kind: "drop", what: "field", id: "soil", code: "clay", reason: "no such soil" },
    { kind: "map", what: "scale", id: "harm", codes: { mild: "light" } },
    { kind: "drop", what: "scale", id: "beauty", reason: "nobody asks" },
    { kind: "map", what: "stage", codes: { waiting: "begun" } },
  ]);
});

it("takes a drop for an answer only with its reason, and offers none for what every case stands on", () => {
  expect([isAnswered(undefined), isAnswered({ reason: " " }), isAnswered({ reason: "why" }), isAnswered({ to: "size" })]).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([mayDrop(loss("field", "height")), mayDrop(loss("stage", "waiting"))]).toEqual([true, false]);
});
