/** A county's files brought over to what the city has published: what comes in, what stays, where somebody has to choose. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../contract/changes.ts";
import { isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { findAt, segmentsOf } from "../document/pointer.ts";
import { setAt } from "../document/set-at.ts";
import { ajvValidator } from "../fixtures/ajv-validator.ts";
import { changedDocument, gardenDocuments } from "../fixtures/changed-documents.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest, PolicyFile } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { ownPatch } from "../overlay/own-patch.ts";
import type { Choose } from "./conflict.ts";
import { isMerged } from "./merge-documents.ts";
import { partedAbove, rebase, type Tools } from "./rebase.ts";

const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};
const tools: Tools = { digest, validator: ajvValidator };
const garden = readFixture("garden");
const commons = garden.filter(({ layer }) => layer === "commons");
const hillside = garden.filter(({ layer }) => layer === "hillside");

/** Files with a value put at a place, or taken away. */
function edited(files: readonly PolicyFile[], path: string, pointer: string, value: unknown): readonly PolicyFile[] {
  return files.map((file) => (file.path === path ? { ...file, content: setAt(file.content, segmentsOf(pointer), value) } : file));
}

function rebased(after: readonly PolicyFile[], own: readonly PolicyFile[] = hillside, choose?: Choose) {
  const parted = partedAbove("hillside", { before: commons, after, own }, digest);
  if (!parted) throw new Error("no layer above");
  const result = rebase({ layer: "hillside", parted, above: after, own }, tools, choose);
  return { ...result, told: result.conflicts.map(({ why, path, place }) => `${why} ${path} /${place.join("/")}`) };
}

const own = (files: readonly PolicyFile[], path: string) => files.find((file) => file.path === path)?.content;
const parameters = "rules/parameters.json";

