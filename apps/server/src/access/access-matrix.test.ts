/** Every route × every role × every division: who may use it. The table below is written by hand; a route that is missing from it fails. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asking, type Caller, expectation, type Row } from "../fixtures/asking.ts";
import { draftTrialRows } from "../fixtures/draft-trial-rows.ts";
import { type Account, type GardenServer, openGardenServer, sentLetter, staff, takeIn } from "../fixtures/garden-server.ts";
import { intakeRows } from "../fixtures/intake-rows.ts";
import { rosterRows } from "../fixtures/roster-rows.ts";
import { routes } from "../routes/routes.ts";

let garden: GardenServer;
let statusFor: ReturnType<typeof asking>;
const ids = { ordinary: "", restricted: "", own: "", draft: "", letter: "" };

beforeAll(async () => {
  garden = await openGardenServer();
  statusFor = asking(garden);
  leaver = garden.store.newId();
  const left = { id: leaver, account: "leaver", name: "x", division: "100200", roles: [], demonstration: false, active: true };
  await garden.store.people.add(left, "no hash", 0);
  ids.ordinary = (await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Ada" }])).state.id;
  ids.restricted = (await takeIn(await garden.as("hillside.steward"), [{ gardenerName: "Bo" }], {}, "slugs")).state.id;
  ids.own = (await takeIn(await garden.as("hillside.gardener"), [{ gardenerName: "Cy" }])).state.id;
  ids.letter = await sentLetter(garden, ids.ordinary);
  const opened = await garden.store.drafts.open({ layer: "hillside", title: "x", by: leaver });
  ids.draft = opened.ok ? opened.draft.id : "";
});
afterAll(() => garden.close());

const accounts = Object.keys(staff) as Account[];
const everybody: readonly Caller[] = ["(nobody)", ...accounts];

const workers: readonly Caller[] = accounts.filter((account) => /gardener|steward|chair/.test(account));
const registrars: readonly Caller[] = ["hillside.registrar", "commons.registrar"];
const readers: readonly Caller[] = accounts.filter((account) => account !== "nobody.nothing" && !registrars.includes(account));
const liaisons: readonly Caller[] = accounts.filter((account) => /messenger/i.test(account));
const otherDepartment: Row["otherwise"] = { "hillside.schoolmessenger": 404, "commons.messenger": 404 };
const itsDepartment = { allowed: ["hillside.messenger"], otherwise: otherDepartment } as const;
const hillside: readonly Caller[] = ["hillside.gardener", "hillside.steward", "hillside.chair"];
/** Of the hillside and of the whole garden; gardeners only with their own cases. */
const overHillside: readonly Caller[] = ["hillside.steward", "hillside.chair", "commons.steward", "commons.chair"];
const boardReaders: readonly Caller[] = accounts.filter((account) => /chair|bookkeeper/.test(account));
const restricted: readonly Caller[] = ["hillside.chair", "commons.chair"];

const facts = { foundOn: "2026-03-01", plantsHit: 1, honeydew: true, gardeners: [] };
const note = { version: 1, command: { kind: "note", text: "x" } };
const outside: Row["otherwise"] = { "bed.steward": 404, "valley.steward": 404 };
const strangers: Row["otherwise"] = { ...outside, "hillside.gardener": 404, "commons.gardener": 404 };
const hideRestricted: Row["otherwise"] = { ...strangers, "hillside.steward": 404, "commons.steward": 404 };
const staleChange = { standing: "old", changes: [{ path: "rules/calendar.json", pointer: "/holidays", value: [] }] };
/** No change of anybody: made on a version that never was. */
const strange = { version: 99, name: "x", division: "100100", roles: ["steward"], active: true };
/** Somebody of the valley who makes no requests: their sessions and password are made an end of. */
let leaver = "";
const leaving = (path: string) => path.replace(":id", leaver);
const person = (account: Account) => (path: string) => path.replace(":id", garden.idOf(account));
const at = (id: keyof typeof ids) => (path: string) => path.replace(":id", ids[id]);

/** What is told of a case to whoever may look at it. */
const lookedAt: readonly Row[] = [
  { path: at("ordinary"), allowed: overHillside, otherwise: strangers },
  { path: at("restricted"), allowed: restricted, otherwise: hideRestricted },
];

