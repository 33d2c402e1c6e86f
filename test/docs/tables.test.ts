/** Tables and lists of the documents say what the code's registries say. */
import { permissionFor } from "@jiefen/casework";
import { caseFacts, documentKinds, type FactType, operatorsOf } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { verbs } from "../../apps/cli/src/verbs/index.ts";
import { pureParts } from "../house/purity.ts";
import { walls } from "../house/walls.ts";
import { type Page, pages, tableRows } from "./page.ts";

function getPage(path: string): Page {
  const page = pages().find((one) => one.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  return page;
}

const ticked = (text = ""): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
const concepts = getPage("docs/concepts.md");
const rules = getPage("docs/write-rules.md");

describe("concepts", () => {
  it("draws the walls as they stand", () => {
    const drawn = tableRows(concepts, ["Part", "May import", "Pure"]).map(([part, ours, pure]) => [
      ticked(part)[0],
      ticked(ours),
      pure === "yes",
    ]);
    const standing = Object.entries(walls).map(([part, { ours }]) => [
      part,
      ours.filter((name) => !name.endsWith(".css")).map((name) => name.replace("@jiefen/", "")),
      pureParts.includes(part),
    ]);
    expect(drawn).toEqual(standing);
  });

  it("lists every command", () => {
    const listed = tableRows(concepts, ["Command", "What for"]).flatMap(([names]) => ticked(names));
    expect(listed.sort()).toEqual(Object.keys(permissionFor).sort());
  });
});

describe("rules", () => {
  const rows = new Map(tableRows(rules, ["Type of fact", "Operators"]).map(([types = "", operators]) => [types, ticked(operators)]));

  it("gives each type of fact its operators", () => {
    const types: readonly FactType[] = ["boolean", "integer", "number", "date", "code", "codes", "text", "list"];
    for (const type of types) {
      const row = [...rows].find(([names]) => names.split(", ").includes(type));
      expect(row?.[1], type).toEqual(operatorsOf(type));
    }
    const ordered = operatorsOf("code", true).filter((name) => !operatorsOf("code").includes(name));
    expect(rows.get("code whose options have ranks")).toEqual(ordered);
  });

  it("lists every fact that casework supplies", () => {
    const list = /Facts that casework supplies:([^.]*)\./.exec(rules.text)?.[1];
    expect(ticked(list)).toEqual(Object.keys(caseFacts));
  });

  it("lists every kind of derived fact, and every contract", () => {
    const kinds = ticked(
      tableRows(rules, ["`kind`", "Gives"])
        .map(([kind]) => kind)
        .join(" "),
    );
    expect(kinds.sort()).toEqual(enumIn(documentKinds.derivedFacts.metaSchema, "kind").sort());
    const allowed = ticked(
      tableRows(rules, ["`allow`", "They may"])
        .map(([allow]) => allow)
        .join(" "),
    );
    expect(allowed.sort()).toEqual(enumIn(documentKinds.contracts.metaSchema, "allow").sort());
  });
});

describe("the command line", () => {
  it("has every verb in the table, with the options its help names", async () => {
    const rows = tableRows(getPage("docs/facts-and-cli.md"), ["Verb", "Answers with `--json`", "1 if"]).map(([usage = ""]) => usage);
    expect(rows.map((usage) => ticked(usage)[0]?.split(" ")[0])).toEqual(Object.keys(verbs));
    for (const usage of rows) {
      const named = [...usage.matchAll(/--([a-z-]+)/g)].map(([, name]) => name);
      const verb = Object.entries(verbs).find(([name]) => ticked(usage)[0]?.split(" ")[0] === name);
      const options = Object.keys((await verb?.[1].load())?.options ?? {});
      expect(named.filter((name) => !options.includes(name ?? ""))).toEqual([]);
    }
  });

  it("has every option of serving in the table of operating", async () => {
    const rows = tableRows(getPage("docs/operating.md"), ["Option", "Environment", "Else"]).map(
      ([option]) => /--([a-z-]+)/.exec(option ?? "")?.[1],
    );
    expect(rows.sort()).toEqual(Object.keys((await verbs.serve.load()).options).sort());
  });
});

/** The values that a property of this name may have, anywhere in a schema that chooses a shape by it. */
function enumIn(schema: unknown, name: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => enumIn(part, name));
  if (typeof schema !== "object" || schema === null) return [];
  const found = Object.entries(schema).flatMap(([key, value]) => {
    const chosen: unknown = key === name && typeof value === "object" && value !== null && "enum" in value ? value.enum : undefined;
    return Array.isArray(chosen) ? chosen.map(String) : enumIn(value, name);
  });
  return [...new Set(found)];
}
