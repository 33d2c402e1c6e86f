/** Whatever documents say otherwise is told, in both languages, with its place. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { compileStanding } from "../compile/standing.ts";
import { isObject, isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { findAt } from "../document/pointer.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Digest, EffectivePolicy } from "../overlay/effective-policy.ts";
import { overlay } from "../overlay/overlay.ts";
import { released } from "../overlay/released.ts";
import { differences } from "./differences.ts";
import type { Compared } from "./place-in-words.ts";

const digest: Digest = {
  canonical: (value) => canonicalize(value) ?? "",
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};
const garden = overlay(readFixture("garden"), "hillside", digest).policy;
const told = released(garden);
const before: Compared = { effective: garden, policy: compile(told), standing: compileStanding(told) };

/** The documents changed, told by the policy as it was: only what documents say is compared. */
function after(path: string, document: unknown): Compared {
  const documents = { ...garden.documents, [path]: document };
  return { ...before, effective: { ...garden, documents } satisfies EffectivePolicy };
}

function setAt(document: unknown, place: readonly string[], value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  return { ...(isObject(document) ? document : {}), [key]: setAt(isObject(document) ? document[key] : undefined, rest, value) };
}

function without(document: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (!isObject(document)) return document;
  if (rest.length > 0) return { ...document, [key]: without(document[key], rest) };
  const { [key]: _, ...kept } = document;
  return kept;
}

/** A value of the same kind. */
function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return [...value].reverse().slice(1);
  return `${String(value)}x`;
}

/** Places of every scalar. */
function leaves(value: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (!isObject(value)) return [place];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...place, key]));
}

const paths = Object.keys(garden.documents).filter((path) => {
  const known = findKind(path);
  return known !== undefined && documentKinds[known.kind].validity === "released";
});

describe("differences", () => {
  it("has nothing to say of a policy and itself", () => {
    expect(differences(before, before)).toEqual([]);
  });

  it("tells a number before and after", () => {
    const document = setAt(garden.documents["rules/parameters.json"], ["manyPlants", "value"], 9);
    expect(differences(before, after("rules/parameters.json", document))).toMatchObject([
      {
        part: "parameters",
        what: "changed",
        title: { zh: "成片受害株数 · 数值" },
        before: { zh: "12" },
        after: { zh: "9" },
        pointer: "/manyPlants/value",
      },
    ]);
  });

  it("misses nothing, wherever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), (path, chosen) => {
        const document = garden.documents[path];
        const places = leaves(document);
        const place = places[chosen % places.length] ?? [];
        const changed = setAt(document, place, another(findAt(document, place)));
        fc.pre(!isSameJson(document, changed));
        const found = differences(before, after(path, changed));
        expect(found.length).toBeGreaterThan(0);
        for (const { partTitle, title, path: told } of found) {
          expect([partTitle.zh, partTitle.en, title?.zh, title?.en]).not.toContain("");
          expect(told).toBe(path);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("misses nothing that is taken away or put in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(), (path, chosen, depth) => {
        const document = garden.documents[path];
        const places = leaves(document);
        const leaf = places[chosen % places.length] ?? [];
        const place = leaf.slice(0, 1 + (depth % leaf.length));
        const less = after(path, without(document, place));
        const [removed, added] = [differences(before, less), differences(less, before)];
        expect([removed.length, added.length]).not.toContain(0);
        expect(removed.map(({ pointer }) => pointer)).toEqual(added.map(({ pointer }) => pointer));
        for (const { before: old, after: now } of [...removed, ...added])
          expect(old ?? now).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
      }),
      { numRuns: 300 },
    );
  });

  it("tells what is always current only where that is asked for", () => {
    const path = "rules/organisation.json";
    const document = setAt(garden.documents[path], ["roles", "steward", "title"], "管家");
    expect(differences(before, after(path, document))).toEqual([]);
    expect(differences(before, after(path, document), "current")).toMatchObject([{ part: "organisation", path, after: { zh: "管家" } }]);
  });

  it("names an added question by its field, and an English text by what it translates", () => {
    const [field = ""] = Object.keys(garden.documents["schemas/fields.json"] ?? {});
    const title = findAt(garden.documents["schemas/fields.json"], [field, "title"]);
    // Forms have sections of the same id: each is named as its own form names it.
    for (const path of paths.filter((one) => one.startsWith("schemas/dispute-types/"))) {
      const named = setAt(garden.documents[path], ["x-sections", "own"], { title: `${path}的`, "x-order": 99 });
      const question = { $ref: `fields.json#/${field}`, "x-section": "own", "x-required": true, "x-order": 9 };
      const asked = setAt(named, ["properties", "another"], question);
      const policy = compile(released({ ...garden, documents: { ...garden.documents, [path]: named } }));
      const found = differences(before, { ...after(path, asked), policy }).find(({ about }) => about === "another");
      expect(found).toMatchObject({ what: "added", after: { zh: `${title}（所在分区：${path}的；必答：是）` } });
    }
    const english = "schemas/i18n/en.json";
    const texts = setAt(garden.documents[english], ["rules/parameters.json", "/manyPlants/title"], "Plants in all");
    expect(differences(before, after(english, texts))).toMatchObject([
      { part: "english", title: { zh: "成片受害株数 · 名称 · 英文" }, after: { zh: "Plants in all", en: "Plants in all" } },
    ]);
    const { "rules/parameters.json": gone, ...kept } = Object(garden.documents[english]);
    expect(differences(before, after(english, kept)).map(({ what, part }) => [what, part])).toEqual(
      Object.keys(gone).map(() => ["removed", "english"]),
    );
  });

  it("says in words what a scenario expects", () => {
    const path = "rules/scenarios/patch.json";
    const [name = ""] = Object.keys(Object(findAt(garden.documents[path], ["cases"])));
    const expected = { level: "severe", criteria: { patch: "unknown" }, asks: ["plantsHit"] };
    const [found] = differences(before, after(path, setAt(garden.documents[path], ["cases", name, "expect"], expected)));
    const [level, criterion, fact] = [
      before.policy.scales[0]?.levels.find(({ id }) => id === "severe"),
      before.policy.criteria.find(({ id }) => id === "patch"),
      before.policy.facts.plantsHit,
    ];
    expect(found?.after).toEqual({
      zh: `等级：${level?.title.zh}；研判标准：${criterion?.title.zh}：不清楚；询问的问题：${fact?.title.zh}`,
      en: `level: ${level?.title.en}; criteria: ${criterion?.title.en}: not known; questions asked: ${fact?.title.en}`,
    });
  });

  it("tells documents that come and go", () => {
    const [path = ""] = paths.filter((one) => one.startsWith("schemas/records/"));
    const { [path]: _, ...documents } = garden.documents;
    const without: Compared = { ...before, effective: { ...garden, documents } };
    expect(differences(before, without)).toMatchObject([{ what: "removed", path, pointer: "" }]);
    expect(differences(without, before)).toMatchObject([{ what: "added", path, pointer: "" }]);
  });
});
