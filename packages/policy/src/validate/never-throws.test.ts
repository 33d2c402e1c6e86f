/** Whatever stands in a file, `overlay` and `validate` answer with issues. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { compileStanding } from "../compile/standing.ts";
import { isObject } from "../document/json.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { validate } from "./validate.ts";

const garden = readFixture("garden");
const digest = { canonical: (value: unknown) => JSON.stringify(value), sha256: (text: string) => String(text.length) };

/** Values that occur in policies, in the wrong places. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    "",
    "plantsHit",
    "inspection",
    [],
    {},
    { fact: "parameters", path: "$.none" },
    { all: [] },
    { new: true },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One place of the garden, found by a walk that takes the n-th way at each fork, with another value. */
const broken = fc
  .tuple(fc.nat(garden.length - 1), fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }), stray, fc.boolean())
  .map(([index, way, value, removes]): readonly PolicyFile[] => {
    const files = structuredClone(garden);
    let at: unknown = files[index]?.content;
    for (const [depth, step] of way.entries()) {
      if (typeof at !== "object" || at === null) break;
      const keys = Object.keys(at);
      const key = keys[step % Math.max(keys.length, 1)] ?? "stray";
      const inner: unknown = Reflect.get(at, key);
      const stops = depth === way.length - 1 || typeof inner !== "object" || inner === null;
      if (stops && removes && isObject(at)) Reflect.deleteProperty(at, key);
      else if (stops) Reflect.set(at, key, value);
      if (stops) break;
      at = inner;
    }
    return files;
  });

it("never throws, and gives a policy, which compiles, exactly where there is no error", () => {
  fc.assert(
    fc.property(broken, fc.constantFrom("commons", "hillside"), (files, layer) => {
      const { policy, issues } = validate(files, overlay(files, layer, digest).policy, ajvValidator);
      if (policy !== undefined) expect(() => [compile(policy), compileStanding(policy)]).not.toThrow();
      expect(policy === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      for (const { file, message, hint } of issues) {
        expect(file).not.toBe("");
        for (const text of [message.zh, message.en, hint.zh, hint.en]) expect(text).not.toMatch(/undefined|\[object|^$/);
      }
    }),
    { numRuns: 60 },
  );
});
