/** The server's data validator: verdicts, and what hostile schemas and values do to it. */
import { describe, expect, it } from "vitest";
import { ajvValidator } from "./ajv-validator.ts";

const bicycle = {
  type: "object",
  additionalProperties: false,
  required: ["frame"],
  properties: {
    frame: { type: "string", pattern: "^[\\u4e00-\\u9fa5]{2,4}$" },
    built: { type: ["string", "null"], format: "date" },
    price: { type: "integer", minimum: 0 },
  },
};

describe("ajvValidator", () => {
  it("accepts what fits and names place and keyword of what does not", () => {
    expect(ajvValidator(bicycle, { frame: "钢架", built: "2024-02-29", price: 7 })).toEqual([]);
    expect(
      ajvValidator(bicycle, { frame: "steel", built: "2023-02-29", price: -1, bell: 1 }).map(({ pointer, keyword }) => [pointer, keyword]),
    ).toEqual([
      ["", "additionalProperties"],
      ["/frame", "pattern"],
      ["/built", "format"],
      ["/price", "minimum"],
    ]);
  });

  it("keeps two patterns of one schema apart", () => {
    const schema = {
      type: "object",
      properties: { frame: { type: "string", pattern: "^a+$" }, bell: { type: "string", pattern: "^b+$" } },
    };
    expect(ajvValidator(schema, { frame: "aa", bell: "bb" })).toEqual([]);
    expect(ajvValidator(schema, { frame: "bb", bell: "aa" })).toHaveLength(2);
  });

  it("does not take inherited names for answers", () => {
    expect(ajvValidator({ type: "object", required: ["toString"] }, {})).toHaveLength(1);
  });

  it("matches a pattern that hangs a backtracking engine in linear time", () => {
    expect(ajvValidator({ type: "string", pattern: "^(a+)+$" }, `${"a".repeat(50_000)}!`)).toHaveLength(1);
  });

  it.each(["(?=a)b", "(a)\\1", "a".repeat(257)])("refuses the pattern %s", (pattern) => {
    expect(() => ajvValidator({ type: "string", pattern }, "a")).toThrow();
  });

  it("refuses a schema whose validator would answer later", () => {
    expect(() => ajvValidator({ $async: true, type: "string" }, 1)).toThrow();
  });

  it("keeps two schemas with one $id apart", () => {
    expect(ajvValidator({ $id: "bell", type: "string" }, "ding")).toEqual([]);
    expect(ajvValidator({ $id: "bell", type: "integer" }, "ding")).toHaveLength(1);
  });

  it("reports at most 100 errors", () => {
    expect(
      ajvValidator(
        { type: "array", items: { type: "string" } },
        Array.from({ length: 5_000 }, () => 1),
      ),
    ).toHaveLength(100);
  });
});
