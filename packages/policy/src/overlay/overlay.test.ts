/** What a lower layer makes of the layers above it. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject } from "../document/json.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest, PolicyFile } from "./effective-policy.ts";
import { layerOf } from "./layer-of.ts";
import { overlay } from "./overlay.ts";

const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};
const garden = readFixture("garden");
const top: PolicyFile = { layer: "top", path: "rules/layer.json", content: { id: "top", title: "上", division: "100000" } };
const low: PolicyFile = { layer: "low", path: "rules/layer.json", content: { id: "low", title: "下", division: "100100", extends: "top" } };
const file = (layer: string, path: string, content: unknown): PolicyFile => ({ layer, path, content });
const parameter = { title: "数", value: 3, unit: "times", stricter: "lower", source: { text: "出处", toConfirm: true } };

/** The same, with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe("overlay", () => {
  it("lays the lower layer of the garden over the upper one without an issue", () => {
    const { policy, issues } = overlay(garden, "hillside", digest);
    expect(issues).toEqual([]);
    expect(policy.chain).toEqual(["commons", "hillside"]);
    expect(policy.documents["rules/parameters.json"]).toMatchObject({ manyPlants: { value: 12, title: "成片受害株数" } });
    expect(policy.documents["rules/workflow.json"]).toMatchObject({ transitions: { accept: { to: "surveying", from: ["noticed"] } } });
    expect(JSON.stringify(policy.documents)).not.toContain('"new":');
  });

  it("replaces an atom whole", () => {
    const { policy, issues } = overlay(
      [
        top,
        low,
        file("top", "rules/parameters.json", { count: parameter }),
        file("low", "rules/parameters.json", { count: { value: 2, source: { text: "下级规定" } } }),
      ],
      "low",
      digest,
    );
    expect(issues).toEqual([]);
    expect(policy.documents["rules/parameters.json"]).toEqual({ count: { ...parameter, value: 2, source: { text: "下级规定" } } });
    expect(policy.provenance["rules/parameters.json"]).toMatchObject({
      "/count/value": "low",
      "/count/title": "top",
      "/count/source": "low",
    });
  });

  it("refuses to change or remove what is absent above, and names what was probably meant", () => {
    const { policy, issues } = overlay(
      [
        top,
        low,
        file("top", "rules/parameters.json", { repeats: parameter }),
        file("low", "rules/parameters.json", { repeat: { value: 2 }, repeats: { minimum: null }, gone: null }),
      ],
      "low",
      digest,
    );
    expect(issues.map(({ code, file: name, pointer }) => [code, name, pointer])).toEqual([
      ["orphan-patch", "rules/low/parameters.json", "/repeat"],
      ["nothing-to-remove", "rules/low/parameters.json", "/repeats/minimum"],
      ["nothing-to-remove", "rules/low/parameters.json", "/gone"],
    ]);
    expect(issues[0]?.hint.en).toContain("`repeats`");
    expect(policy.documents["rules/parameters.json"]).toEqual({ repeats: parameter });
  });

  it("refuses `new` for what a layer above has come to have itself", () => {
    const { issues } = overlay(
      [
        top,
        low,
        file("top", "rules/parameters.json", { repeats: parameter }),
        file("low", "rules/parameters.json", { repeats: { new: true, ...parameter } }),
      ],
      "low",
      digest,
    );
    expect(issues.map(({ code }) => code)).toEqual(["new-but-present"]);
  });

  it("removes a whole document, and needs the marker for a new one", () => {
    const form = { title: "甲", type: "object", "x-sections": {}, properties: {} };
    const files = (content: unknown) => [
      top,
      low,
      file("top", "schemas/records/one.json", form),
      file("low", "schemas/records/one.json", content),
    ];
    expect(overlay(files(null), "low", digest).policy.documents["schemas/records/one.json"]).toBeUndefined();
    const added = overlay([top, low, file("low", "schemas/records/two.json", form)], "low", digest);
    expect(added.issues.map(({ code, pointer }) => [code, pointer])).toEqual([["orphan-patch", ""]]);
  });

  it("takes the first of two files of one name", () => {
    const { policy, issues } = overlay(
      [top, file("top", "rules/parameters.json", { count: parameter }), file("top", "rules/parameters.json", {})],
      "top",
      digest,
    );
    expect(issues.map(({ code, file: name }) => [code, name])).toEqual([["double-file", "rules/top/parameters.json"]]);
    expect(policy.documents["rules/parameters.json"]).toEqual({ count: parameter });
  });

  it("does not look at layers outside the chain", () => {
    const { issues } = overlay([top, low, file("other", "rules/nonsense.json", {})], "low", digest);
    expect(issues).toEqual([]);
  });

  it("names a release by what is released: not by organisation, guards or calendar", () => {
    const release = (files: readonly PolicyFile[]) => overlay(files, "hillside", digest).policy.release;
    const changed = (path: string, content: unknown) =>
      garden.map((one) => (one.layer === "commons" && one.path === path ? { ...one, content } : one));
    expect(release(garden)).toMatch(/^[0-9a-f]{64}$/);
    expect(release(changed("rules/calendar.json", {}))).toBe(release(garden));
    expect(release(changed("rules/guards.json", {}))).toBe(release(garden));
    expect(release(changed("rules/deadlines.json", {}))).not.toBe(release(garden));
    expect(overlay(garden, "commons", digest).policy.release).not.toBe(release(garden));
  });

  it("names the release it stands on, and is another one where that is another", () => {
    const told = (files: readonly PolicyFile[], layer: string) => overlay(files, layer, digest).policy;
    const changed = garden.map((one) => (one.layer === "commons" && one.path === "rules/deadlines.json" ? { ...one, content: {} } : one));
    expect(told(garden, "commons")).not.toHaveProperty("above");
    expect(told(garden, "hillside").above).toBe(told(garden, "commons").release);
    expect(told(changed, "hillside").above).toBe(told(changed, "commons").release);
    expect(told(changed, "hillside").release).not.toBe(told(garden, "hillside").release);
    const lower = garden.map((one) => (one.layer === "hillside" && one.path === "rules/parameters.json" ? { ...one, content: {} } : one));
    expect(told(lower, "hillside").above).toBe(told(garden, "hillside").above);
  });

  it("has one digest for one content, in whatever order files and keys come", () => {
    const shuffled = fc.shuffledSubarray([...garden], { minLength: garden.length, maxLength: garden.length });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (files, turned) => {
        const given = turned ? files.map((one) => ({ ...one, content: reversed(one.content) })) : files;
        const { policy } = overlay(given, "hillside", digest);
        const plain = overlay(garden, "hillside", digest).policy;
        expect([policy.release, policy.above, policy.documents]).toEqual([plain.release, plain.above, plain.documents]);
      }),
      { numRuns: 20 },
    );
  });

  it("is not led astray by hostile files", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const { issues } = overlay(
      [top, file("top", "rules/grading.json", deep), file("top", "rules/facts.json", JSON.parse('{"__proto__":{"title":"x"}}'))],
      "top",
      digest,
    );
    expect(issues.map(({ code }) => code)).toEqual(["too-deep", "unsafe-name"]);
  });
});

describe("the chain", () => {
  it("says where it breaks", () => {
    const codes = (files: readonly PolicyFile[], layer: string) =>
      overlay(files, layer, digest).issues.map(({ code, pointer }) => [code, pointer]);
    expect(codes([low], "low")).toEqual([["unknown-layer", "/extends"]]);
    expect(codes([low], "lov")).toEqual([["missing-file", ""]]);
    expect(
      codes([file("a", "rules/layer.json", { id: "a", extends: "b" }), file("b", "rules/layer.json", { id: "b", extends: "a" })], "a"),
    ).toEqual([["layer-circle", "/extends"]]);
    expect(codes([file("a", "rules/layer.json", { id: "b" })], "a")).toEqual([["other-id", "/id"]]);
  });
});

describe("layerOf", () => {
  const { policy } = overlay(garden, "hillside", digest);
  it("gives the last layer that wrote anything at or below an entry, or the atom it is in", () => {
    expect(layerOf(policy, "rules/parameters.json", "/manyPlants")).toBe("hillside");
    expect(layerOf(policy, "rules/parameters.json", "/manySightings")).toBe("commons");
    expect(layerOf(policy, "rules/revisit.json", "/plans/watchPlan")).toBe("hillside");
    expect(layerOf(policy, "rules/revisit.json", "/plans/watchPlan/afterSettlement/schedule/days/0")).toBe("hillside");
    expect(layerOf(policy, "rules/revisit.json", "/plans/calmPlan/afterSettlement/schedule/days/0")).toBe("commons");
    expect(layerOf(policy, "rules/revisit.json", "/nothing")).toBeUndefined();
  });
});
