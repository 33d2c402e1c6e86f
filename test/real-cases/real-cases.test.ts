/** Every published case goes through intake and grading in its county's layer; what its page leaves open is named among the questions that still matter. */
import { evaluate } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { files, getLayer } from "../shipped-policy/shipped-layer.ts";
import { adapt } from "./adapter/adapt.ts";
import { assess, withNo } from "./assess.ts";
import { readPublishedCases, shippedCases } from "./published-case.ts";

const today = "2026-11-24";
/** Another file of the same shape may be tried: `JIEFEN_REAL_CASES=other.json`. */
const given = process.env.JIEFEN_REAL_CASES;
const cases = given ? readPublishedCases(given) : shippedCases();

describe.each(cases.map((published) => [published.id, published] as const))("%s", (_, published) => {
  const adapted = adapt(files, published);

  it("is taken in, or refused with a reason", () => {
    if (!adapted.ok) expect(adapted.reason).toMatch(/\S{8,}/);
    expect(getLayer(adapted.layer).policy.layer.id).toBe(adapted.layer);
  });

  it("is graded, and a level that hangs on what is not known hangs on questions that still matter", async () => {
    if (!adapted.ok) return;
    const { policy } = getLayer(adapted.layer);
    const { answers, issues, asPublished, withNo: other } = await assess(policy, adapted.type, adapted.facts, today);
    expect(issues).toEqual([]);
    const matters = new Set(asPublished.stillMatters);
    const rest = withNo(policy, adapted.type, answers, today, (fact) => !matters.has(fact));
    const withoutMattering = await evaluate(policy, adapted.type, rest, today);
    expect(withoutMattering.level, "answers to other questions change nothing").toBe(asPublished.level);
    if (other.level === asPublished.level) return;
    expect(asPublished.scales[0]?.provisional).toBe(true);
    const mattering = withNo(policy, adapted.type, answers, today, (fact) => matters.has(fact));
    expect((await evaluate(policy, adapted.type, mattering, today)).level, "answers to these questions make the difference").toBe(
      other.level,
    );
  });
});

describe("the adapter", () => {
  it("loses nothing the collected facts say, except where the type's form does not ask it", () => {
    const lost = cases.flatMap((published) => {
      const adapted = adapt(files, published);
      if (!adapted.ok) return [];
      const said = Object.entries(published.facts).filter(
        ([name, value]) => value !== null && name !== "parties" && name !== "relation",
      ).length;
      const kept = Object.keys(adapted.facts).length;
      return kept < said ? [`${published.id}: ${kept} of ${said}`] : [];
    });
    expect(lost).toEqual([]);
  });

  it("refuses what nobody could place, with a reason", () => {
    const unknown = { id: "x", place: { city: "酒泉市" }, type_zh: "其他", summary_zh: "双方意见不一。", facts: { relation: null } };
    expect(adapt(files, unknown)).toEqual({ ok: false, layer: "jiuquan", reason: expect.stringContaining("其他") });
  });

  it("finds the county where it is one of ours, else the city", () => {
    const at = (city: string, county: string) => adapt(files, { id: "x", place: { city, county }, type_zh: "债务", facts: {} }).layer;
    expect([
      at("酒泉市", "玉门市"),
      at("酒泉市", "阿克塞哈萨克族自治县"),
      at("酒泉市", "阿克塞县"),
      at("兰州市", "城关区"),
      at("南京市", "玉门市"),
    ]).toEqual(["yumen", "aksai", "aksai", "jiuquan", "jiuquan"]);
  });
});