const notice = (row: Row): Row => ({ ...row, path: (path) => row.path?.(path).replace(":paper", "notice?format=pdf") ?? path });

const nobody: Row = { allowed: [] };
const policyReaders = accounts.filter((account) => /steward|chair|bookkeeper/.test(account));
const seesHillside: Row = {
  allowed: policyReaders.filter((account) => account !== "valley.steward"),
  otherwise: { "valley.steward": 404 },
};
const readHillside: Row = {
  allowed: readers.filter((account) => /hillside|commons|bed/.test(account)),
  otherwise: { "valley.steward": 404 },
};
/** Refused, but not for who asks; the case is known only once it is taken in. */
const takesInOnHillside: Row = { allowed: workers.filter((one) => one !== "valley.steward"), otherwise: { "valley.steward": 404 } };
const itself = () => ids.ordinary;
const withItself = { version: 1, otherVersion: 1, take: [], reason: "x", as: "linked", to: { toJSON: itself }, other: { toJSON: itself } };
const draft = (path: string) => path.replace(":id", ids.draft);
const ofHillside = (path: string) => path.replace(":layer", "hillside").replace(":release", release);
const ofDraft = (route: string) => [route, [{ path: draft, ...seesHillside }]] as const;
const ofReleases = (end: string) => [`GET /api/${end}`, [{ path: ofHillside, ...seesHillside }]] as const;
const importers = accounts.filter((account) => /steward|chair/.test(account));
const chairs = accounts.filter((account) => account.includes("chair"));
const ofLab = (end: string) => [`GET /api/lab/:layer${end}`, [{ path: ofHillside, ...seesHillside }]] as const;

