/** The shipped papers, printed for disputes of several types as soon as they are taken in: whole, masked where policy says, nothing left open. */
import { factsOf } from "@jiefen/casework";
import { offeredPapers, paperOf, paperPdf, type Subject, standardTemplate, templateFaults } from "@jiefen/papers";
import type { Facts } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { describe, expect, it } from "vitest";
import { Story } from "../../packages/casework/src/fixtures/story.ts";
import { pdfPages } from "../../packages/papers/src/fixtures/pdf-text.ts";
import { getLayer } from "../shipped-policy/shipped-layer.ts";

const officer = { person: "officer", roles: ["communityOfficer"], division: "620981" };
const told: Facts = {
  summary: "双方因地界争执，甲大山曾到场理论。",
  claims: "恢复原状",
  place: "某村",
  threat: true,
  amount: 1_200_050,
  parties: [
    { id: "a", partyName: "甲大山", partyPhone: "13812345678" },
    { id: "b", partyName: "乙小河", partyPhone: null },
  ],
};

async function subjectFor(type: string): Promise<Subject> {
  const { policy, standing } = getLayer("yumen");
  const story = new Story({ policy, standing, validate: ajvValidator });
  await story.does({ kind: "takeIn", id: "case1", division: "620981", type, facts: told, observed: [] }, officer);
  await story.does({ kind: "assign", handler: "officer" }, officer);
  const letter = { referralDirection: "out", referralDepartment: "judicialOffice", referralFacts: "甲大山与乙小河争执，电话13812345678。" };
  await story.does({ kind: "record", record: "referral", values: letter }, officer);
  const { state, today } = story;
  expect(factsOf(policy, state, today).disputeType).toBe(type);
  return {
    policy,
    standing,
    state,
    veiled: new Map(),
    withheld: new Set(),
    caseNumber: "620981-2026-CASE01",
    names: { officer: "赵警官" },
    today,
  };
}

describe.each(["neighbour", "wages", "grassland", "medical", "marriage"])("of a dispute of the type %s", (type) => {
  it("every paper is told without a place-holder left, offered or not", async () => {
    const subject = await subjectFor(type);
    expect(offeredPapers(subject).map(({ paper }) => paper.id)).toContain("referralLetter");
    for (const paper of subject.policy.papers) {
      const filings = subject.state.records.filter(({ record }) => record === paper.record).map(({ id }) => id);
      for (const record of [undefined, ...filings])
        expect(JSON.stringify(paperOf(subject, paper, record).blocks)).not.toMatch(/undefined|"said":null|[^\\]\{\w+\}/);
    }
  });
});

it("the letter names nobody, in no corner; the acceptance form names both", async () => {
  const subject = await subjectFor("neighbour");
  const printed = async (id: string) => {
    const paper = subject.policy.papers.find((one) => one.id === id);
    const filing = subject.state.records.find(({ record }) => record === paper?.record)?.id;
    return paper ? pdfPages(await paperPdf(paperOf(subject, paper, filing), { compress: false })).join("") : "";
  };
  const letter = await printed("referralLetter");
  expect(letter).toContain("甲**");
  expect(letter).not.toMatch(/大山|小河|13812345678/);
  for (const part of ["甲大山", "乙小河", "13812345678", "12,000.50元"]) expect(await printed("acceptanceForm")).toContain(part);
});

it("every standard template passes the check that adapted ones have to pass", async () => {
  const { policy } = getLayer("jiuquan");
  const body = { name: "word/document.xml", bytes: new Uint8Array() };
  for (const paper of policy.papers) expect(await templateFaults(await standardTemplate(paper), [body], policy, paper)).toEqual([]);
});
