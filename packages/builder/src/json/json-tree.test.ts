/** A JSON text is read with the places of everything in it, even while it is half written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAt, readJson, spanOf } from "./json-tree.ts";

describe("a text", () => {
  it("gives the value that JSON.parse gives, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const tree = readJson(text);
        expect(tree.broken).toBeUndefined();
        expect(tree.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("says where each place stands", () => {
    const text = '{"beds": [{"title": "豆"}], "x/y": 3}';
    const tree = readJson(text);
    const at = (pointer: string) => {
      const found = tree.places.get(pointer);
      return found && text.slice(found.from, found.to);
    };
    expect(at("/beds/0/title")).toBe('"豆"');
    expect(at("/x~1y")).toBe("3");
    expect(placeAt(tree, text.indexOf("title") + 1)?.place).toEqual(["beds", "0", "title"]);
    expect(text.slice(spanOf(tree, ["beds", "0", "title"]).from)).toBe('"豆"}], "x/y": 3}');
  });

  it("points at the nearest thing around what is not there", () => {
    const text = '{"beds": {"bean": {}}}';
    const { from, to } = spanOf(readJson(text), ["beds", "bean", "title"]);
    expect(text.slice(from, to)).toBe('"bean"');
  });

  it("says where it stops being JSON, and reads the rest", () => {
    const text = '{"beds": {"bean": , "pea": 1}}';
    const tree = readJson(text);
    expect(tree.broken?.from).toBeLessThan(text.indexOf('"pea"'));
    expect(tree.value).toEqual({ beds: { pea: 1 } });
  });

  it("tells a name written twice, whose first value would be lost", () => {
    const text = '{"bean": 1, "pea": 2, "bean": 3}';
    expect(readJson(text).twice.map(({ from }) => from)).toEqual([text.lastIndexOf('"bean"')]);
  });
});
