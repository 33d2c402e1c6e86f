/** Published cases that do not end in a settlement: what the law refuses, where it sends them instead, and who may not sign. */
import { type CaseView, ProblemError } from "@jiefen/server/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adapt } from "../../real-cases/adapter/adapt.ts";
import { answersTo } from "../../real-cases/assess.ts";
import { shippedCases } from "../../real-cases/published-case.ts";
import { files, getLayer } from "../../shipped-policy/shipped-layer.ts";
import { mediation } from "../../shipped-policy/usual-answers.ts";
import { type CaseWork, workOn } from "../station/case-work.ts";
import { prepare } from "../station/settling.ts";
import { type Post, posts } from "../station/staff.ts";
import { openStation, type Station } from "../station/station.ts";

const today = "2026-11-24";
let station: Station;
beforeAll(async () => {
  station = await openStation(today);
});
afterAll(() => station.close());

async function takeIn(id: string): Promise<CaseWork> {
  const published = shippedCases().find((one) => one.id === id);
  const adapted = published && adapt(files, published);
  if (!adapted?.ok) throw new Error(`${id} cannot be placed.`);
  const { layer, type } = adapted;
  const facts = answersTo(getLayer(layer).policy, type, adapted.facts, today);
  const view = await (await station.client(layer, "officer")).takeIn({ type, facts }, `intake-${id}`);
  return workOn(station, layer, view.state.id);
}

const refused = async (attempt: Promise<CaseView>): Promise<ProblemError["problem"]> => {
  const error: unknown = await attempt.catch((thrown: unknown) => thrown);
  if (error instanceof ProblemError) return error.problem;
  throw new Error("It was carried out.");
};

const toCourt = { closureGround: "court", closureProof: "法院立案通知书", endProofKept: true };

describe("cases that end unsettled", () => {
  it("a fight with serious injuries is no matter for people's mediation, and goes to court with proof", async () => {
    const work = await takeIn("rc-026");
    await prepare(station, work);
    const problem = await refused(work.step("officer", "recordMediation", mediation));
    expect(problem.code).toBe("guard");
    expect(problem.remedy).toMatch(/\S/);
    expect(problem.issues?.length).toBeGreaterThan(0);

    const unproven = await refused(work.step("officer", "endUnsettled", { closureGround: "court" }));
    expect(unproven.code).toBe("checklist-blocks");
    await work.step("officer", "endUnsettled", toCourt);
    for (const post of ["chief", "judicial"] as const) await sign(work, post);
    expect((await work.view()).state.open).toBe(true);
    const { state } = await sign(work, "centre");
    expect([state.open, state.ground, state.settledOn]).toEqual([false, "court", undefined]);
  });

  it("whoever handles a complex case does not sign for it", async () => {
    const work = await takeIn("rc-132");
    await prepare(station, work);
    const people = await (await station.client(work.layer, "deputy")).people();
    const deputy = people.find(({ name }) => name === `${work.layer} deputy`)?.id ?? "";
    await work.command("deputy", { kind: "assign", handler: deputy });
    await work.step("officer", "endUnsettled", toCourt);
    const { checklist } = await work.view();
    const own = checklist.signatures.find(({ roles }) => roles.includes(posts.deputy));
    expect(own?.notHandler).toBe(true);
    expect(await work.tryCommand("deputy", { kind: "sign", signature: own?.id ?? "" })).toBe("signer-is-handler");
    expect((await work.view("deputy")).maySign).toEqual([]);
  });
});

async function sign(work: CaseWork, post: Post): Promise<CaseView> {
  const [signature] = (await work.view(post)).maySign;
  return work.command(post, { kind: "sign", signature: signature ?? "" });
}
