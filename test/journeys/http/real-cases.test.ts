/** Ten published cases, the article's own four among them, from intake to closure over HTTP, day by day. */
import { horizonDays, laterBy } from "@jiefen/casework";
import type { CaseView } from "@jiefen/server/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adapt } from "../../real-cases/adapter/adapt.ts";
import { answersTo } from "../../real-cases/assess.ts";
import { shippedCases } from "../../real-cases/published-case.ts";
import { files, getLayer } from "../../shipped-policy/shipped-layer.ts";
import { type CaseWork, workOn } from "../station/case-work.ts";
import { askForClosure, doWhatIsDue, isDue, signAll } from "../station/following.ts";
import { agree, type Promised, prepare } from "../station/settling.ts";
import { openStation, type Station } from "../station/station.ts";

const firstDay = "2026-11-24";
/** Long enough for next spring's fodder and the watch after it. */
const lastDay = "2027-07-31";

interface Course {
  readonly case: string;
  /** The level it is in force at once it is taken in. */
  readonly level: string;
  readonly promised: readonly Promised[];
}

/** The fodder of the article: borrowed now, given back in kind after next spring's sowing, and no money. */
const fodder: Promised = {
  text: "来年天暖种植草料后归还青饲料，不再作金钱赔付",
  kind: "inKind",
  quantity: "青饲料，与借用的等量",
  dueOn: "2027-05-20",
};

const courses: readonly Course[] = [
  { case: "rc-001", level: "general", promised: [fodder] },
  { case: "rc-002", level: "complex", promised: [] },
  { case: "rc-003", level: "general", promised: [{ text: "付清欠款", kind: "money", amount: 86_000, dueOn: "2026-12-01" }] },
  { case: "rc-004", level: "general", promised: [{ text: "付清赔偿", kind: "money", amount: 300_000, dueOn: "2026-12-10" }] },
  { case: "rc-008", level: "complex", promised: [] },
  { case: "rc-101", level: "general", promised: [] },
  { case: "rc-094", level: "complex", promised: [{ text: "付清工程款", kind: "money", amount: 3_000_000, dueOn: "2026-11-30" }] },
  { case: "rc-129", level: "difficult", promised: [{ text: "按敲定的方案落实安置", kind: "act", dueOn: "2027-01-15" }] },
  { case: "rc-078", level: "general", promised: [] },
  { case: "rc-132", level: "complex", promised: [{ text: "当面道歉", kind: "apology", dueOn: "2026-11-27" }] },
];

let station: Station;
const works = new Map<string, CaseWork>();
/** The day each case was closed. */
const closedOn = new Map<string, string>();
/** Days on which the fodder's parties were visited, and what became of asking for closure before it was given back. */
const fodderVisits = new Map<string, string[]>();
const fodderRefusals = new Set<string>();

const workOf = (id: string): CaseWork => {
  const work = works.get(id);
  if (!work) throw new Error(`${id} was not taken in.`);
  return work;
};

async function takeIn(id: string): Promise<CaseView> {
  const published = shippedCases().find((one) => one.id === id);
  const adapted = published && adapt(files, published);
  if (!adapted?.ok) throw new Error(`${id} cannot be placed.`);
  const { layer, type } = adapted;
  const facts = answersTo(getLayer(layer).policy, type, adapted.facts, firstDay);
  const client = await station.client(layer, "officer");
  const sides = ["applicant", "respondent"].map((partyRole, index) => ({
    id: `${id}-${index + 1}`,
    partyName: `${id} 第${index + 1}方`,
    partyRole,
  }));
  const view = await client.takeIn({ type, facts: { summary: id, place: layer, parties: sides, ...facts } }, `intake-${id}`);
  works.set(id, workOn(station, layer, view.state.id));
  return view;
}

beforeAll(async () => {
  station = await openStation(firstDay);
});
afterAll(() => station.close());

describe("ten published cases", () => {
  it.each(courses)("$case is taken in at its level, prepared and settled", async ({ case: id, level, promised }) => {
    const taken = await takeIn(id);
    const work = workOf(id);
    expect(taken.state.inForce.danger).toBe(level);
    let view = await prepare(station, work);
    if (view.state.stage === "waterSurvey") view = await work.step("officer", "survey", { surveyedOn: firstDay, surveyCause: "overTurn" });
    expect(view.state.stage).toBe("stabilising");
    view = await agree(work, promised, `${id} 第1方`, `${id} 第2方`);
    expect(view.state.stage).toBe(promised.length > 0 ? "performing" : "followUp");
    expect(view.state.settledOn).toBe(firstDay);
  });

  it("are followed day by day until each is closed", async () => {
    while (closedOn.size < courses.length && station.today() < lastDay) {
      // Tasks show no further ahead.
      let next = laterBy(station.today(), horizonDays);
      for (const { case: id } of courses) {
        if (closedOn.has(id)) continue;
        const work = workOf(id);
        const before = await work.view();
        if (id === "rc-001") noteFodder(before);
        let view = await doWhatIsDue(work, station.today());
        if (view.state.stage === "performing" && id === "rc-001") fodderRefusals.add(await askForClosure(work));
        if (view.state.stage === "followUp" && (await askForClosure(work)) === "done") view = await signAll(work);
        if (!view.state.open) closedOn.set(id, station.today());
        const days = view.tasks
          .filter(({ kind, dueOn }) => (kind === "visit" || kind === "obligation") && dueOn > station.today())
          .map(({ dueOn }) => dueOn);
        next = [next, ...days].sort()[0] ?? next;
      }
      await station.travelTo(next);
    }
    expect(courses.map(({ case: id }) => id).filter((id) => !closedOn.has(id))).toEqual([]);
  });

  it("the fodder waits for next spring, is revisited at its promise, and closes only then", async () => {
    const { state } = await workOf("rc-001").view();
    const [promise] = state.obligations;
    expect(promise?.performed?.on).toBe(fodder.dueOn);
    expect(fodderVisits.get(fodder.dueOn), "a visit to each party on the day of the promise").toHaveLength(2);
    expect([...fodderRefusals]).not.toContain("done");
    expect((closedOn.get("rc-001") ?? "") >= fodder.dueOn).toBe(true);
  });

  it("keep watch as long as their level asks", () => {
    const least: Readonly<Record<string, string>> = { general: "2026-12-24", complex: "2027-01-23", difficult: "2027-02-22" };
    for (const { case: id, level } of courses)
      expect((closedOn.get(id) ?? "") >= (least[level] ?? ""), `${id} ${closedOn.get(id)}`).toBe(true);
  });

  it("have chains that verify", async () => {
    for await (const verified of station.store.verifyAll()) expect(verified.ok).toBe(true);
  });
});

function noteFodder({ tasks, state }: CaseView): void {
  const visits = tasks.filter((task) => task.kind === "visit" && isDue(station.today())(task)).map(({ party }) => party ?? "");
  if (visits.length > 0 && state.stage === "performing") fodderVisits.set(station.today(), visits);
}
