/** Scenarios looked for by words, by criterion, and by what came out. */
import { type ScenarioCase, type ScenarioResult, scenarioCases } from "@jiefen/policy";
import { expect, it } from "vitest";
import { validPolicy } from "../../../../../packages/policy/src/fixtures/garden-policy.ts";
import { readFixture } from "../../../../../packages/policy/src/fixtures/read-fixture.ts";
import { toldOf, wanted } from "./sought-scenarios.ts";

const cases = scenarioCases(validPolicy(readFixture("garden"), "hillside"));
const last = cases.at(-1)?.id ?? "";
const exercised = new Map([[last, new Set(["patch"])]]);

const resultOf = ({ id, file, pointer, title }: ScenarioCase): ScenarioResult => ({
  id,
  file,
  pointer,
  title,
  differences: id === last ? [{ about: "level", expected: "a", found: "b" }] : [],
});
const told = toldOf(cases, cases.map(resultOf), exercised);
const ids = (some: typeof told) => some.map(({ scenario }) => scenario.id);

it("come with those first that did not come out as expected, all of them once", () => {
  expect(ids(told)[0]).toBe(last);
  expect(ids(told).sort()).toEqual(cases.map(({ id }) => id).sort());
  expect(ids(toldOf(cases, [], exercised))).toEqual(cases.map(({ id }) => id));
});

it("are found by all of the words, by a criterion, by failing, and by all at once", () => {
  const title = cases.at(-1)?.title ?? "";
  expect(ids(wanted(told, { words: "", onlyFailed: false }))).toEqual(ids(told));
  expect(ids(wanted(told, { words: `${title.slice(0, 2)} ${title.slice(-2)}`, onlyFailed: false }))).toContain(last);
  expect(wanted(told, { words: `${title} dragon`, onlyFailed: false })).toEqual([]);
  expect(ids(wanted(told, { words: "", onlyFailed: true }))).toEqual([last]);
  expect(ids(wanted(told, { words: "", onlyFailed: false, criterion: "patch" }))).toContain(last);
  expect(wanted(told, { words: "", onlyFailed: true, criterion: "frost" })).toEqual([]);
});
