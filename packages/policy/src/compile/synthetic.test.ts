/** What the library says of made-up answers goes with its fact, is replaced whole by a layer that may, and changes no decision. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { expect, it } from "vitest";
import type { SyntheticDocument } from "../document/fields.ts";
import { isObject } from "../document/json.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Facts } from "../facts/fact-value.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { validate } from "../validate/validate.ts";

const path = "schemas/fields.json";
const city: SyntheticDocument = { answered: 0.5, weights: { spot: 80, all: 1 }, byType: { aphids: { weights: { all: 1 } } } };
const county: SyntheticDocument = { weights: { plot: 1 } };

const object = (value: unknown) => (isObject(value) ? value : {});

/** The field `spread` as both layers declare it; `allow` is the city's contract, if it has one. */
function declared(allow?: string) {
  return (files: readonly PolicyFile[]): readonly PolicyFile[] =>
    files.map((file) => {
      const content = object(file.content);
      if (file.path === path) {
        const field = { ...object(content.spread), "x-synthetic": file.layer === "commons" ? city : county };
        return { ...file, content: { ...content, spread: field } };
      }
      if (file.path !== "rules/contracts.json" || file.layer !== "commons" || allow === undefined) return file;
      return { ...file, content: { ...content, [path]: { ...object(content[path]), "/*/x-synthetic": { allow } } } };
    });
}

it("is the highest layer's until a lower one, which is free to, replaces it whole", () => {
  expect(gardenPolicy("commons", declared("free")).facts.spread?.synthetic).toEqual(city);
  expect(gardenPolicy("hillside", declared("free")).facts.spread?.synthetic).toEqual(county);
});

it("is fixed like anything else that no contract opens", () => {
  const files = declared()(readFixture("garden"));
  const digest = {
    canonical: (value: unknown) => canonicalize(value) ?? "",
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  };
  const { issues } = validate(files, overlay(files, "hillside", digest).policy, ajvValidator);
  expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "contract-breach", pointer: "/spread/x-synthetic" },
  ]);
});

it("changes no decision", async () => {
  const today = "2026-11-24";
  const cases: readonly Facts[] = [{}, { spread: "all", plantsHit: 12 }, { spread: "spot", plantsHit: { atLeast: 2 } }];
  for (const facts of cases) {
    const { release: _, ...decision } = await evaluate(gardenPolicy("commons", declared("free")), "aphids", facts, today);
    const { release: __, ...plain } = await evaluate(gardenPolicy("commons"), "aphids", facts, today);
    expect(decision).toEqual(plain);
  }
});