describe("a county's own files, once the city has published", () => {
  it("stay as they are where nothing changed above", () => {
    const { files, conflicts, errors } = rebased(commons);
    expect([conflicts, errors]).toEqual([[], []]);
    for (const file of hillside) expect(own(files, file.path)).toEqual(file.content);
  });

  it("let everything in that they do not speak of", () => {
    const after = edited(edited(commons, parameters, "/relapseDays/value", 60), parameters, "/manyPlants/title", "多株");
    const { files, conflicts } = rebased(after);
    expect(conflicts).toEqual([]);
    expect(own(files, parameters)).toEqual(own(hillside, parameters));
  });

  it("drop what the city says too by now", () => {
    const after = edited(commons, parameters, "/manyPlants/value", 12);
    const { files, told } = rebased(after);
    expect(told).toEqual([]);
    expect(own(files, parameters)).toEqual({ manyPlants: { source: { text: "《坡上园约定》第一条" } } });
  });

  it("ask where both changed one value, and tell whether the county's may stay", () => {
    const stricter = rebased(edited(commons, parameters, "/manyPlants/value", 15));
    expect(stricter.conflicts).toMatchObject([{ why: "both", place: ["manyPlants", "value"], theirs: 15, ours: 12 }]);
    expect(stricter.conflicts[0]?.issue).toBeUndefined();
    const broken = rebased(edited(commons, parameters, "/manyPlants/value", 8));
    expect(broken.conflicts).toMatchObject([{ why: "both", ours: 12, theirs: 8, issue: { code: "contract-breach" } }]);
    const taken = rebased(edited(commons, parameters, "/manyPlants/value", 8), hillside, () => "theirs");
    expect([own(taken.files, parameters), taken.errors]).toEqual([{ manyPlants: { source: { text: "《坡上园约定》第一条" } } }, []]);
    const other = rebased(edited(commons, parameters, "/manyPlants/value", 8), hillside, () => ({ value: 5 }));
    expect([own(other.files, parameters), other.errors]).toMatchObject([{ manyPlants: { value: 5 } }, []]);
  });

  it("ask where a contract closes what the county changed", () => {
    const after = edited(commons, "rules/contracts.json", "/rules~1parameters.json/~1manyPlants~1value", { allow: "fixed" });
    const { told, errors } = rebased(after);
    expect(told).toEqual([`breach ${parameters} /manyPlants/value`]);
    expect(errors.map(({ code }) => code)).toContain("contract-breach");
    expect(rebased(after, hillside, () => "theirs").errors).toEqual([]);
  });

  it("ask where something of their own names what is no longer there", () => {
    const lone = { title: "石头", unit: "count", value: 3, source: { text: "约定" } };
    const before = edited(commons, parameters, "/stones", lone);
    const uses = { fact: "plantsHit", operator: "greaterThanInclusive", value: { fact: "parameters", path: "$.stones" } };
    const mine = edited(hillside, "rules/grading.json", "/criteria/terrace/conditions", uses);
    const parted = partedAbove("hillside", { before, after: commons, own: mine }, digest);
    const result = parted && rebase({ layer: "hillside", parted, above: commons, own: mine }, tools);
    expect(result?.conflicts.map(({ why, place }) => [why, place])).toEqual([["unsound", ["criteria", "terrace"]]]);
    expect(result?.conflicts[0]?.issue?.code).toBe("unknown-parameter");
  });

  it("ask where the city took away or came to have what the county has", () => {
    expect(rebased(edited(commons, "rules/revisit.json", "/plans/watchPlan", undefined)).told).toContain(
      "removedAbove rules/revisit.json /plans/watchPlan",
    );
    const terrace = {
      title: "梯田",
      "x-order": 1,
      conditions: { all: [] },
      event: { type: "level", params: { scale: "harm", level: "mild" } },
    };
    const twice = rebased(edited(commons, "rules/grading.json", "/criteria/terrace", terrace)).conflicts;
    // Whatever else is wrong with it is no other question.
    expect(twice.filter(({ place }) => place[1] === "terrace")).toMatchObject([
      { why: "addedTwice", place: ["criteria", "terrace"], issue: { code: "contract-breach" } },
    ]);
    expect(rebased(edited(commons, "rules/revisit.json", "/plans/watchPlan/retired", true)).told).toContain(
      "retiredAbove rules/revisit.json /plans/watchPlan",
    );
  });

  it("let English follow the Chinese it translates", () => {
    const english = "schemas/i18n/en.json";
    const title = (text: string, en: string, files: readonly PolicyFile[]) =>
      edited(edited(files, parameters, "/manyPlants/title", text), english, "/rules~1parameters.json/~1manyPlants~1title", en);
    const mine = title("坡上多株", "Many on the hillside", [...hillside.filter(({ path }) => path !== english), ownEnglish()]);
    const kept = rebased(title("多株", "Many", commons), mine);
    expect(kept.told.filter((one) => one.includes(english))).toEqual([]);
    expect(kept.told).toContain(`both ${parameters} /manyPlants/title`);
    expect(findAt(own(kept.files, english), [parameters, "/manyPlants/title"])).toBe("Many on the hillside");
    const taken = rebased(title("多株", "Many", commons), mine, () => "theirs");
    expect(findAt(own(taken.files, english), [parameters, "/manyPlants/title"])).toBeUndefined();
  });
});

function ownEnglish(): PolicyFile {
  return hillside.find(({ path }) => path === "schemas/i18n/en.json") ?? { layer: "hillside", path: "schemas/i18n/en.json", content: {} };
}

