/** Which facts a condition may look at, and under which heading they are found. */
import { describe, expect, it } from "vitest";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { factGroups, operatorsFor, pickableFacts, scopeAt } from "./facts-offered.ts";

const ofCase = { ofCase: true };

describe("facts offered to a condition", () => {
  it("are of the case, with an operator each, and none of a list's items", () => {
    const facts = pickableFacts(compiledHillside, ofCase);
    expect(facts.map(({ name }) => name)).toContain("rootsGnawed");
    for (const fact of facts) {
      expect(operatorsFor(fact).length).toBeGreaterThan(0);
      expect(fact.origin.kind === "field" && fact.origin.list).toBeFalsy();
    }
  });

  it("stand once each: what many forms ask first, what is worked out and what casework knows last", () => {
    const groups = factGroups(compiledHillside, ofCase);
    const names = groups.flatMap(({ facts }) => facts.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(pickableFacts(compiledHillside, ofCase).length);
    expect(groups[0]?.title.zh).toBe("多类表格都问");
    expect(groups.slice(-2).map(({ title }) => title.zh)).toEqual(["推算得出", "办理情况"]);
  });

  it("are of an item too where the condition stands beside one", () => {
    const list = Object.values(compiledHillside.facts).find(({ type, items }) => type === "list" && (items?.length ?? 0) > 0);
    const item = list?.items?.find((name) => compiledHillside.facts[name]?.type !== "text") ?? "";
    const scope = scopeAt(hillside, compiledHillside, "schemas/fields.json", [list?.name ?? "", "items"]);
    expect(pickableFacts(compiledHillside, scope).map(({ name }) => name)).toContain(item);
    expect(pickableFacts(compiledHillside, ofCase).map(({ name }) => name)).not.toContain(item);
  });
});
