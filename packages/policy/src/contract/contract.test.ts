/** Which rule governs, what each rule lets a lower layer do, and how it is said. */
import { describe, expect, it } from "vitest";
import { documentKinds } from "../document/kind.ts";
import { segmentsOf } from "../document/pointer.ts";
import type { ContractRule } from "../document/rules.ts";
import { changesBetween } from "./changes.ts";
import { isStricter, loosenedContracts } from "./loosened.ts";
import { ruleAt } from "./rule-at.ts";
import { isTighter } from "./tighten.ts";
import { contractInWords, matterOf } from "./words.ts";

const free: ContractRule = { allow: "free" };
const extend: ContractRule = { allow: "extend" };
const fixed: ContractRule = { allow: "fixed" };
const lower: ContractRule = { allow: "tighten", direction: "lower" };

describe("ruleAt", () => {
  const contracts = {
    "rules/grading.json": { "/criteria": extend, "/criteria/*/title": free, "/criteria/frost/title": fixed },
    "schemas/records/*.json": { "": extend },
    "schemas/records/pact.json": { "": fixed },
  };
  it.each([
    ["rules/grading.json", "/criteria/frost", extend],
    ["rules/grading.json", "/criteria/frost/conditions/all/0", extend],
    ["rules/grading.json", "/criteria/patch/title", free],
    ["rules/grading.json", "/criteria/frost/title", fixed],
    ["rules/grading.json", "/scales", fixed],
    ["rules/closure.json", "/items", fixed],
    ["schemas/records/treatment.json", "/title", extend],
    ["schemas/records/pact.json", "/title", fixed],
  ])("%s %s", (path, pointer, rule) => {
    expect(ruleAt(contracts, path, pointer)).toEqual(rule);
  });
});

describe("isTighter", () => {
  const documents = new Map<string, unknown>([
    ["rules/parameters.json", { few: { value: 2 }, many: { value: 9 }, open: {} }],
    ["rules/grading.json", { scales: { harm: { levels: { mild: { rank: 1 }, severe: { rank: 2 } } } } }],
    [
      "rules/revisit.json",
      { colours: { calm: { rank: 1 }, alarm: { rank: 2 } }, plans: { slow: { colour: "calm" }, fast: { colour: "alarm" } } },
    ],
  ]);
  const parameter = (name: string) => ({ fact: "parameters", path: `$.${name}` });
  const side = (value: unknown) => ({ value, documents });
  it.each<["lower" | "higher" | "superset" | "sooner", unknown, unknown, boolean | undefined]>([
    ["lower", 3, 2, true],
    ["lower", 3, 3, true],
    ["lower", 3, 4, false],
    ["higher", 3, 4, true],
    ["higher", false, true, true],
    ["higher", true, false, false],
    ["higher", undefined, true, true],
    ["lower", parameter("many"), parameter("few"), true],
    ["lower", 5, parameter("many"), false],
    ["lower", 5, parameter("open"), undefined],
    ["higher", "mild", "severe", true],
    ["higher", "severe", "mild", false],
    ["higher", "slow", "fast", true],
    ["higher", "mild", "fast", undefined],
    ["superset", ["a"], ["b", "a"], true],
    ["superset", ["a", "b"], ["a"], false],
    ["superset", 1, ["a"], undefined],
    ["sooner", { days: [7] }, { days: [3] }, true],
    ["sooner", 7, 3, undefined],
  ])("%s: %j to %j is %s", (direction, before, after, tighter) => {
    expect(isTighter(direction, side(before), side(after))).toBe(tighter);
  });
});

describe("changesBetween", () => {
  const between = (above: unknown, below: unknown, patterns: readonly string[] = []) =>
    changesBetween(documentKinds.grading, patterns.map(segmentsOf), above, below).map(({ place, what, entry }) => [
      place.join("/"),
      what,
      entry,
    ]);
  const criterion = { title: "一", conditions: { all: [] }, event: { type: "level", params: { scale: "s", level: "low" } } };

  it("tells entries from leaves, and compares atoms whole", () => {
    const above = { criteria: { one: criterion, two: criterion } };
    const below = { criteria: { one: { ...criterion, conditions: { any: [] }, retired: true }, three: criterion } };
    expect(between(above, below)).toEqual([
      ["criteria/one/conditions", "changed", false],
      ["criteria/one/retired", "added", false],
      ["criteria/two", "removed", true],
      ["criteria/three", "added", true],
    ]);
  });

  it("looks into an atom where a pattern reaches into it", () => {
    const above = { criteria: { one: criterion } };
    const below = { criteria: { one: { ...criterion, event: { type: "level", params: { scale: "s", level: "high" } } } } };
    expect(between(above, below)).toEqual([["criteria/one/event", "changed", false]]);
    expect(between(above, below, ["/criteria/*/event/params/level"])).toEqual([["criteria/one/event/params/level", "changed", false]]);
  });

  it("takes a document that is new as its entries", () => {
    expect(between(undefined, { criteria: { one: criterion } })).toEqual([["criteria", "added", false]]);
    expect(changesBetween(documentKinds.teams, [], undefined, { teams: {} })).toHaveLength(1);
  });
});

describe("loosened contracts", () => {
  const loosened = (above: Record<string, ContractRule>, below: Record<string, ContractRule>) =>
    loosenedContracts("low", { "rules/grading.json": above }, { "rules/grading.json": { ...above, ...below } }).map(
      ({ pointer }) => pointer,
    );
  const at = (pattern: string) => `/rules~1grading.json/${pattern.replaceAll("/", "~1")}`;

  it("allows what is stricter", () => {
    expect(loosened({ "/criteria": free }, { "/criteria/one": extend, "/scales": fixed })).toEqual([]);
  });
  it("refuses what is looser, at a place named or in general", () => {
    expect(loosened({ "/criteria": extend }, { "/criteria": free })).toEqual([at("/criteria")]);
    expect(loosened({}, { "/scales": extend })).toEqual([at("/scales")]);
  });
  it("sees where a pattern reaches behind a stricter one", () => {
    expect(loosened({ "/criteria": free, "/criteria/one": fixed }, { "/criteria/*/title": free })).toEqual([at("/criteria/one/title")]);
  });
  it("knows which rule is stricter", () => {
    expect(isStricter(extend, { allow: "tighten", direction: "superset" })).toBe(true);
    expect(isStricter(lower, { allow: "tighten", direction: "higher" })).toBe(false);
    expect(isStricter(lower, free)).toBe(false);
    expect(isStricter(fixed, extend)).toBe(false);
  });
});

it("says a contract in words", () => {
  const by = { zh: "总园", en: "The Commons" };
  expect(contractInWords(fixed, by)).toEqual({
    zh: "总园统一规定，下级不可改动。",
    en: "The Commons lays this down; no layer below may change it.",
  });
  expect(contractInWords(lower, by, matterOf("days")).zh).toBe("总园允许调整，只可缩短，不可延长。");
  expect(contractInWords(lower, by, matterOf("people")).zh).toBe("总园允许调整，只可调低，不可调高。");
  expect(contractInWords(extend, by).zh).toBe("总园允许增加，不可删除或改动已有的。");
});
