/** diffOverlay is the inverse of overlay: laid over the base, its patch gives the target, and no smaller patch would. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { changedDocument, gardenDocuments as documents, leaf } from "../fixtures/changed-documents.ts";
import type { Issue } from "../policy/issue.ts";
import { diffOverlay } from "./diff-overlay.ts";
import { lay } from "./lay.ts";

function layOver(path: string, base: unknown, patch: unknown): { readonly result: unknown; readonly issues: readonly Issue[] } {
  const known = findKind(path);
  if (known === undefined) throw new Error(path);
  const issues: Issue[] = [];
  const specification = documentKinds[known.kind];
  const result = lay({ specification, layer: "low", path, first: false, provenance: new Map(), issues }, base, patch);
  return { result, issues };
}

const realCase = fc
  .constantFrom(...documents)
  .chain(([path, document]) => fc.tuple(fc.constant(path), changedDocument(path, document), changedDocument(path, document)));

describe("diffOverlay", () => {
  it("turns any document of a real kind into any other", () => {
    fc.assert(
      fc.property(realCase, ([path, base, target]) => {
        const { result, issues } = layOver(path, base, diffOverlay(path, base, target));
        expect(issues).toEqual([]);
        expect(result).toEqual(target);
      }),
      { numRuns: 120 },
    );
  });

  it("turns any object into any other where nothing has an identity", () => {
    const key = fc.constantFrom("a", "b", "c", "source", "conditions", "/", "~");
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true })),
    })).value;
    const object = fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true });
    fc.assert(
      fc.property(object, object, (base, target) => {
        const { result, issues } = layOver("schemas/i18n/en.json", base, diffOverlay("schemas/i18n/en.json", base, target));
        expect(issues).toEqual([]);
        expect(result).toEqual(target);
      }),
    );
  });

  it("is empty for equal documents, whatever the order of their keys", () => {
    for (const [path, document] of documents) {
      const reversed = isObject(document) ? Object.fromEntries(Object.entries(document).reverse()) : document;
      expect(diffOverlay(path, document, reversed)).toEqual({});
    }
  });

  it("says nothing it could leave out: without any one of its parts the target is missed", () => {
    fc.assert(
      fc.property(realCase, ([path, base, target]) => {
        const patch = diffOverlay(path, base, target);
        if (!isObject(patch)) return;
        for (const key of Object.keys(patch)) {
          const less = Object.fromEntries(Object.entries(patch).filter(([name]) => name !== key));
          expect(isSameJson(layOver(path, base, less).result, target)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("marks what is new, replaces atoms whole and removes by null", () => {
    const base = {
      scales: {},
      criteria: { one: { title: "一", conditions: { all: [] }, event: { type: "level" } }, two: { title: "二" } },
    };
    const target = {
      scales: {},
      criteria: { one: { title: "一", conditions: { any: [] }, event: { type: "level" } }, three: { title: "三" } },
    };
    expect(diffOverlay("rules/grading.json", base, target)).toEqual({
      criteria: { one: { conditions: { any: [] } }, two: null, three: { new: true, title: "三" } },
    });
  });

  it("brings in and takes away whole documents", () => {
    const form = { title: "甲", type: "object", "x-sections": {}, properties: {} };
    expect(diffOverlay("schemas/records/one.json", undefined, form)).toEqual({ new: true, ...form });
    expect(diffOverlay("schemas/records/one.json", form, undefined)).toBeNull();
    expect(layOver("schemas/records/one.json", undefined, { new: true, ...form }).result).toEqual(form);
    expect(() => diffOverlay("rules/nothing.json", {}, {})).toThrow("rules/nothing.json");
  });
});
