/** Decisions in sentences: the texts stand as golden files beside this test, in both languages. */
import { expect, it } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Facts } from "../facts/fact-value.ts";
import { operatorNames } from "../facts/operators.ts";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import type { Explanation } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { explain } from "./explain.ts";
import { explainCriterion } from "./explain-criterion.ts";
import { sentence } from "./sentence.ts";

const today = "2026-11-24";
const hillside = gardenPolicy("hillside");

/** A dispute of each shape: nothing known, half known, graver and graver, settled. */
const disputes: Readonly<Record<string, { readonly type: string; readonly facts: Facts }>> = {
  "nothing-known": { type: "aphids", facts: {} },
  "half-known": {
    type: "slugs",
    facts: {
      plantsHit: { atLeast: 2 },
      sightingsBefore: 1,
      damage: 1250000,
      bothWilling: null,
      spread: "bed",
      poisonUsed: true,
      gardeners: [{}, {}],
    },
  },
  serious: {
    type: "aphids",
    facts: {
      plantsHit: 25,
      sightingsBefore: { atLeast: 4 },
      damage: 60000,
      bothWilling: false,
      spread: "bed",
      poisonUsed: false,
      gardeners: [{}, {}, {}],
      weather: ["wet", "windy"],
      history: [],
    },
  },
  severe: {
    type: "voles",
    facts: {
      plantsHit: 3,
      sightingsBefore: 0,
      damage: 0,
      bothWilling: true,
      spread: "all",
      poisonUsed: true,
      nearWater: true,
      childrenNear: true,
      rootsGnawed: false,
      gardeners: [],
      weather: [],
      history: [{ historyType: "voles", historyAcceptedOn: "2026-08-01", historyClosedOn: "2026-10-01" }],
    },
  },
};

function asText({ headline, ...parts }: Explanation): string {
  const lines = Object.entries(parts).flatMap(([part, sentences]) => [
    "",
    `[${part}]`,
    ...sentences.map(({ text, source }) => `- ${text}${source === undefined ? "" : `  <${source}>`}`),
  ]);
  return `${[headline, ...lines].join("\n")}\n`;
}

async function explained(policy: Policy, name: string, language: Language): Promise<Explanation> {
  const dispute = disputes[name];
  return explain(policy, await evaluate(policy, dispute?.type ?? "", dispute?.facts ?? {}, today), language);
}

const cases = Object.keys(disputes).flatMap((name) => (["zh", "en"] as const).map((language) => [name, language] as const));

it.each(cases)("explains %s in %s as its golden file has it", async (name, language) => {
  await expect(asText(await explained(hillside, name, language))).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
});

it.each(["zh", "en"] as const)("says every condition of the policy in %s without ids or operators", async (language) => {
  const conditions = [
    ...hillside.criteria.map((criterion) => criterion.conditions),
    ...hillside.closure.items.flatMap((item) => [item.conditions, ...(item.appliesWhen ? [item.appliesWhen] : [])]),
    ...hillside.transitions.flatMap((transition) => transition.conditions ?? []),
    ...hillside.assignments.map((assignment) => assignment.conditions),
  ];
  const lines = [...new Set(conditions.map((condition) => sentence(hillside, condition, language)))];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/conditions.${language}.txt`);
});

it("puts negation where it is read: at the comparison", () => {
  const either = {
    any: [
      { fact: "nearWater", operator: "equal", value: true },
      { fact: "damage", operator: "lessThan", value: 123400 },
    ],
  };
  expect(sentence(hillside, { not: either }, "zh")).toBe("“靠近水源”为“否”，且损失金额不低于1234元");
  expect(sentence(hillside, { not: { not: either } }, "zh")).toBe("“靠近水源”为“是”，或者损失金额低于1234元");
});

it("explains each criterion alone, the one nobody gave a number for too", async () => {
  const decision = await evaluate(hillside, "slugs", { plantsHit: 20 }, today);
  const said = (id: string) => explainCriterion(hillside, decision, id, "zh");
  expect(said("patch")).toBe("“成片受害”成立，定为“较重”：被啃株数为20，不少于12。");
  expect(said("frost")).toBe("“霜冻后久未处理”不参与评定：“霜冻处置天数”尚未规定。");
  expect(said("terrace")).toBe("“梯田根系受损”还不能确定：“蛞蝓”不问“根系被啃”。");
  expect(() => said("nothing")).toThrow(RangeError);
});

it.each(cases)("shows no id, operator or JSON when it explains %s in %s", async (name, language) => {
  const { headline, ...parts } = await explained(hillside, name, language);
  const texts = [
    headline,
    ...Object.values(parts).flatMap((sentences) => sentences.map(({ text, source, layer }) => `${text}${source}${layer}`)),
  ];
  const said = texts.join("\n").replaceAll("undefined", "");
  const ids = [
    ...Object.keys(hillside.facts),
    ...Object.keys(hillside.parameters),
    ...hillside.criteria.map(({ id }) => id),
    ...hillside.scales.flatMap((scale) => [scale.id, ...scale.levels.map(({ id }) => id)]),
    ...hillside.chain,
    ...operatorNames,
  ];
  // Some English titles are the word that is also the id, as `spread`: those cannot be told apart.
  const titles: string[] = [];
  JSON.stringify(hillside, (key, value: unknown) => {
    if (key === "en" && typeof value === "string") titles.push(value.toLowerCase());
    return value;
  });
  const telling = language === "zh" ? ids : ids.filter((id) => !titles.some((title) => title.includes(id.toLowerCase())));
  expect(telling.length).toBeGreaterThan(30);
  expect(telling.filter((id) => new RegExp(`\\b${id}\\b`).test(said))).toEqual([]);
  expect(said).not.toMatch(/[{}[\]"]|null|true|false/);
  if (language === "zh") expect(said).not.toMatch(/[A-Za-z]|[\u4e00-\u9fff] | [\u4e00-\u9fff]|[,;:()]/);
});

it("says what level would be left without what holds it up", async () => {
  let told = 0;
  for (const { type, facts } of Object.values(disputes)) {
    const decision = await evaluate(hillside, type, facts, today);
    const [scale] = decision.scales;
    const because = new Set(scale?.because);
    const without = await evaluate({ ...hillside, criteria: hillside.criteria.filter(({ id }) => !because.has(id)) }, type, facts, today);
    const levels = hillside.scales[0]?.levels ?? [];
    const [sentence] = explain(hillside, decision, "zh").whyNotLower;
    if (!sentence || scale?.level === hillside.scales[0]?.initial) continue;
    told += 1;
    expect(sentence.text).toContain(`成立时为“${levels.find(({ id }) => id === without.level)?.title.zh}”`);
  }
  expect(told).toBeGreaterThan(0);
});
