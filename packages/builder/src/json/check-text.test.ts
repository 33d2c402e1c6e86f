/** A text is checked as it is typed: no JSON, limits, shapes in the product's own words, and contracts. */
import { describe, expect, it } from "vitest";
import { commons, hillside } from "../fixtures/garden-draft.ts";
import { checkText } from "./check-text.ts";
import { readJson } from "./json-tree.ts";
import { textOf } from "./text-changes.ts";

const path = "rules/workflow.json";
const text = textOf(hillside.policy.documents[path]);

function found(changed: string, drafted = hillside) {
  return checkText(drafted, path, readJson(changed)).map(({ from, to, message }) => ({ at: changed.slice(from, to), zh: message.zh }));
}

describe("the text of a document", () => {
  it("has nothing wrong while nothing was changed", () => {
    expect(found(text)).toEqual([]);
    expect(found(textOf(commons.policy.documents[path]), commons)).toEqual([]);
  });

  it("is told where it is no JSON", () => {
    expect(found(text.replace('"stages": {', '"stages" {'))).toHaveLength(1);
  });

  it("is told a property that does not exist, at its name's value", () => {
    const [one] = found(text.replace('"kind": "open"', '"kin": "open"'));
    expect(one?.zh).toMatch(/`kin`|`kind`/);
  });

  it("is told what a contract does not allow", () => {
    const changed = text.replace('"title": "受理"', '"title": "接单"');
    expect(found(changed)).toEqual([{ at: '"接单"', zh: expect.stringContaining("上级不允许") }]);
    expect(found(textOf(commons.policy.documents[path]).replace('"title": "受理"', '"title": "接单"'), commons)).toEqual([]);
  });

  it("is told names that every object has", () => {
    expect(found(text.replace('"surveying": {', '"constructor": {'))).toHaveLength(1);
  });
});
