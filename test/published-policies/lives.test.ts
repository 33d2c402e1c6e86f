/** Cases under the policies of other places, from registration to closure, and what is particular to them: ladders, hours, reports, colours. */
import { agenda, type CaseState, hoursLate, type RehearsedDay, rehearse, type Script } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { describe, expect, it } from "vitest";
import { Case } from "./case.ts";
import { getLayer, layers } from "./places.ts";

async function rehearsed(layer: string, changes: Partial<Script> = {}): Promise<readonly RehearsedDay[]> {
  const { policy, standing } = getLayer(layer);
  const [type] = policy.disputeTypes;
  const days: RehearsedDay[] = [];
  const script: Script = {
    type: type?.id ?? "",
    facts: {},
    startsOn: "2026-11-02",
    days: 12,
    steps: "atOnce",
    visits: "onTime",
    happenings: [
      { day: 1, kind: "settle" },
      { day: 2, kind: "visit", outcome: policy.visit.clean[0] ?? "" },
      { day: 3, kind: "close" },
    ],
    ...changes,
  };
  for await (const day of rehearse({ policy, standing, validate: ajvValidator }, script)) days.push(day);
  return days;
}

const levelOf = ({ inForce }: CaseState, scale = "level"): string | undefined => inForce[scale];

describe.each(layers)("%s", (layer) => {
  it("takes a case from registration through settlement to closure", async () => {
    const days = await rehearsed(layer);
    expect(days.flatMap(({ refused }) => refused)).toEqual([]);
    expect(days.at(-1)?.state).toMatchObject({ open: false, closedOn: "2026-11-05", settledOn: "2026-11-03" });
  });
});

describe("gaotai's ladder", () => {
  const failed = (tier: string): Facts => ({ mediationTier: tier, mediationResult: "failed" });

  it("climbs a tier when the one below has failed and its working days are over, and tells who takes over", async () => {
    const ladder = await Case.takenIn("gaotai", "2026-11-06");
    expect(ladder.deadlines()).toEqual([
      ["community", "2026-11-09"],
      ["total", "2026-11-17"],
    ]);
    await ladder.step("mediate", failed("community"));
    await ladder.until("2026-11-09");
    expect(levelOf(ladder.state, "tier")).toBe("community");
    await ladder.until("2026-11-10");
    expect(levelOf(ladder.state, "tier")).toBe("village");
    expect(ladder.state.notices.at(-1)).toMatchObject({ kind: "levelChanged", roles: ["villageCommittee"], because: ["village"] });
    await ladder.step("toVillage");
    expect(ladder.deadlines()).toEqual([
      ["village", "2026-11-12"],
      ["total", "2026-11-17"],
    ]);
    expect(levelOf(ladder.state, "tier")).toBe("village");
  });

  it("is not climbed before the time is over", async () => {
    const ladder = await Case.takenIn("gaotai", "2026-11-06");
    await ladder.step("mediate", failed("community"));
    expect(await ladder.refusal("toVillage")).toBe("conditions-not-met");
  });
});

describe("yushui's hours", () => {
  it("run from the call to contact, and from the call to feedback", async () => {
    const contacted = await Case.takenIn("yushui", "2026-11-06", "15:30");
    expect(contacted.dueAt()).toEqual([["contact", "2026-11-06T08:30:00.000Z"]]);
    expect(hoursLate(Date.parse("2026-11-06T08:30:00Z"), Date.parse("2026-11-06T10:00:00Z"))).toBe(2);
    await contacted.step("toHandling");
    expect(contacted.dueAt()).toEqual([["feedback", "2026-11-07T07:30:00.000Z"]]);
    await contacted.step("report", { feedbackText: "已到场" });
    expect(contacted.dueAt()).toEqual([]);
  });

  it("give way to five days where the head of the centre finds it complex", async () => {
    const complex = await Case.takenIn("yushui", "2026-11-06");
    await complex.step("toHandling");
    await complex.does({ kind: "override", scale: "level", level: "complex", reason: "涉及多个部门" });
    expect(levelOf(complex.state)).toBe("complex");
    expect(complex.deadlines()).toEqual([["settle", "2026-11-11"]]);
    expect(complex.team()).toBe("职能部门联动或行业部门");
  });
});

describe("anqing's reports", () => {
  const unpaid: Facts = { workers: 12, orderedOn: "2026-11-01", corrected: false, refuses: false };

  it("fall due every five days of a yellow card, beside the plan of payment; two cards make a red one", async () => {
    const arrears = await Case.takenIn("anqing", "2026-11-09", "09:00", unpaid);
    await arrears.step("toHandling");
    expect(levelOf(arrears.state)).toBe("yellow");
    expect(arrears.deadlines()).toEqual([
      ["report", "2026-11-14"],
      ["plan", "2026-11-19"],
    ]);
    await arrears.until("2026-11-12");
    await arrears.step("reportPaid", { paid: 100_000 });
    await arrears.step("makePlan", { planText: "分两期" });
    expect(arrears.deadlines()).toEqual([["report", "2026-11-17"]]);
    await arrears.step("showCard", {});
    expect(levelOf(arrears.state)).toBe("yellow");
    await arrears.step("showCard", {});
    expect(levelOf(arrears.state)).toBe("red");
  });
});

describe("yuanhui's reports back", () => {
  it("are asked for anew when the warning rises, on the same day for a red one", async () => {
    const petition = await Case.takenIn("yuanhui", "2026-11-09", "09:00", { unrest: true, destination: "none", collective: false });
    expect(petition.deadlines()).toEqual([["blue", "2026-11-12"]]);
    expect(petition.state.notices.at(-1)).toMatchObject({ roles: ["districtLeader"] });
    await petition.step("reportBack", { caseLeader: "王某" });
    expect(petition.deadlines()).toEqual([]);
    await petition.until("2026-11-11");
    await petition.does({ kind: "recordFacts", facts: { abnormal: true } });
    expect(petition.deadlines()).toEqual([["red", "2026-11-11"]]);
    expect(petition.state.notices.at(-1)).toMatchObject({ roles: ["districtCommittee"] });
  });
});

describe("yunhe's green", () => {
  it("is the colour of what is settled, whatever its level, and is visited by the grid worker", async () => {
    const clash = await Case.takenIn("yunhe", "2026-11-09", "09:00", { clashes: true });
    expect([levelOf(clash.state), clash.state.plan?.colour]).toEqual(["red", "red"]);
    await clash.step("toHandling");
    await clash.step("settle", { agreementText: "和好" });
    expect([levelOf(clash.state), clash.state.plan?.colour]).toEqual(["red", "green"]);
    expect(clash.state.open).toBe(true);
  });
});

describe("ganzhou's two scales", () => {
  it("are in force beside each other: the team follows the handling, not the colour", async () => {
    const problem = await Case.takenIn("ganzhou", "2026-11-09", "09:00", { difficultProblem: true });
    expect(problem.state.inForce).toEqual({ risk: "blue", handling: "difficult" });
    expect(problem.team()).toBe("乡调委会立案建档、联合调处");
  });
});

describe("what a place leaves open", () => {
  it("asks for nothing: no visit without days, no deadline without a limit", async () => {
    const watched = await Case.takenIn("jiuquan", "2026-11-09", "09:00", { mayFight: true });
    expect([watched.state.plan?.colour, watched.state.visits]).toEqual(["yellow", []]);
    const { policy, standing } = getLayer("jiuquan");
    const tasks = await agenda(policy, standing, watched.state, "2026-11-30");
    expect(tasks.filter(({ kind }) => kind === "visit" || kind === "deadline")).toEqual([]);
  });
});
