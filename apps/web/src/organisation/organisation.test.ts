/** The tree of divisions, how they are reached, and days written by hand. */
import { describe, expect, it } from "vitest";
import { contactAbove } from "./contact-above.ts";
import { isDay, readDays } from "./days-text.ts";
import { changesOf } from "./division-changes.ts";
import { divisionTree } from "./division-tree.ts";
import { newId } from "./new-id.ts";

const named = (code: string, name: string, parent?: string) => ({ code, title: { zh: name, en: name }, ...(parent ? { parent } : {}) });
const places = [
  named("100100002", "下坡", "100100"),
  named("100000", "总园"),
  named("100100001", "上坡", "100100"),
  named("100100", "坡上园", "100000"),
  named("100100001003", "东畦", "100100001"),
];

describe("the tree", () => {
  it("leads from the top down, by code, and says the way without the top", () => {
    const [top] = divisionTree(places, "zh");
    expect(top?.title).toBe("总园");
    expect(top?.children[0]?.children.map(({ path }) => path)).toEqual(["坡上园 / 上坡", "坡上园 / 下坡"]);
  });

  it("begins at the root asked for, whose own name is left out below", () => {
    const [top, ...others] = divisionTree(places, "zh", "100100");
    expect(others).toEqual([]);
    expect(top?.path).toBe("坡上园");
    expect(top?.children[0]?.children[0]?.path).toBe("上坡 / 东畦");
  });

  it("shows a division whose parent is not known at the top", () => {
    expect(divisionTree([named("1", "孤", "9")], "zh").map(({ title }) => title)).toEqual(["孤"]);
  });
});

it("what a division does not say of how it is reached is the nearest one's above that does", () => {
  const reached = [
    { code: "100000", contact: { phone: "1", complaints: "总园" } },
    { code: "100100", parent: "100000", contact: { phone: "2" } },
    { code: "100100001", parent: "100100" },
  ];
  expect(contactAbove(reached, "100100001", "phone")).toBe("2");
  expect(contactAbove(reached, "100100001", "complaints")).toBe("总园");
  expect(contactAbove(reached, "100100001", "address")).toBeUndefined();
  expect(contactAbove(reached, undefined, "phone")).toBeUndefined();
});

describe("how a division is reached", () => {
  const division = {
    ...named("100100", "坡上园"),
    contact: { phone: "2", address: "坡上" },
    contactOfLayersAbove: { phone: "1", address: "坡上" },
  };
  const path = "rules/organisation.json";
  const changed = (contact: Parameters<typeof changesOf>[2]) => changesOf(division, "坡上园", { ...division.contact, ...contact });

  it("is the layers' above again once it is emptied or written as they say it", () => {
    const back = [{ path, pointer: "/divisions/d100100/contact/phone" }];
    expect(changed({ phone: " " })).toEqual(back);
    expect(changed({ phone: " 1" })).toEqual(back);
  });

  it("is not said to be saved where what the layers above say cannot be emptied", () => {
    expect(changed({ address: "" })).toEqual([]);
  });

  it("is sent where it is written otherwise", () => {
    expect(changed({ phone: "3", complaints: "园门" })).toEqual([
      { path, pointer: "/divisions/d100100/contact/phone", value: "3" },
      { path, pointer: "/divisions/d100100/contact/complaints", value: "园门" },
    ]);
  });
});

describe("days", () => {
  it("are read in order, each once, however they are separated", () => {
    expect(readDays("2027-02-07\n2027-02-06，2027-02-06", 2027)).toEqual({ days: ["2027-02-06", "2027-02-07"] });
    expect(readDays("", 2027)).toEqual({ days: [] });
  });

  it.each(["2027-02-30", "2026-12-31", "2027/02/06", "x"])("%s is no day of 2027", (text) => {
    expect(readDays(`2027-01-01 ${text}`, 2027)).toEqual({ wrong: text });
  });

  it("29 February is a day in leap years alone", () => {
    expect([isDay("2000-02-29"), isDay("2027-02-29")]).toEqual([true, false]);
  });
});

it("new ids are the first that are not taken", () => {
  expect(newId("role", ["role1", "chief", "role3"])).toBe("role2");
});
