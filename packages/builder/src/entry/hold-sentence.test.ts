/** The sentence beside a value: what the layer above has, what may be done here, and between which bounds. */
import { findAt, isObject, type JsonObject, segmentsOf } from "@jiefen/policy";
import { expect, it } from "vitest";
import type { Drafted } from "../draft/drafted.ts";
import { holdOf } from "../draft/hold.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { fieldsOfForm } from "./form-differences.ts";
import { holdSentence } from "./hold-sentence.ts";
import { entryAt, leavesOf } from "./leaf.ts";

const parameters = "rules/parameters.json";

/** The hillside where the commons says something else of a number. */
function withParameter(name: string, more: JsonObject): Drafted {
  const edited = (documents: Readonly<Record<string, unknown>>) => {
    const document = documents[parameters];
    const entry = findAt(document, [name]);
    return {
      ...documents,
      [parameters]: { ...(isObject(document) ? document : {}), [name]: { ...(isObject(entry) ? entry : {}), ...more } },
    };
  };
  const { policy, above } = hillside;
  return {
    ...hillside,
    policy: { ...policy, documents: edited(policy.documents) },
    ...(above && { above: { ...above, documents: edited(above.documents) } }),
  };
}

function said(path: string, pointer: string, drafted = hillside, language: "zh" | "en" = "zh"): string | undefined {
  const place = segmentsOf(pointer);
  const leaf = leavesOf(entryAt(drafted, path, place)?.members ?? []).find((one) => one.place.join("/") === place.join("/"));
  if (!leaf) throw new Error(`no leaf at ${pointer}`);
  return holdSentence({ drafted, compiled: compiledHillside, language }, leaf, holdOf(drafted, path, place));
}

it("names the value above and the bounds that the contract and the number itself leave", () => {
  const bounded = withParameter("manyPlants", { value: 20, minimum: 3 });
  expect(said(parameters, "/manyPlants/value", bounded)).toMatch(/^总园定为 20.*，只可调低（3–20.*）。$/);
  expect(said(parameters, "/manyPlants/value", bounded, "en")).toMatch(/ has 20.*; you may only lower it \(3–20.*\)\.$/);
});

it("says when a value is at its strictest already", () => {
  expect(said(parameters, "/manyPlants/value", withParameter("manyPlants", { value: 3, minimum: 3 }))).toContain("已是最严");
});

it("leaves what is fixed and what was added here to the contract's own words", () => {
  expect(said(parameters, "/manyPlants/title")).toBeUndefined();
  expect(said("rules/closure.json", "/items/terraceMended/title")).toBeUndefined();
});

it("tells a schedule above in words", () => {
  expect(said("rules/revisit.json", "/plans/watchPlan/afterSettlement/schedule")).toMatch(/天.*，只可提前或加密。$/);
});

it("names the questions of a form that differ from the layer above", () => {
  const differing = fieldsOfForm(hillside, "schemas/dispute-types/aphids.json");
  expect(differing.length).toBeGreaterThan(0);
  for (const { title } of differing) expect(title.zh).not.toMatch(/^[A-Za-z]+$/);
});
