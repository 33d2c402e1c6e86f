/** The invented policy that other tests stand on is sound. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { expect, it } from "vitest";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { validate } from "./validate.ts";

const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};

it.each(["commons", "hillside"])("the garden's layer %s has nothing to complain of but the number it leaves open", (layer) => {
  const files = readFixture("garden");
  const { policy } = overlay(files, layer, digest);
  const checked = validate(files, policy, ajvValidator);
  expect(checked.issues.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([["left-open", "warning", "/severeCold"]]);
  expect(checked.policy?.layer).toBe(layer);
});
