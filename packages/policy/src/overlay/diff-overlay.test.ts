/** diffOverlay is the inverse of overlay: laid over the base, its patch gives the target, and no smaller patch would. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Issue } from "../policy/issue.ts";
import { diffOverlay } from "./diff-overlay.ts";
import { isAtom, isEntry, lay } from "./lay.ts";
import { layChain } from "./steps.ts";

function layOver(path: string, base: unknown, patch: unknown): { readonly result: unknown; readonly issues: readonly Issue[] } {
  const known = findKind(path);
  if (known === undefined) throw new Error(path);
  const issues: Issue[] = [];
  const specification = documentKinds[known.kind];
  const result = lay({ specification, layer: "low", path, first: false, provenance: new Map(), issues }, base, patch);
  return { result, issues };
}

/** Real documents of every kind that is laid over another. */
const documents = [...(layChain(readFixture("garden"), "hillside").steps.at(-1)?.documents ?? [])].filter(
  ([path]) => path !== "rules/layer.json",
);

/** A document changed here and there: leaves and atoms replaced, properties dropped, entries copied under new names. */
function changed(path: string, document: unknown): fc.Arbitrary<unknown> {
  const kind = findKind(path)?.kind;
  if (kind === undefined) throw new Error(path);
  const specification = documentKinds[kind];
  const at = (value: unknown, place: readonly string[]): fc.Arbitrary<unknown> => {
    const whole = !isObject(value) || isAtom(specification, place);
    if (whole) return fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: leaf });
    const inner = Object.entries(value).map(([key, one]) =>
      fc
        .tuple(fc.constant(key), fc.integer({ min: 0, max: 11 }), at(one, [...place, key]))
        .map(([name, fate, now]): [string, unknown][] => {
          if (fate === 0) return [];
          const isCopied = fate === 1 && isObject(now) && isEntry(specification, [...place, key]);
          return isCopied
            ? [
                [name, now],
                [`${name}Copy`, now],
              ]
            : [[name, now]];
        }),
    );
    return fc.tuple(...inner).map((parts) => Object.fromEntries(parts.flat()));
  };
  return at(document, []).filter(isObject);
}

const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));
const realCase = fc
  .constantFrom(...documents)
  .chain(([path, document]) => fc.tuple(fc.constant(path), changed(path, document), changed(path, document)));

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
