/** Three published cases from intake to closure in a real browser: what is asked, shown and done is what people see and press. */
import { horizonDays, laterBy } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import type { CaseView } from "@jiefen/server/client";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../browser/browser.ts";
import { adapt } from "../../real-cases/adapter/adapt.ts";
import { answersTo } from "../../real-cases/assess.ts";
import { shippedCases } from "../../real-cases/published-case.ts";
import { files, getLayer } from "../../shipped-policy/shipped-layer.ts";
import { acceptance, mediation } from "../../shipped-policy/usual-answers.ts";
import { closing, isDue, toldAtClosure } from "../station/following.ts";
import type { Promised } from "../station/settling.ts";
import type { Post } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";
import { type Desk, openDesk } from "./desk.ts";

const firstDay = "2026-11-24";

interface Course {
  readonly case: string;
  readonly level: string;
  readonly levelTitle: string;
  readonly promised: readonly Promised[];
  readonly signers: readonly Post[];
}

const courses: readonly Course[] = [
  {
    case: "rc-001",
    level: "general",
    levelTitle: "一般",
    promised: [{ text: "来年天暖种植草料后归还青饲料", kind: "inKind", quantity: "与借用的等量", dueOn: "2027-05-20" }],
    signers: ["officer"],
  },
  { case: "rc-002", level: "complex", levelTitle: "复杂", promised: [], signers: ["deputy", "judicial"] },
  {
    case: "rc-003",
    level: "general",
    levelTitle: "一般",
    promised: [{ text: "付清欠款", kind: "money", amount: 86_000, dueOn: "2026-12-01" }],
    signers: ["officer"],
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function intakeOf(id: string): { readonly layer: string; readonly type: string; readonly facts: Facts } {
  const published = shippedCases().find((one) => one.id === id);
  const adapted = published && adapt(files, published);
  if (!adapted?.ok) throw new Error(`${id} cannot be placed.`);
  const { layer, type } = adapted;
  const sides = ["applicant", "respondent"].map((partyRole, index) => ({ partyName: `${id} 第${index + 1}方`, partyRole }));
  const given = answersTo(getLayer(layer).policy, type, adapted.facts, firstDay);
  return { layer, type, facts: { ...given, parties: sides } };
}

describe.each(courses)("$case in the browser", ({ case: id, level, levelTitle, promised, signers }) => {
  it("goes from intake to closure", async () => {
    const { layer, type, facts } = intakeOf(id);
    const station = await openStation(firstDay);
    const desk = await openDesk(browser, station, layer, "officer");
    try {
      await desk.arrive();
      const caseId = await desk.takeIn(type, facts);
      expect((await desk.view(caseId)).state.inForce.danger).toBe(level);
      await expect(desk.page.locator(".case-levels").textContent()).resolves.toContain(levelTitle);
      await settle(desk, caseId, promised);
      const closed = await follow(station, desk, caseId);
      expect(closed >= (promised[0]?.dueOn ?? firstDay)).toBe(true);
      await close(station, desk, caseId, layer, signers);
      await desk.page.reload();
      expect((await desk.view(caseId)).state.open).toBe(false);
      await expect(desk.page.locator(".case-meta").textContent()).resolves.toContain("销号");
    } finally {
      await desk.close();
      await station.close();
    }
  });
});

async function settle(desk: Desk, id: string, promised: readonly Promised[]): Promise<void> {
  await desk.step(id, "assess", { riskAssessed: true });
  await desk.assignMyself(id);
  await desk.fillTeam(id);
  await desk.step(id, "accept", acceptance);
  const { guardianPresent: _, ...session } = mediation;
  await desk.step(id, "recordMediation", session);
  const obligations = promised.map(({ text, kind, dueOn, amount, quantity }) => ({
    obligationText: text,
    obligationKind: kind,
    ...(amount !== undefined && { obligationAmount: amount }),
    ...(quantity !== undefined && { obligationQuantity: quantity }),
    obligationDueOn: dueOn,
  }));
  const agreed = { agreementForm: "written", partiesSigned: true, agreementSealed: true };
  if (obligations.length > 0) await desk.step(id, "settleToPerform", { ...agreed, obligations });
  else await desk.step(id, "settleAtOnce", { ...agreed, performedAtOnce: true });
}

/** Each due day: visits and promises. Gives the day on which closure was asked for and granted. */
async function follow(station: Station, desk: Desk, id: string): Promise<string> {
  let kept: readonly string[] = [];
  for (let days = 0; days < 60; days++) {
    let view = await desk.view(id);
    const due = view.tasks.filter(isDue(station.today()));
    if (due.length > 0) await desk.arrive();
    for (const task of due) {
      if (task.kind === "visit")
        await desk.visit(id, nameOf(view, task.party), { visitMode: "home", visitOutcome: "stable", visitPeople: 2 });
      else await desk.perform(id, { performanceDone: true, performanceEvidence: "收条已入卷。" });
    }
    view = await desk.view(id);
    if (view.state.stage === "performing" && view.state.obligations.every(({ performed }) => performed)) {
      await desk.step(id, "allPerformed");
      view = await desk.view(id);
    }
    kept = view.checklist.items.flatMap(({ id: item, outcome }) => (outcome === "yes" || toldAtClosure.has(item) ? [] : [item]));
    if (view.state.stage === "followUp" && kept.length === 0) {
      await desk.arrive();
      const asksCode = desk.policy.records[desk.policy.closure.record]?.questions.some(({ fact }) => fact === "caseCodeSynced");
      const values: Facts = { closureGround: "settled", ...closing, ...(asksCode ? { caseCodeSynced: true } : undefined) };
      await desk.step(id, "askForClosure", values);
      return station.today();
    }
    const coming = view.tasks
      .filter(({ kind, dueOn }) => (kind === "visit" || kind === "obligation") && dueOn > station.today())
      .map(({ dueOn }) => dueOn);
    await station.travelTo(coming.sort()[0] ?? laterBy(station.today(), horizonDays));
  }
  throw new Error(`The case could not be closed for ${kept.join(", ")}.`);
}

function nameOf({ state }: CaseView, party: string | undefined): string {
  const parties: readonly unknown[] = Array.isArray(state.facts.parties) ? state.facts.parties : [];
  const found = parties.find((one) => typeof one === "object" && one !== null && "id" in one && one.id === party);
  return typeof found === "object" && found !== null && "partyName" in found ? String(found.partyName) : "";
}

async function close(station: Station, desk: Desk, id: string, layer: string, signers: readonly Post[]): Promise<void> {
  for (const post of signers) {
    if (post === "officer") {
      await desk.sign(id);
      continue;
    }
    const other = await openDesk(browser, station, layer, post);
    await other.arrive();
    await other.sign(id);
    await other.close();
  }
}
