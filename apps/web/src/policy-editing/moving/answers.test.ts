/** Answers for what would be lost, as the conversions that are sent. */
import type { MoveLoss } from "@jiefen/server/client";
import { expect, it } from "vitest";
import { choicesOf, conversionsOf, isAnswered, keyOf, mayDrop, type SplitParts } from "./answers.ts";

const text = { zh: "某项", en: "something" };
const loss = (what: MoveLoss["what"], id: string, code?: string): MoveLoss => ({
  what,
  id,
  ...(code === undefined ? {} : { code }),
  text,
  cases: 1,
  types: [],
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
  const height = loss("field", "height");
  const said = [undefined, { reason: " " }, { reason: "why" }, { to: "size" }].map((answer) => isAnswered(height, answer));
  expect(said).toEqual([false, false, true, true]);
  expect([mayDrop(loss("field", "height")), mayDrop(loss("stage", "waiting"))]).toEqual([true, false]);
});

it("splits a field by each answer that could be given, and by no fewer", () => {
  const soil: MoveLoss = {
    ...loss("field", "soil"),
    type: "code",
    options: [
      { id: "clay", title: text },
      { id: "sand", title: text },
    ],
  };
  const clay = [
    { key: 1, field: "heavy", value: true },
    { key: 2, field: "depth", value: 4 },
  ];
  const whole = { parts: { clay, sand: [{ key: 1, field: "heavy", value: false }] } };
  const partial: readonly SplitParts[] = [
    { clay },
    { clay, sand: [] },
    { clay, sand: [{ key: 1, field: "heavy" }] },
    { clay, sand: [...clay, { key: 3, field: "depth", value: 2 }] },
  ];
  expect(partial.map((parts) => isAnswered(soil, { parts }))).toEqual([false, false, false, false]);
  expect(isAnswered(soil, whole)).toBe(true);
  expect(conversionsOf([soil], { [keyOf(soil)]: whole })).toEqual([
    { kind: "split", from: "soil", to: { clay: { heavy: true, depth: 4 }, sand: { heavy: false } } },
  ]);
  expect(choicesOf({ ...loss("field", "wet"), type: "boolean" }).map(({ id }) => id)).toEqual(["true", "false"]);
  expect(choicesOf({ ...loss("field", "note"), type: "text" })).toEqual([]);
});

it("drops a seat, a ground, a signature or a form by what it is", () => {
  const losses = [loss("seat", "lead"), loss("ground", "gone"), loss("signature", "chief"), loss("record", "letter")];
  const answers = Object.fromEntries(losses.map((one) => [keyOf(one), { reason: "not there" }]));
  expect(conversionsOf(losses, answers)).toEqual(losses.map(({ what, id }) => ({ kind: "drop", what, id, reason: "not there" })));
});
