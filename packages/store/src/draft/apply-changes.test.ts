/** Values set in effective documents, and the patch that comes of it: laid over again, it gives what was set. */
import { fileURLToPath } from "node:url";
import {
  type EffectivePolicy,
  findAt,
  isObject,
  isSameJson,
  overlay,
  ownFiles,
  type PolicyFile,
  pointerOf,
  segmentsOf,
} from "@jiefen/policy";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { digest } from "../disk/digest.ts";
import { readPolicyFiles } from "../disk/read-policy-files.ts";
import { applyChanges, type Subject } from "./apply-changes.ts";
import type { DraftChange } from "./draft.ts";
import { withFiles } from "./own-files.ts";

const gardenRoot = fileURLToPath(new URL("../../../policy/src/fixtures/garden", import.meta.url));
let files: readonly PolicyFile[];
let above: EffectivePolicy;
let hillside: Subject;
beforeAll(async () => {
  files = await readPolicyFiles(gardenRoot);
  above = overlay(files, "commons", digest).policy;
  hillside = {
    layer: "hillside",
    files: ownFiles(files, "hillside", "released"),
    effective: overlay(files, "hillside", digest).policy,
    above,
  };
});

/** The effective policy after the changes. */
function after(changes: readonly DraftChange[]): EffectivePolicy {
  const applied = applyChanges(hillside, changes);
  expect(applied.refused).toEqual([]);
  const own = withFiles(hillside.files, "hillside", applied.files, "after");
  const others = files.filter((file) => !hillside.files.includes(file));
  return overlay([...others, ...own], "hillside", digest).policy;
}

/** Every place of a document that is no object. */
function leaves(value: unknown, place: readonly string[] = []): readonly string[] {
  if (!isObject(value)) return [pointerOf(place)];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...place, key]));
}

const editable = [
  "rules/parameters.json",
  "rules/revisit.json",
  "rules/grading.json",
  "schemas/fields.json",
  "schemas/dispute-types/voles.json",
];
const someLeaf = fc.constantFrom(...editable).chain((path) => {
  const all = leaves(hillside.effective.documents[path]).filter((pointer) => !/\/\d+$/.test(pointer));
  return fc.record({ path: fc.constant(path), pointer: fc.constantFrom(...all) });
});

it("gives the value that was set, and touches no other", () => {
  fc.assert(
    fc.property(someLeaf, fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer())), ({ path, pointer }, value) => {
      const now = after([{ path, pointer, value }]);
      const was = hillside.effective.documents;
      expect(findAt(now.documents[path], segmentsOf(pointer))).toEqual(value);
      for (const other of Object.keys(was)) if (other !== path) expect(isSameJson(now.documents[other], was[other])).toBe(true);
      for (const leaf of leaves(was[path]).filter((one) => one !== pointer)) {
        expect(findAt(now.documents[path], segmentsOf(leaf))).toEqual(findAt(was[path], segmentsOf(leaf)));
      }
    }),
    { numRuns: 60 },
  );
});

it("gives back what the layer above has, or nothing where that has nothing", () => {
  fc.assert(
    fc.property(someLeaf, ({ path, pointer }) => {
      const now = after([{ path, pointer }]);
      expect(findAt(now.documents[path], segmentsOf(pointer))).toEqual(findAt(above.documents[path], segmentsOf(pointer)));
      const layers = Object.entries(now.provenance[path] ?? {}).filter(([written]) => written === pointer);
      for (const [, layer] of layers) expect(layer).toBe("commons");
    }),
    { numRuns: 60 },
  );
});

it("writes no file where nothing is left that differs", () => {
  const all = leaves(hillside.effective.documents["rules/parameters.json"]).map((pointer) => ({ path: "rules/parameters.json", pointer }));
  expect(applyChanges(hillside, all).files).toEqual([{ path: "rules/parameters.json", before: expect.anything() }]);
});

it("makes no file change of a value that is there already", () => {
  expect(applyChanges(hillside, [{ path: "rules/parameters.json", pointer: "/manyPlants/value", value: 12 }])).toEqual({
    files: [],
    refused: [],
  });
});

it("takes what it added away with what only held it", () => {
  const place = { path: "schemas/i18n/en.json", pointer: "/rules~1nowhere.json/~1title" };
  const added = applyChanges(hillside, [{ ...place, value: "x" }, place]);
  expect(added).toEqual({ files: [], refused: [] });
});

it("sets elements of lists that are there, and neither adds nor takes any away", () => {
  const days = { path: "rules/revisit.json", pointer: "/plans/watchPlan/afterSettlement/schedule/days" };
  const now = after([{ path: days.path, pointer: `${days.pointer}/0`, value: 1 }]);
  expect(findAt(now.documents[days.path], segmentsOf(days.pointer))).toEqual([1, 5]);
  const refusedCode = (change: DraftChange) => applyChanges(hillside, [change]).refused.map(({ code }) => code);
  expect(refusedCode({ path: days.path, pointer: `${days.pointer}/2`, value: 9 })).toEqual(["no-such-place"]);
  expect(refusedCode({ path: days.path, pointer: `${days.pointer}/0/x`, value: 9 })).toEqual(["no-such-place"]);
  expect(refusedCode({ path: days.path, pointer: `${days.pointer}/first`, value: 9 })).toEqual(["no-such-place"]);
});

it("refuses names that every object has, and values that are no JSON", () => {
  const refusedCode = (pointer: string, value: unknown) =>
    applyChanges(hillside, [{ path: "rules/parameters.json", pointer, value }]).refused[0]?.code;
  expect(refusedCode("/constructor/value", 1)).toBe("unsafe-name");
  expect(refusedCode("/manyPlants/value", JSON.parse('{"__proto__": 1}'))).toBe("unsafe-name");
  expect(refusedCode("/manyPlants/title", "\ud800")).toBe("not-json");
  expect(refusedCode("/manyPlants/title", "x".repeat(30_000))).toBe("too-large");
});
