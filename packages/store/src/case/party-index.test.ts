/** Recognising people across cases: by ID number and phone everywhere, by name alone only within one layer and never against two ID numbers. */

import { normalise } from "@jiefen/casework";
import type { PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenStore, openGarden } from "../fixtures/garden-store.ts";

/** Gardeners get a membership number, by which they are recognised as by an ID number. */
function edit(file: PolicyFile): PolicyFile {
  if (file.layer !== "commons" || typeof file.content !== "object") return file;
  if (file.path === "schemas/i18n/en.json") return file;
  if (file.path !== "schemas/fields.json") return file;
  const content = structuredClone(file.content) as Record<string, { items?: { properties: Record<string, unknown> } }>;
  const number = { type: "string", title: "会员号", maxLength: 30, "x-identity": "idNumber", "x-sensitivity": "restricted" };
  const gardeners = content.gardeners?.items?.properties;
  if (gardeners) gardeners.memberNumber = { $ref: "fields.json#/memberNumber", "x-order": 60 };
  return { ...file, content: { ...content, memberNumber: number } };
}

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden(edit);
});
afterEach(() => garden.close());

const matchedBy = async (...takeIn: Parameters<GardenStore["takeIn"]>) =>
  (await garden.takeIn(...takeIn)).state.observed.map((one) => one.matchedBy);

describe("people", () => {
  it("are recognised by every identity they share", async () => {
    await garden.takeIn([{ gardenerName: "Ada", gardenerPhone: "5550001", memberNumber: "11x" }]);
    expect(await matchedBy([{ gardenerName: "Ada", gardenerPhone: "5550001", memberNumber: "11X" }])).toEqual([
      ["name", "idNumber", "phone"],
    ]);
    expect(await matchedBy([{ gardenerName: "Eve", gardenerPhone: "5550002", memberNumber: " 11 x " }])).toEqual([
      ["idNumber"],
      ["idNumber"],
    ]);
  });

  it("of one name and two ID numbers are two people; of one name and one ID number known, perhaps one", async () => {
    await garden.takeIn([{ gardenerName: "Ada", memberNumber: "1" }]);
    expect(await matchedBy([{ gardenerName: "Ada", memberNumber: "2" }])).toEqual([]);
    expect(await matchedBy([{ gardenerName: "Ada" }])).toEqual([["name"], ["name"]]);
  });

  it("are not mixed up between the parties of one case", async () => {
    await garden.takeIn([
      { gardenerName: "Ada", memberNumber: "1" },
      { gardenerName: "Bo", memberNumber: "2" },
    ]);
    expect(await matchedBy([{ gardenerName: "Bo", memberNumber: "1" }])).toEqual([["idNumber"]]);
  });

  it("of another layer are recognised by number, not by name", async () => {
    await garden.takeIn([{ gardenerName: "Ada", gardenerPhone: "5550001" }], {}, "hillside");
    expect(await matchedBy([{ gardenerName: "Ada" }])).toEqual([]);
    expect(await matchedBy([{ gardenerName: "Ada", gardenerPhone: "5550001" }])).toEqual([["name", "phone"], ["name"]]);
  });

  it("stand in the index as hashes only", async () => {
    await garden.takeIn([{ gardenerName: "Ada", gardenerPhone: "5550001", memberNumber: "620981" }]);
    expect(await garden.store.findByNumber("6209-81")).toHaveLength(1);
    expect(await garden.store.findByNumber("6209")).toEqual([]);
  });
});

it.each([
  ["name", "  张 三", "张三"],
  ["name", "古丽·阿依", "古丽阿依"],
  ["name", "ＡＤＡ", "ada"],
  ["idNumber", "62098119900101001x", "62098119900101001X"],
  ["phone", "+86 138-1234-5678", "13812345678"],
  ["phone", "0937-3331234", "09373331234"],
] as const)("a %s written `%s` is `%s`", (kind, text, normal) => {
  expect(normalise(kind, text)).toBe(normal);
});
