/** Questions part by part, and the place of one among the others. */
import { describe, expect, it } from "vitest";
import { hillside } from "../fixtures/garden-draft.ts";
import { type OutlinedQuestion, orderAt, outlineOf } from "./form-outline.ts";

const at = (order: number): OutlinedQuestion => ({
  name: `q${order}`,
  title: { zh: "问", en: "question" },
  order,
  required: false,
  conditional: false,
  retired: false,
  added: false,
});

describe("outlineOf", () => {
  it("holds every question of the form once, with a title that is no name", () => {
    const found = outlineOf(hillside, "schemas/dispute-types/aphids.json").flatMap(({ questions }) => questions);
    const document = hillside.policy.documents["schemas/dispute-types/aphids.json"];
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(Object(document).properties).sort());
    for (const { title } of found) expect(title.zh).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("orderAt", () => {
  it.each([0, 1, 2, 3])("puts a question at position %i", (position) => {
    const others = [at(10), at(20), at(21)];
    const orders = [...others.map(({ order }) => order), orderAt(others, position)].sort((one, other) => one - other);
    expect(orders.indexOf(orderAt(others, position))).toBe(position);
  });
});
