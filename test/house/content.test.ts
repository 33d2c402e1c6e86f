/** Content is data: no id of the shipped schemas and rules stands in the code of packages and apps (law 6). */
import { describe, expect, it } from "vitest";
import { clashes } from "./clashes.ts";
import { type Breach, breaches, contentIds } from "./content.ts";
import { productSources } from "./sources.ts";
import { parseSource } from "./syntax.ts";

const isClash = ({ id, path }: Breach): boolean => clashes.some(({ word, where }) => word === id && where.test(path));

describe("content law", () => {
  const ids = contentIds();

  it("code names no dispute type, level, colour, stage, role, record, county …", () => {
    const found = productSources()
      .flatMap((source) => breaches(source, ids))
      .filter((breach) => !isClash(breach));
    expect(found.map(({ path, line, kind, id }) => `${path}:${line} names the ${kind} \`${id}\``)).toEqual([]);
  });

  it("knows ids of every kind", () => {
    const kinds = new Set(ids.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
        "layer",
        "dispute type",
        "record",
        "field",
        "level",
        "criterion",
        "colour",
        "plan",
        "stage",
        "step",
        "role",
        "parameter",
        "checklist item",
      ]),
    );
  });

  it("finds a planted id as a string, in a template and as a key", () => {
    const planted = [{ id: "kiteTangle", kind: "dispute type" }];
    const source = parseSource(
      "apps/web/src/planted.tsx",
      'const a = "kiteTangle"; const b = `kiteTangle`; a.kiteTangle; const c = <a id="kiteTangle" />;',
    );
    expect(breaches(source, planted)).toHaveLength(4);
    expect(breaches(parseSource("apps/web/src/planted.ts", 'const a = "kite tangle";'), planted)).toEqual([]);
  });

  it("allows no clash that is not one", () => {
    const all = productSources().flatMap((source) => breaches(source, ids));
    const idle = clashes.filter(({ word, where }) => !all.some(({ id, path }) => id === word && where.test(path)));
    expect(idle.map(({ word }) => word)).toEqual([]);
  });
});
