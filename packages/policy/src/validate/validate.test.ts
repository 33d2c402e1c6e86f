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

  it("lets a lower layer give a value to what was left open, and to nothing else", () => {
    const declared = { value: 5, source: { text: "《坡上园约定》第五条" } };
    const files = garden.map((file) =>
      file.layer === "hillside" && file.path === "rules/parameters.json"
        ? { ...file, content: { severeCold: declared, relapseDays: { value: 91 } } }
        : file,
    );
    const { issues } = validate(files, overlay(files, "hillside", digest).policy, ajvValidator);
    expect(issues.filter(({ severity }) => severity === "error").map(({ code, pointer }) => [code, pointer])).toEqual([
      ["contract-breach", "/relapseDays/value"],
    ]);
  });

  it("gives no policy while there is an error, and one beside mere warnings", () => {
    const without = { ...effective, documents: { ...effective.documents, "rules/calendar.json": undefined } };
    expect(validate([], without, ajvValidator).policy).toBeUndefined();
    expect(validate(garden, effective, ajvValidator).policy).toBeDefined();
  });
});
