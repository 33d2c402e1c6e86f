/** Hostile files are refused quickly and unread. */
import { describe, expect, it } from "vitest";
import { guardFile, maxDepth, maxNodes } from "./guard.ts";

const guard = (content: unknown) => guardFile({ layer: "top", path: "schemas/fields.json", content }).map(({ code }) => code);
const nested = (depth: number) => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = { type: value };
  return value;
};

describe("guardFile", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["ordinary content", { plants: { type: "integer", title: "株数", minimum: 0 } }, []],
    ["depth at the limit", nested(maxDepth), []],
    ["depth beyond it", nested(maxDepth + 1), ["too-deep"]],
    ["hostile depth", nested(200_000), ["too-deep"]],
    ["too many values", Array.from({ length: 60 }, () => Array.from({ length: maxNodes / 50 }, () => 1)), ["too-large"]],
    ["a long array", Array.from({ length: 1_000_000 }, () => 1), ["too-large"]],
    ["many choices", { kind: { "x-options": Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`o${i}`, 1])) } }, ["too-large"]],
    ["a long text", { title: "长".repeat(20_001) }, ["too-large"]],
    ["a long name", { ["n".repeat(300)]: 1 }, ["too-large"]],
    ["__proto__ as a name", JSON.parse('{"a": {"__proto__": {"title": "x"}}}'), ["unsafe-name"]],
    ["a name every object has", { hasOwnProperty: 1 }, ["unsafe-name"]],
    ["half a surrogate pair", { title: "\ud800" }, ["not-json"]],
    ["what JSON cannot say", { title: undefined }, ["not-json"]],
    ["no number", { minimum: Number.NaN }, ["not-json"]],
  ])("%s", (_, content, codes) => {
    expect(guard(content)).toEqual(codes);
  });
});
