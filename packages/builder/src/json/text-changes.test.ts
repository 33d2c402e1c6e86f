/** Changes told from a text make the document what the text says, and there are no more of them than it takes. */
import { documentKinds, findAt, findKind, isEntry, isObject, isSameJson, overlay, ownFiles, type Segments } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixture } from "../../../policy/src/fixtures/read-fixture.ts";
import { digest } from "../../../store/src/disk/digest.ts";
import { applyChanges } from "../../../store/src/draft/apply-changes.ts";
import { setAt } from "../draft/with-changes.ts";
import { commons, hillside } from "../fixtures/garden-draft.ts";
import { changesTo, ownPart, textOf } from "./text-changes.ts";

const files = readFixture("garden");
const paths = Object.keys(hillside.policy.documents).filter(
  (path) => !["rules/layer.json", "rules/organisation.json", "rules/guards.json", "rules/calendar.json"].includes(path),
);

/** Every place of a document, but those inside lists. */
function placesOf(value: unknown, place: Segments = []): readonly Segments[] {
  if (!isObject(value)) return [place];
  return [place, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...place, name]))];
}

const edit = fc.record({
  at: fc.nat(),
  what: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom<unknown>("改", 7, true, ["a"], {}, { title: "新" }),
    fc.record({ name: fc.constantFrom("bean", "pea"), value: fc.constantFrom<unknown>(1, {}, { inner: "豆" }) }),
  ),
});

/** The document with some of its places changed, taken away, or given something new. */
function edited(document: unknown, edits: readonly { readonly at: number; readonly what: unknown }[]): unknown {
  return edits.reduce((before: unknown, { at, what }) => {
    const places = placesOf(before);
    const place = places[at % places.length] ?? [];
    const adds = isObject(what) && typeof what.name === "string" && isObject(findAt(before, place));
    if (adds) return setAt(before, [...place, String(what.name)], what.value);
    return place.length === 0 ? before : setAt(before, place, what);
  }, document);
}

/** What has an identity is an object, as its shape demands. */
function isSound(path: string, document: unknown): boolean {
  const kind = findKind(path)?.kind;
  return (
    kind !== undefined && placesOf(document).every((place) => !isEntry(documentKinds[kind], place) || isObject(findAt(document, place)))
  );
}

describe("changes told from a text", () => {
  it.each([
    { layer: "hillside", drafted: hillside },
    { layer: "commons", drafted: commons },
  ])("make the server's document what the text says, in the layer $layer", ({ layer, drafted }) => {
    const effective = overlay(files, layer, digest).policy;
    const above = drafted.above && overlay(files, "commons", digest).policy;
    const subject = { layer, files: ownFiles(files, layer, "released"), effective, ...(above && { above }) };
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(edit, { minLength: 1, maxLength: 4 }), (path, edits) => {
        const document = drafted.policy.documents[path];
        fc.pre(document !== undefined);
        const after: unknown = JSON.parse(textOf(edited(document, edits)));
        fc.pre(isSound(path, after));
        const changes = changesTo(drafted, path, after);
        expect(isSameJson(after, document)).toBe(changes.length === 0);
        const applied = applyChanges(subject, changes);
        expect(applied.refused).toEqual([]);
        const own = [...files.filter((file) => !(file.layer === layer && applied.files.some((change) => change.path === file.path)))];
        const made = applied.files.flatMap((change) =>
          change.after === undefined ? [] : [{ layer, path: change.path, content: change.after }],
        );
        expect(overlay([...own, ...made], layer, digest).policy.documents[path]).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  it("set what was changed alone, and atoms and lists whole", () => {
    const path = "rules/workflow.json";
    const document = hillside.policy.documents[path];
    const renamed = setAt(document, ["stages", "surveying", "title"], "勘察");
    expect(changesTo(hillside, path, renamed)).toEqual([{ path, pointer: "/stages/surveying/title", value: "勘察" }]);
    const condition = { fact: "gardenerCount", operator: "greaterThanInclusive", value: 2 };
    expect(changesTo(hillside, path, setAt(document, ["transitions", "agree", "conditions"], condition))).toEqual([
      { path, pointer: "/transitions/agree/conditions", value: condition },
    ]);
  });

  it("give back what is again as the layer above has it, and take away what the layer had added", () => {
    const path = "rules/workflow.json";
    const document = hillside.policy.documents[path];
    const inherited = findAt(commons.policy.documents[path], ["transitions", "accept", "to"]);
    expect(changesTo(hillside, path, setAt(document, ["transitions", "accept", "to"], inherited))).toEqual([
      { path, pointer: "/transitions/accept/to" },
    ]);
    expect(changesTo(hillside, path, setAt(document, ["transitions", "survey"], undefined))).toEqual([
      { path, pointer: "/transitions/survey" },
    ]);
  });
});

describe("what a layer writes itself", () => {
  it("is its patch, and nothing where it changes nothing", () => {
    const mine = files.find(({ layer, path }) => layer === "hillside" && path === "rules/workflow.json");
    expect(ownPart(hillside, "rules/workflow.json")).toEqual(mine?.content);
    expect(ownPart(hillside, "rules/teams.json")).toBeUndefined();
  });
});