const table: Readonly<Record<string, readonly Row[]>> = {
  "GET /api/health": [{ allowed: everybody }],
  "GET /api/ready": [{ allowed: everybody }],
  "GET /api/openapi.json": [{ allowed: everybody }],
  "GET /api/session": [{ allowed: everybody }],
  // These ask nothing and begin or end sessions; the tests of sessions and of the first administrator have them.
  "POST /api/session": [],
  "DELETE /api/session": [],
  "GET /api/setup": [],
  "POST /api/setup": [],
  // One's own account: anybody who is signed in. Not tried here, since both end sessions; the tests of accounts have them.
  "POST /api/session/password": [],
  "DELETE /api/session/everywhere": [],
  "GET /api/accounts": [{ allowed: registrars }],
  "POST /api/accounts": [{ body: { account: "x", name: "x", division: "100100", roles: ["steward"] }, allowed: registrars }],
  "GET /api/accounts/:id": [
    { path: person("hillside.chair"), allowed: registrars },
    { path: person("commons.chair"), allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } },
  ],
  "POST /api/accounts/:id": [
    { path: person("hillside.chair"), body: strange, allowed: registrars },
    { path: person("commons.chair"), body: strange, allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } },
  ],
  "POST /api/accounts/:id/password": [{ path: leaving, allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } }],
  "DELETE /api/accounts/:id/sessions": [{ path: leaving, allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } }],
  "POST /api/accounts/:id/unlock": [
    { path: person("hillside.chair"), allowed: registrars },
    { path: person("commons.chair"), allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } },
  ],
  "GET /api/organisation/:layer": [
    { path: (path) => path.replace(":layer", "hillside"), allowed: registrars },
    { path: (path) => path.replace(":layer", "commons"), allowed: ["commons.registrar"], otherwise: { "hillside.registrar": 404 } },
    { path: (path) => path.replace(":layer", "nowhere"), allowed: [], otherwise: { "hillside.registrar": 404, "commons.registrar": 404 } },
  ],
  "POST /api/organisation/:layer": [
    { path: (path) => path.replace(":layer", "hillside"), body: staleChange, allowed: ["hillside.registrar"] },
    {
      path: (path) => path.replace(":layer", "commons"),
      body: staleChange,
      allowed: ["commons.registrar"],
      otherwise: { "hillside.registrar": 404 },
    },
  ],
  ...intakeRows<Caller>(importers, registrars, accounts),
  ...rosterRows<Caller>(importers, chairs, lookedAt, workers),
  "GET /api/views": [{ allowed: [...registrars, "hillside.chair", "hillside.bookkeeper", "commons.chair", "commons.bookkeeper"] }],
  // The garden has nobody who edits or reviews its policy; the tests of policy editing bring such people.
  "GET /api/drafts": [{ allowed: policyReaders }, { path: (path) => `${path}?layer=hillside`, ...seesHillside }],
  "POST /api/drafts": [nobody],
  ...Object.fromEntries(
    [
      "GET /api/drafts/:id",
      "GET /api/drafts/:id/check",
      "GET /api/drafts/:id/impact",
      "GET /api/drafts/:id/export",
      "GET /api/drafts/:id/rebase",
      "POST /api/drafts/:id/presence",
    ].map(ofDraft),
  ),
  "GET /api/drafts/:id/export": [{ path: (path) => `${draft(path)}?format=files`, ...seesHillside }],
  ...draftTrialRows(draft, seesHillside),
  ...Object.fromEntries(
    [
      "edits",
      "imports",
      "templates/:paper",
      "imports/preview",
      "undo",
      "redo",
      "rebase",
      "settlements",
      "submit",
      "take-back",
      "return",
      "approve",
      "discard",
    ].map((act) => [`POST /api/drafts/:id/${act}`, [{ path: draft, ...nobody }]]),
  ),
  "GET /api/layers": [nobody],
  "POST /api/layers": [nobody],
  "GET /api/differences": [{ allowed: policyReaders }],
  ...Object.fromEntries(["differences/:layer", "releases/:layer", "releases/:layer/:release/differences"].map(ofReleases)),
  "POST /api/releases/:layer/:publication/withdraw": [nobody],
  "GET /api/releases/:layer/moves": [nobody],
  "POST /api/releases/:layer/moves": [nobody],
  ...Object.fromEntries(["", "/cases", "/checks", "/coverage"].map(ofLab)),
  "GET /api/audit": [{ allowed: registrars }],
  "GET /api/policies": [{ allowed: readers }],
  "GET /api/policies/:layer": [{ path: ofHillside, ...readHillside }],
  "GET /api/policies/:layer/releases/:digest": [
    {
      path: (path) => path.replace(":layer", "hillside").replace(":digest", release),
      allowed: readers.filter((account) => /hillside|commons|bed/.test(account)),
      otherwise: { "valley.steward": 404 },
    },
  ],
  "GET /api/standing/:layer": [{ path: ofHillside, ...readHillside }],
  "POST /api/decisions": [
    {
      body: { layer: "hillside", type: "aphids", facts },
      allowed: readers.filter((account) => /(hillside|commons|bed)(?!.*essenger)/i.test(account)),
      otherwise: { "valley.steward": 404 },
    },
  ],
  ...Object.fromEntries(
    ["cases", "case-export", "agenda", "supervision", "people"].map((end) => [`GET /api/${end}`, [{ allowed: workers }]]),
  ),
  "GET /api/letters": [{ allowed: liaisons }],
  "GET /api/letters/:id": [
    { path: at("letter"), ...itsDepartment },
    { path: at("ordinary"), allowed: [], otherwise: { ...otherDepartment, "hillside.messenger": 404 } },
  ],
  "GET /api/letters/:id/paper": [{ path: (path) => `${at("letter")(path)}?format=docx`, ...itsDepartment }],
  "POST /api/letters/:id/commands": [{ path: at("letter"), body: { command: { kind: "receiveLetter" } }, ...itsDepartment }],
  "GET /api/figures": [{ allowed: boardReaders }],
  "GET /api/figures-report": [{ path: (path) => `${path}?format=pdf`, allowed: boardReaders }],
  "GET /api/figures/:figure": [{ path: (path) => path.replace(":figure", "found"), allowed: boardReaders }],
  "GET /api/figures/:figure/cases": [{ path: (path) => path.replace(":figure", "found"), allowed: restricted }],
  "GET /api/figures/:figure/rounds": [{ path: (path) => path.replace(":figure", "walked"), allowed: restricted }],
  "POST /api/cases": [
    { body: { type: "aphids", facts }, allowed: workers },
    {
      body: { type: "aphids", facts, division: "100100" },
      allowed: [...hillside, "commons.gardener", "commons.steward", "commons.chair"],
    },
  ],
  "POST /api/earlier-disputes": [{ body: { layer: "hillside", parties: [] }, ...takesInOnHillside }],
  "POST /api/alike": [{ body: { layer: "hillside", type: "aphids", facts: {} }, ...takesInOnHillside }],
  "GET /api/cases/:id/relations": [{ path: at("ordinary"), allowed: overHillside, otherwise: strangers }],
  ...Object.fromEntries(
    ["relations", "merges", "merges/undo"].map((end) => [
      `POST /api/cases/:id/${end}`,
      [{ path: at("ordinary"), body: withItself, allowed: overHillside, otherwise: strangers }],
    ]),
  ),
  "GET /api/cases/:id": [
    { path: at("ordinary"), allowed: overHillside, otherwise: strangers },
    { path: at("own"), allowed: [...overHillside, "hillside.gardener"], otherwise: { ...outside, "commons.gardener": 404 } },
    { path: at("restricted"), allowed: restricted, otherwise: hideRestricted },
    {
      path: (path) => path.replace(":id", "nothing"),
      allowed: [],
      otherwise: Object.fromEntries(workers.map((account) => [account, 404])),
    },
  ],
  "GET /api/cases/:id/events": lookedAt,
  "GET /api/cases/:id/papers": lookedAt,
  "GET /api/cases/:id/papers/:paper": lookedAt.map(notice),
  "GET /api/cases/:id/papers/:paper/text": lookedAt.map(notice),
  "GET /api/cases/:id/dossier": lookedAt,
  // There is none: the tests of attachments look at who sees one.
  "GET /api/cases/:id/attachments/:attachment": [
    { path: at("ordinary"), allowed: [], otherwise: { ...strangers, ...Object.fromEntries(overHillside.map((one) => [one, 404])) } },
  ],
  "POST /api/cases/:id/attachments": [
    { path: (path) => `${at("ordinary")(path)}?name=x&kind=nothing`, allowed: overHillside, otherwise: strangers },
  ],
  "POST /api/cases/:id/commands": [
    ...lookedAt.map((row) => ({ ...row, body: note })),
    { path: at("own"), body: note, allowed: [...overHillside, "hillside.gardener"], otherwise: { ...outside, "commons.gardener": 404 } },
    {
      path: at("own"),
      body: { version: 1, command: { kind: "correctFacts", facts: { plantsHit: 2 }, reason: "miscounted" } },
      allowed: overHillside,
      otherwise: { ...outside, "commons.gardener": 404, "hillside.gardener": 403 },
    },
    {
      path: at("ordinary"),
      body: { version: 1, command: { kind: "step", transition: "reopen" } },
      allowed: restricted,
      otherwise: { ...strangers, "hillside.steward": 403, "commons.steward": 403 },
    },
  ],
  "GET /api/cases/:id/verify": lookedAt.map(({ path }) => ({ path, allowed: ["hillside.bookkeeper", "commons.bookkeeper"] })),
  "GET /api/cases/:id/views": [
    {
      path: at("ordinary"),
      allowed: ["hillside.chair", "hillside.bookkeeper", "commons.chair", "commons.bookkeeper", ...registrars],
    },
    {
      path: at("restricted"),
      allowed: restricted,
      otherwise: { "hillside.bookkeeper": 404, "commons.bookkeeper": 404, "hillside.registrar": 404, "commons.registrar": 404 },
    },
  ],
};

let release = "";
beforeAll(async () => {
  release = (await garden.store.policies.findLayer("hillside"))?.release ?? "";
});

describe("the table", () => {
  it("names every route, and only routes that exist", () => {
    expect(Object.keys(table).toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });
});

describe.each(Object.entries(table).flatMap(([route, rows]) => rows.map((row, index) => ({ route, row, index }))))(
  "$route ($index)",
  ({ route, row }) => {
    const [method = "", path = ""] = route.split(" ");
    it("lets in whom the table names, and nobody else", async () => {
      const expected = Object.fromEntries(everybody.map((caller) => [caller, expectation(row, caller)]));
      const actual = Object.fromEntries(
        await Promise.all(
          everybody.map(async (caller) => [caller, await statusFor(method, (row.path ?? ((text) => text))(path), row.body, caller)]),
        ),
      );
      expect(actual).toEqual(expected);
    });
  },
);
