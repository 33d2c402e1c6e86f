/** Made-up disputes are repeatable, and what the forms take. */
import { checkFacts, dropHidden, getDisputeType } from "@jiefen/policy";
import { expect, it } from "vitest";
import { ajvValidator } from "../../../policy/src/fixtures/ajv-validator.ts";
import { smallWorld, today } from "../../../policy/src/fixtures/small-world.ts";
import { syntheticCases, syntheticLines } from "./cases.ts";

const made = (count: number, seed: number) => [...syntheticCases(smallWorld, count, seed, today)];

it("are the same for the same seed, and others for another", () => {
  expect(made(50, 7)).toEqual(made(50, 7));
  expect(made(50, 7)).not.toEqual(made(50, 8));
  expect(made(20, 7)).toEqual(made(50, 7).slice(0, 20));
});

it("are the same as lines, however many", () => {
  for (const count of [0, 1, 3000]) {
    const chunks = [...syntheticLines(smallWorld, count, 7, today)];
    expect(chunks.reduce((sum, { cases }) => sum + cases, 0)).toBe(count);
    const text = chunks.map((one) => one.text).join("");
    const lines = text.split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(made(count, 7));
  }
});

it("are answers that the forms take", () => {
  const cases = made(300, 1);
  expect(new Set(cases.map(({ type }) => type)).size).toBe(smallWorld.disputeTypes.length);
  for (const { type, facts } of cases) expect(checkFacts(smallWorld, type, facts, ajvValidator), JSON.stringify(facts)).toEqual([]);
});

it("answer no question that is not shown", () => {
  const hiding = smallWorld.disputeTypes.flatMap(({ questions }) => questions.filter(({ showWhen }) => showWhen).map(({ fact }) => fact));
  const cases = made(1000, 1);
  for (const { type, facts } of cases) {
    const { history: _, ...answers } = facts;
    expect(dropHidden(smallWorld, getDisputeType(smallWorld, type), answers, {}, today)).toEqual(answers);
  }
  const answered = new Set(cases.flatMap(({ facts }) => Object.keys(facts)));
  expect(hiding.filter((fact) => !answered.has(fact))).toEqual([]);
});

it("answer every kind of question, also that it is not known", () => {
  const seen = made(300, 1).flatMap(({ facts }) => Object.values(facts));
  for (const kind of ["boolean", "number", "string", "object"]) expect(seen.some((value) => typeof value === kind)).toBe(true);
  expect(seen).toContain(null);
});

it("know of earlier disputes of the same people, mostly that there is none", () => {
  const histories = made(1000, 1).map(({ facts }) => (Array.isArray(facts.history) ? facts.history.length : undefined));
  expect(histories).not.toContain(undefined);
  expect(histories.filter((earlier) => earlier === 0).length).toBeGreaterThan(900);
  expect(histories).toContain(1);
});
