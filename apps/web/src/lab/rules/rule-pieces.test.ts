/** Sentences cut at their numbers. */
import { sentence } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { withValues } from "../study/with-values.ts";
import { matchesWords } from "./matches-words.ts";
import { rulePieces } from "./rule-pieces.ts";

const policy = gardenPolicy("hillside");
const conditionsOf = (id: string) => {
  const found = policy.criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
};
const reference = (id: string) => ({ fact: "parameters", path: `$.${id}` }) as const;

describe("pieces of a sentence", () => {
  it.each(["zh", "en"] as const)("joined are the sentence, in %s", (language) => {
    for (const { conditions } of policy.criteria)
      expect(
        rulePieces(policy, conditions, language)
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence(policy, conditions, language));
  });

  it("name the parameter of each number", () => {
    const numbers = (id: string) =>
      rulePieces(policy, conditionsOf(id).conditions, "zh").filter(({ parameter }) => parameter !== undefined);
    expect(numbers("costly")).toEqual([{ text: "500元", parameter: "costlyDamage" }]);
    expect(numbers("repeated").map(({ parameter }) => parameter)).toEqual(["manySightings"]);
    expect(numbers("frost")).toEqual([]);
  });

  it("find the second of two equal numbers, and one under a not", () => {
    const tried = withValues(policy, { manySightings: 3, manyPlants: 3 });
    const pieces = rulePieces(
      tried,
      {
        all: [
          { fact: "plantsHit", operator: "greaterThanInclusive", value: reference("manyPlants") },
          { not: { fact: "sightings", operator: "greaterThanInclusive", value: reference("manySightings") } },
        ],
      },
      "en",
    );
    expect(pieces.flatMap(({ parameter }) => parameter ?? [])).toEqual(["manyPlants", "manySightings"]);
  });
});

describe("looking for criteria", () => {
  it("finds all of the words in title, sentence or source", () => {
    const costly = conditionsOf("costly");
    const found = (words: string) => matchesWords(policy, costly, words, "zh");
    expect([found(""), found("500元"), found(costly.title.zh.slice(0, 2)), found("500元 龙")]).toEqual([true, true, true, false]);
  });
});