describe("rebasing generated policies", () => {
  /** One document as the city had it, as the city has it now, and as the county has it; English follows the Chinese instead. */
  const cases = fc
    .constantFrom(...gardenDocuments.filter(([path]) => isMerged(path) && path !== "schemas/i18n/en.json"))
    .chain(([path, was]) =>
      fc.record({ path: fc.constant(path), was: fc.constant(was), theirs: changedDocument(path, was), ours: changedDocument(path, was) }),
    );
  const bare = (layer: string) => garden.filter((file) => file.layer === layer && file.path === "rules/layer.json");
  const above = (path: string, content: unknown): readonly PolicyFile[] => [...bare("commons"), { layer: "commons", path, content }];
  const below = (path: string, was: unknown, target: unknown): readonly PolicyFile[] => {
    const content = ownPatch(path, was, target);
    return [...bare("hillside"), ...(content === undefined ? [] : [{ layer: "hillside", path, content }])];
  };
  const over = (before: readonly PolicyFile[], after: readonly PolicyFile[], mine: readonly PolicyFile[], choose?: Choose) => {
    const parted = partedAbove("hillside", { before, after, own: mine }, digest);
    if (!parted) throw new Error("no layer above");
    return rebase({ layer: "hillside", parted, above: after, own: mine }, tools, choose);
  };
  const structural = (conflicts: ReturnType<typeof over>["conflicts"]) =>
    conflicts.filter(({ why }) => why !== "breach" && why !== "unsound");
  const sorted = (files: readonly PolicyFile[]) => [...files].sort((one, other) => (one.path < other.path ? -1 : 1));

  it("without a conflict gives the county's patch laid over the city's new document, less what became equal", () => {
    fc.assert(
      fc.property(cases, ({ path, was, theirs, ours }) => {
        const mine = below(path, was, ours);
        const { files, conflicts } = over(above(path, was), above(path, theirs), mine);
        const laid = overlay([...above(path, theirs), ...mine], "hillside", digest);
        // What both took away cannot be taken away by hand again.
        fc.pre(structural(conflicts).length === 0 && laid.issues.length === 0);
        expect(isSameJson(own(files, path), ownPatch(path, theirs, laid.policy.documents[path]))).toBe(true);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  /** One document, every place changed in it by the city alone or by the county alone, and what that comes to by hand. */
  const shared = fc
    .constantFrom(...gardenDocuments.filter(([path]) => isMerged(path) && path !== "schemas/i18n/en.json"))
    .chain(([path, was]) =>
      fc.record({ path: fc.constant(path), was: fc.constant(was), byHand: changedDocument(path, was), deal: fc.nat() }),
    )
    .map(({ path, was, byHand, deal }) => {
      const kind = findKind(path)?.kind;
      if (kind === undefined) throw new Error(path);
      const changes = changesBetween(documentKinds[kind], [], was, byHand);
      const made = (mine: boolean) =>
        changes
          .filter((_, index) => ((deal >> (index % 30)) % 2 === 1) === mine)
          .reduce<unknown>((now, { place, after }) => setAt(now, place, after), was);
      return { path, was, theirs: made(false), ours: made(true), byHand };
    });

  it("equals merging by hand where each place was changed by one of them alone, and asks nothing", () => {
    const changedByBoth: boolean[] = [];
    fc.assert(
      fc.property(shared, ({ path, was, theirs, ours, byHand }) => {
        const { files, conflicts } = over(above(path, was), above(path, theirs), below(path, was, ours));
        // Retiring something is asked about whatever else was changed in it.
        fc.pre(structural(conflicts).every(({ why }) => why !== "retiredAbove"));
        expect(structural(conflicts)).toEqual([]);
        expect(isSameJson(own(files, path), ownPatch(path, theirs, byHand))).toBe(true);
        changedByBoth.push(!isSameJson(was, theirs) && !isSameJson(was, ours));
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(changedByBoth.filter(Boolean).length).toBeGreaterThan(20);
  });

  it("taking the city's everywhere leaves no word of a place of conflict in the county's files", () => {
    fc.assert(
      fc.property(cases, ({ path, was, theirs, ours }) => {
        const { files, conflicts } = over(above(path, was), above(path, theirs), below(path, was, ours), () => "theirs");
        for (const { place } of structural(conflicts)) {
          const patch = own(files, path);
          if (place.length > 0) expect(findAt(patch, place)).toBeUndefined();
          else expect(patch).toBeUndefined();
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("onto what has not changed is no rebase, and a second time neither", () => {
    fc.assert(
      fc.property(cases, ({ path, was, theirs, ours }) => {
        const mine = below(path, was, ours);
        expect(sorted(over(above(path, was), above(path, was), mine).files)).toEqual(sorted(mine));
        const once = over(above(path, was), above(path, theirs), mine);
        const twice = over(above(path, theirs), above(path, theirs), once.files);
        expect(structural(twice.conflicts)).toEqual([]);
        expect(sorted(twice.files)).toEqual(sorted(once.files));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
