/** Made-up answers are spread as the field library declares. */
import { type Facts, isObject, type Policy, type SyntheticDocument } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../../../policy/src/fixtures/garden-policy.ts";
import { answersTo } from "./answers.ts";
import { syntheticCases } from "./cases.ts";
import { chanceOf } from "./chance.ts";

const today = "2026-11-24";
const object = (value: unknown) => (isObject(value) ? value : {});

/** The garden whose fields declare this; `intake` is laid over the questions of its form. */
function gardenDeclaring(declared: Readonly<Record<string, SyntheticDocument>>, intake: Readonly<Record<string, object>> = {}): Policy {
  return gardenPolicy("commons", (files) =>
    files.map((file) => {
      const content = object(file.content);
      const over = (entries: object, more: Readonly<Record<string, object>>) => ({
        ...entries,
        ...Object.fromEntries(Object.entries(more).map(([name, added]) => [name, { ...object(Reflect.get(entries, name)), ...added }])),
      });
      if (file.layer !== "commons") return file;
      if (file.path === "schemas/records/intake.json")
        return { ...file, content: { ...content, properties: over(object(content.properties), intake) } };
      if (file.path !== "schemas/fields.json") return file;
      return {
        ...file,
        content: over(
          content,
          Object.fromEntries(Object.entries(declared).map(([name, synthetic]) => [name, { "x-synthetic": synthetic }])),
        ),
      };
    }),
  );
}

const made = (policy: Policy, count = 400) => [...syntheticCases(policy, count, 3, today)];
const answers = (policy: Policy, fact: string, count = 400): readonly Facts[string][] =>
  made(policy, count).flatMap(({ facts }) => (facts[fact] === undefined ? [] : [facts[fact]]));
const numbers = (values: readonly unknown[]) => values.filter((value) => typeof value === "number");

describe("a field that declares", () => {
  it("how often it is answered, and that it is not known", () => {
    const policy = gardenDeclaring({
      nearWater: { answered: 1, unknown: 0 },
      spread: { answered: 0 },
      weather: { answered: 1, unknown: 1 },
    });
    expect(answers(policy, "nearWater")).toHaveLength(400);
    expect(answers(policy, "nearWater")).not.toContain(null);
    expect(answers(policy, "spread")).toEqual([]);
    expect(new Set(answers(policy, "weather"))).toEqual(new Set([null]));
  });

  it("how many say yes", () => {
    const yes = answers(gardenDeclaring({ nearWater: { answered: 1, unknown: 0, share: 0.25 } }), "nearWater", 4000).filter(Boolean);
    expect(yes.length).toBeGreaterThan(900);
    expect(yes.length).toBeLessThan(1100);
  });

  it("weights of options", () => {
    const chosen = answers(gardenDeclaring({ spread: { answered: 1, unknown: 0, weights: { spot: 3, all: 1, bed: 0 } } }), "spread", 4000);
    const spots = chosen.filter((option) => option === "spot").length;
    expect(new Set(chosen)).toEqual(new Set(["spot", "all"]));
    expect(spots).toBeGreaterThan(2850);
    expect(spots).toBeLessThan(3150);
  });

  it("bands of numbers and of days, counts that are several, lengths of lists", () => {
    const policy = gardenDeclaring({
      plantsHit: {
        unknown: 0,
        several: 0.5,
        bands: [
          { between: [40, 42], weight: 1 },
          { between: [7, 7], weight: 1 },
        ],
      },
      foundOn: { unknown: 0, bands: [{ between: [-1, 1], weight: 1 }] },
      gardeners: { bands: [{ between: [4, 5], weight: 2 }] },
    });
    const hit = answers(policy, "plantsHit");
    expect(new Set(numbers(hit))).toEqual(new Set([7, 40, 41, 42]));
    expect(hit.filter((value) => typeof value === "object")).toContainEqual({ atLeast: 2 });
    expect(new Set(answers(policy, "foundOn"))).toEqual(new Set(["2026-11-23", "2026-11-24", "2026-11-25"]));
    expect(new Set(answers(policy, "gardeners").map((list) => Object(list).length))).toEqual(new Set([4, 5]));
  });

  it("bands of money: round sums, every order of magnitude as likely", () => {
    const bands = [{ between: [1000, 999_999], weight: 1 }] as const;
    const sums = numbers(answers(gardenDeclaring({ damage: { answered: 1, unknown: 0, bands } }), "damage", 3000));
    const orders = [3, 4, 5].map((order) => sums.filter((sum) => Math.floor(Math.log10(sum)) === order).length);
    expect(sums.every((sum) => /^\d\d?0*$/.test(String(sum)))).toBe(true);
    for (const count of orders) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });

  it("something else for a type of dispute", () => {
    const spread: SyntheticDocument = {
      answered: 1,
      unknown: 0,
      weights: { spot: 1 },
      byType: { aphids: { weights: { all: 1 } } },
    };
    const pairs = made(gardenDeclaring({ spread })).map(({ type, facts }) => `${type} ${facts.spread}`);
    expect(new Set(pairs)).toEqual(new Set(["aphids all", "slugs spot"]));
  });

  it("keeps to what a form takes, which may be less", () => {
    const bands = [{ between: [0, 9], weight: 1 }] as const;
    const policy = gardenDeclaring({ plantsHit: { unknown: 0, bands } }, { plantsHit: { minimum: 7 } });
    expect(new Set(numbers(answers(policy, "plantsHit")))).toEqual(new Set([7, 8, 9]));
  });
});

it("people who talk their own way do so whatever is declared", () => {
  const policy = gardenDeclaring({ nearWater: { answered: 1, unknown: 0, share: 1 } });
  const form = policy.disputeTypes[0];
  if (!form) throw new Error("The garden has a type.");
  const chance = chanceOf(3);
  const said = Array.from({ length: 100 }, () => answersTo(policy, form, today, chance, { answered: 0, unknown: 0, yes: 0 }));
  expect(said.flatMap((facts) => ("nearWater" in facts ? [facts] : []))).toEqual([]);
});
