/** What `validate` makes of its seams: other validators, no files at all, policies that do not belong to their files. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { validate } from "./validate.ts";

const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};
const garden = readFixture("garden");
const { policy: effective } = overlay(garden, "hillside", digest);

describe("validate", () => {
  it("needs no files: a stored release is checked by itself", () => {
    const { policy, issues } = validate([], effective, ajvValidator);
    expect(policy?.release).toBe(effective.release);
    expect(issues.map(({ code }) => code)).toEqual(["left-open"]);
  });

  it("survives storage: a valid policy is as valid after JSON", () => {
    const stored = JSON.parse(JSON.stringify(effective)) as typeof effective;
    expect(validate([], stored, ajvValidator).policy).toEqual(validate([], effective, ajvValidator).policy);
  });

  it("says something even of an error it has no words for", () => {
    const { policy, issues } = validate([], effective, (_schema, data) =>
      data === effective.documents["rules/teams.json"] ? [{ pointer: "/teams", keyword: "dependencies", params: {} }] : [],
    );
    expect(policy).toBeUndefined();
    expect(issues.map(({ code, file, pointer }) => [code, file, pointer])).toEqual([["wrong-shape", "rules/commons/teams.json", "/teams"]]);
  });

  it("gives no policy while there is an error, and one beside mere warnings", () => {
    const without = { ...effective, documents: { ...effective.documents, "rules/calendar.json": undefined } };
    expect(validate([], without, ajvValidator).policy).toBeUndefined();
    expect(validate(garden, effective, ajvValidator).policy).toBeDefined();
  });
});
