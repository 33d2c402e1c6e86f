/** Everything that can be had of a case, by everybody of the shipped organisation: what a role may not know stands in no answer and no file. */
import { type Operation, routes } from "@jiefen/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columns, expectations } from "../matrix/expectations.ts";
import type { Caller } from "../matrix/people.ts";
import { requestOf, type Sent } from "../matrix/requests.ts";
import { openWorld, type World } from "../matrix/world.ts";
import { acceptance, mediation } from "../shipped-policy/usual-answers.ts";
import { fileIn, kindOf, toldBy } from "./told.ts";

/** Each is found nowhere else. */
const personal = {
  names: ["欧阳甲大山", "慕容乙小河"],
  phone: "13987650001",
  address: "某镇某村三组十七号院",
  employer: "某某石化检修队",
  witness: "司徒丙见证",
  visited: "夏侯丁受访",
};
const restricted = { idNumber: "620981198001010018" };
const personalTexts = [...personal.names, personal.phone, personal.address, personal.employer, personal.witness, personal.visited];

let world: World;
let caseId = "";
let papers: readonly { readonly paper: string; readonly record?: string }[] = [];
const officer: Caller = { place: "county", role: "communityOfficer" };

beforeAll(async () => {
  world = await openWorld();
  const said = `${personal.names[0]}与${personal.names[1]}为地界争执，电话${personal.phone}。`;
  const parties = [
    {
      id: "a",
      partyName: personal.names[0],
      partyRole: "applicant",
      partyPhone: personal.phone,
      partyIdType: "idCard",
      partyIdNumber: restricted.idNumber,
      partyAddress: personal.address,
      partyEmployer: personal.employer,
    },
    { id: "b", partyName: personal.names[1], partyRole: "respondent" },
  ];
  const facts = { summary: said, claims: said, place: "某村", amount: 50_000, parties };
  let view = bodyOf(await world.ask(officer, "POST /api/cases", { body: { type: "neighbour", facts, division: "620981" } }));
  caseId = view.state.id;
  const act = async (command: object) => {
    const body = { version: view.state.version, command };
    view = bodyOf(await world.ask(officer, "POST /api/cases/:id/commands", { params: { id: caseId }, body }));
  };
  const step = (transition: string, values: object = {}) => act({ kind: "step", transition, values });
  await step("assess", { riskAssessed: true, riskFindings: said });
  await act({ kind: "assign", handler: world.people.get("county.communityOfficer") });
  await step("accept", acceptance);
  await step("recordMediation", { ...mediation, mediationMinutes: said });
  await step("sendReferral", { referralDirection: "out", referralDepartment: "agriculture", referralFacts: said, referralFocus: said });
  await step("settleToPerform", {
    agreementForm: "written",
    partiesSigned: true,
    agreementSealed: true,
    witnesses: personal.witness,
    obligations: [{ id: "o", obligationText: said, obligationKind: "act", obligationDueOn: "2099-01-01", obligationBy: personal.names[0] }],
  });
  await act({
    kind: "visit",
    party: "a",
    values: { visitMode: "home", visitOutcome: "stable", visitPeople: 2, visitedPerson: personal.visited },
  });
  await act({ kind: "note", text: said });
  const offers = await world.ask(officer, "GET /api/cases/:id/papers", { params: { id: caseId } });
  papers = (offers.body as { papers: typeof papers }).papers;
}, 300_000);
afterAll(() => world?.close());

interface Viewed {
  readonly state: { readonly id: string; readonly version: number };
}

function bodyOf({ status, body }: { readonly status: number; readonly body: unknown }): Viewed {
  if (status === 200 || status === 201) return body as Viewed;
  throw new Error(`The case could not be set up: ${JSON.stringify(body)}`);
}

/** Who may know what, by the shipped organisation. */
const knowsPersonal = new Set(
  "gridWorker villageMediator communityOfficer dutyOfficer judicialOffice deputyChief chief courtLiaison townCentre countySupervisor".split(
    " ",
  ),
);
const knowsRestricted = new Set("communityOfficer dutyOfficer deputyChief chief townCentre countySupervisor".split(" "));

const reading = routes.map(({ method, path }) => `${method} ${path}` as Operation).filter((one) => one.startsWith("GET "));

/** All that can be asked of one operation about this case, this county and its policy. */
function requests(operation: Operation): readonly Sent[] {
  const { of } = expectations[operation];
  const target =
    of === "case" ? caseId : of === "division" ? "620981" : of === "layer" ? "yumen" : (world.people.get("county.target") ?? "");
  const usual = requestOf(operation)(target, world);
  if (operation === "GET /api/cases/:id/papers/:paper")
    return papers.flatMap(({ paper, record }) =>
      ["pdf", "docx"].map((format) => ({ params: { id: caseId, paper }, query: { format, ...(record !== undefined && { record }) } })),
    );
  if (operation === "GET /api/case-export") {
    const query = { ...usual.query, type: "neighbour" };
    return [{ query }, { query: { ...query, personal: "true" } }];
  }
  if (operation === "GET /api/figures-report") return ["xlsx", "pdf", "docx"].map((format) => ({ query: { ...usual.query, format } }));
  return [usual];
}

describe.each(reading)("%s", (operation) => {
  it("tells nobody what their role may not know", async () => {
    const slips: string[] = [];
    for (const role of columns) {
      const forbidden = [
        ...(knowsPersonal.has(role) ? [] : personalTexts),
        ...(knowsRestricted.has(role) ? [] : Object.values(restricted)),
      ];
      for (const sent of requests(operation)) {
        const { status, bytes } = await world.ask({ place: "county", role }, operation, sent);
        if (status !== 200) continue;
        const file = fileIn(bytes);
        got.add(`${operation} ${kindOf(file)}`);
        const told = toldBy(file);
        for (const text of forbidden) if (told.includes(text)) slips.push(`${role} is told \`${text}\` by ${JSON.stringify(sent)}`);
      }
    }
    expect(slips).toEqual([]);
  }, 300_000);
});

/** Operations that were answered, with the kind of answer. */
const got = new Set<string>();

describe("the look at all this", () => {
  it("saw papers, exports and reports as files, and the names where they may be known", async () => {
    const files = [...got].filter((one) => !one.endsWith(" text")).toSorted();
    expect(files).toEqual(
      expect.arrayContaining(["GET /api/case-export zip", "GET /api/cases/:id/dossier pdf", "GET /api/cases/:id/papers/:paper pdf"]),
    );
    expect(files).toContain("GET /api/figures-report zip");
    const { bytes } = await world.ask(officer, "GET /api/cases/:id/dossier", { params: { id: caseId } });
    const told = toldBy(bytes);
    for (const text of [...personal.names, personal.phone, personal.address, personal.visited]) expect(told).toContain(text);
    const exported = await world.ask(officer, "GET /api/case-export", {
      query: { division: "620981", type: "neighbour", personal: "true" },
    });
    expect(toldBy(fileIn(exported.bytes))).toContain(personal.names[0]);
  });
});
