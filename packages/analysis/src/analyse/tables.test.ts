/** How gaps and overlaps of tables are told: as few regions as will do, in the words of rules, and nothing claimed that nobody can answer. */
import type { Condition, Fact, Policy } from "@jiefen/policy";
import { afterAll, describe, expect, it } from "vitest";
import { tablePolicy } from "../fixtures/table-policy.ts";
import { startZ3 } from "../prove/z3.ts";
import { analyse } from "./analyse.ts";

const z3 = await startZ3();
afterAll(() => z3.stop());

async function told(policy: Policy) {
  const findings = await analyse(z3, policy, "2026-11-24", () => undefined);
  return findings.map(({ kind, message, hint }) => ({ kind, message, hint }));
}

const table = (inputs: Readonly<Record<string, string>>, ...rows: readonly string[]): Policy =>
  tablePolicy({ name: "T", source: "", inputs, ranks: ["low", "high"], rows });

const withFact = (policy: Policy, name: string, change: (fact: Fact) => Partial<Fact>): Policy => ({
  ...policy,
  facts: Object.fromEntries(Object.entries(policy.facts).map(([id, fact]) => [id, id === name ? { ...fact, ...change(fact) } : fact])),
});

const withConditions = (policy: Policy, conditions: Condition): Policy => ({
  ...policy,
  criteria: policy.criteria.map((criterion) => ({ ...criterion, conditions })),
});

describe("a gap", () => {
  it("over several options is told once, without those no longer offered", async () => {
    const policy = withFact(table({ soil: "sand, clay, loam, peat" }, "clay -> low"), "soil", ({ options }) => ({
      options: options?.map((option) => ({ ...option, retired: option.id === "peat" })) ?? [],
    }));
    expect(await told(policy)).toEqual([
      {
        kind: "gap",
        message: { zh: "“T”没有覆盖：soil为“sand”“loam”之一。", en: "“T” does not cover: soil is “sand” or “loam”." },
        hint: { zh: "请增加一条标准，或者放宽相邻的一条。", en: "Add a criterion, or widen one next to it." },
      },
    ]);
  });

  it("is none where only options no longer offered are left", async () => {
    const policy = withFact(table({ soil: "sand, clay, peat" }, "clay, sand -> low"), "soil", ({ options }) => ({
      options: options?.map((option) => ({ ...option, retired: option.id === "peat" })) ?? [],
    }));
    expect(await told(policy)).toEqual([]);
  });

  it("of codes tells those that make a difference", async () => {
    const policy = withConditions(
      withFact(table({ tools: "net, trap, spade" }, "net -> low"), "tools", () => ({ type: "codes" })),
      { all: [{ fact: "tools", operator: "doesNotContain", value: "net" }] },
    );
    expect((await told(policy)).map(({ message }) => message.zh)).toEqual(["“T”没有覆盖：tools包括“net”。"]);
  });

  it("of whole numbers joins those next to each other, and speaks of days as of dates", async () => {
    const whole = withFact(table({ holes: "number [0..9]" }, "<3 -> low", ">4 -> high"), "holes", () => ({ type: "integer" }));
    const days = table({ seenOn: "date" }, "<2026-11-10 -> low", ">=2026-11-20 -> high");
    expect([...(await told(whole)), ...(await told(days))].map(({ message }) => message)).toEqual([
      { zh: "“T”没有覆盖：holes不少于3且不多于4。", en: "“T” does not cover: holes is at least 3 and is at most 4." },
      {
        zh: "“T”没有覆盖：seenOn不早于2026年11月10日且早于2026年11月20日。",
        en: "“T” does not cover: seenOn is 10 November 2026 or later and is before 20 November 2026.",
      },
    ]);
  });

  it("says which criteria are left out because a number is still open", async () => {
    const policy = table({ holes: "number" }, "<3 -> low", ">=3 -> high");
    const criteria = policy.criteria.map((criterion) =>
      criterion.id === "row2" ? { ...criterion, undeclared: ["manyHoles"] } : criterion,
    );
    expect(await told({ ...policy, criteria })).toEqual([
      {
        kind: "gap",
        message: { zh: "“T”没有覆盖：holes不少于3。", en: "“T” does not cover: holes is at least 3." },
        hint: {
          zh: "“第2行”的数值还没有规定，没有算在内：请补上数值，或者增加一条标准。",
          en: "Left out, since a number is still open: “row 2”. Give the number, or add a criterion.",
        },
      },
    ]);
  });

  it("is found also where a question is hidden after other answers, and so is never answered", async () => {
    const policy = table({ wet: "boolean", shaded: "boolean", deep: "boolean" }, "true | false | - -> low", "true | true | - -> high");
    const hiding = policy.disputeTypes.map((form) => ({
      ...form,
      questions: form.questions.map((question) =>
        question.fact === "shaded" ? { ...question, showWhen: { fact: "wet", operator: "equal", value: true } } : question,
      ),
    }));
    expect((await told({ ...policy, disputeTypes: hiding })).map(({ message }) => message.zh)).toEqual(["“T”没有覆盖：“wet”为“否”。"]);
  });

  it("is not told one by one where there are very many, but that there are", async () => {
    const points = Array.from({ length: 33 }, (_, index) => index);
    const gaps = (await told(table({ holes: "number" }, `${points.join(", ")} -> low`))).map(({ message }) => message);
    expect(gaps).toHaveLength(33);
    expect(gaps.at(-1)).toEqual({ zh: "“T”没有覆盖的不止这32处。", en: "“T” leaves more uncovered than these 32 regions." });
  });
});

describe("an overlap", () => {
  it("is sought in every table that claims there is none", async () => {
    const policy = table({ holes: "number", rows: "number" }, "<3 | - -> low", "- | >4 -> high");
    const [claim] = policy.tables;
    const beyond = claim && { ...claim, id: "beyond", appliesWhen: { fact: "holes", operator: "greaterThan", value: 5 } };
    const tables = [beyond, claim].flatMap((one) => (one ? [{ ...one, complete: false }] : []));
    const findings = await analyse(z3, { ...policy, tables }, "2026-11-24", () => undefined);
    expect(findings).toMatchObject([{ kind: "overlap", severity: "warning", about: "row1", others: ["row2"], pointer: "/tables/table" }]);
  });
});

describe("a question nobody asks", () => {
  it("is told, and nothing is left open for it", async () => {
    const policy = table({ holes: "number" }, "<3 -> low");
    const findings = await told({ ...policy, disputeTypes: policy.disputeTypes.map((form) => ({ ...form, questions: [] })) });
    expect(findings.map(({ kind }) => kind)).toEqual(["neverAsked"]);
  });
});
