/** What is sent to each route, so that it comes as far as the last look at who may, and changes nothing that the matrix rests on. */
import type { Operation, PersonalCommandKind } from "@jiefen/server";
import type { World } from "./world.ts";

export interface Sent {
  /** Values of the path's `:name`s. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** `target` is the id of a case or a person, the code of a division, or a layer; empty for a route that concerns nothing. */
type Request = (target: string, world: World) => Sent;

const id: Request = (target) => ({ params: { id: target } });
const layer: Request = (target) => ({ params: { layer: target } });
const division: Request = (target) => ({ query: { division: target } });

const figure: Request = (target) => ({ params: { figure: "screenedCases" }, query: { division: target } });

/** A version that no case has: whoever is let in is told that the case has moved on. */
const stale = 1_000_000;

export const commands: Readonly<Record<PersonalCommandKind, unknown>> = {
  recordFacts: { facts: {} },
  correctFacts: { facts: {}, reason: "x" },
  assign: { handler: "nobody" },
  setTeam: { team: [] },
  askToJoin: { asked: [] },
  answerAsking: { asking: "nothing", accepts: true },
  withdrawAsking: { asking: "nothing" },
  object: { person: "nobody", party: "nobody", ground: "nothing", reason: "x" },
  moveUp: { to: "000000", reason: "x" },
  callForHelp: { need: "x", neededOn: "2020-01-01", called: [] },
  answerCall: { call: "nothing", called: "nobody", comes: true },
  recordArrival: { call: "nothing", called: "nobody" },
  endCall: { call: "nothing", result: "x" },
  takeAttendance: { session: "nothing", present: [], absent: [] },
  step: { transition: "nowhere" },
  record: { record: "nothing", values: {} },
  supplement: { record: "nothing", values: {} },
  visit: { party: "nobody", values: {} },
  downgrade: { scale: "nothing", reason: "x" },
  override: { scale: "nothing", level: "nothing", reason: "x" },
  approve: { proposal: "nothing" },
  reject: { proposal: "nothing", reason: "x" },
  withdraw: { proposal: "nothing" },
  acknowledge: { notice: "nothing" },
  liftCard: { card: "nothing", reason: "x" },
  planSession: { on: "2020-01-01", place: "x", invited: [] },
  cancelSession: { session: "nothing", reason: "x" },
  chaseLetter: { letter: "nothing", text: "x" },
  sendLetter: { letter: "nothing", division: "000000" },
  transfer: { to: "000000", reason: "x" },
  sign: { signature: "nothing" },
  numberPaper: { paper: "nothing" },
  removeAttachment: { attachment: "nothing", reason: "x" },
  note: { text: "x" },
  progress: { text: "x" },
};

export function commandOf(kind: PersonalCommandKind): Request {
  return (target) => ({ params: { id: target }, body: { version: stale, command: { kind, ...Object(commands[kind]) } } });
}

/** With a profession that nobody has. */
const rosterEntry = (division: string) => ({
  division,
  name: "x",
  profession: "nothing",
  serves: [],
  languages: [],
  specialities: [],
  kin: [],
  active: true,
});
/** By a way in that nobody has. */
const round = { id: "a-round-of-nobody", channel: "nothing", on: "2020-01-01", company: [], visited: 1, nothing: 1, version: 1 };
const webhook = (division: string) => ({ name: "x", division, url: "https://example.org", kinds: ["case.closed"], active: true });

const draft: Request = (target, { drafts }) => ({ params: { id: drafts.get(target) ?? "" } });
const draftWith =
  (more: object): Request =>
  (target, world) => ({ ...draft(target, world), body: { version: stale, ...more } });

/** Routes that are not named take nothing, or refuse an empty body once they have let somebody in. */
const asked: Partial<Record<Operation, Request>> = {
  "GET /api/policies/:layer": layer,
  "GET /api/policies/:layer/releases/:digest": (target, { releases }) => ({
    params: { layer: target, digest: releases.get(target) ?? "" },
  }),
  "GET /api/standing/:layer": layer,
  "POST /api/decisions": (target) => ({ body: { layer: target, type: "neighbour", facts: {} } }),
  "GET /api/drafts": (target) => ({ query: { layer: target } }),
  "POST /api/drafts": (target) => ({ body: { layer: target, title: "x" } }),
  "GET /api/drafts/:id": draft,
  "POST /api/drafts/:id/edits": draftWith({ changes: [{ path: "rules/parameters.json", pointer: "/nothing" }] }),
  "POST /api/drafts/:id/presence": (target, world) => ({ ...draft(target, world), body: {} }),
  "GET /api/drafts/:id/figures/:figure": (target, world) => ({
    params: { ...draft(target, world).params, figure: "screenedCases" },
  }),
  "GET /api/drafts/:id/papers/:paper": (target, world) => ({ params: { ...draft(target, world).params, paper: "rightsNotice" } }),
  "GET /api/drafts/:id/papers/:paper/file": (target, world) => ({
    params: { ...draft(target, world).params, paper: "rightsNotice" },
    query: { format: "pdf" },
  }),
  "GET /api/drafts/:id/templates/:paper": (target, world) => ({
    params: { ...draft(target, world).params, paper: "rightsNotice" },
    query: { which: "standard" },
  }),
  "POST /api/drafts/:id/templates/:paper": (target, world) => ({
    params: { ...draft(target, world).params, paper: "rightsNotice" },
    body: { version: stale, name: "x", content: "x" },
  }),
  "GET /api/drafts/:id/export": (target, world) => ({ ...draft(target, world), query: { format: "files" } }),
  "POST /api/drafts/:id/imports/preview": (target, world) => ({ ...draft(target, world), body: { format: "files", content: "x" } }),
  "POST /api/drafts/:id/imports": draftWith({ format: "files", content: "x" }),
  "POST /api/drafts/:id/undo": draftWith({}),
  "POST /api/drafts/:id/redo": draftWith({}),
  "GET /api/drafts/:id/check": draft,
  "GET /api/drafts/:id/impact": draft,
  "POST /api/drafts/:id/submit": draftWith({ note: "x", effectiveFrom: "2100-01-01" }),
  "POST /api/drafts/:id/take-back": draftWith({}),
  "POST /api/drafts/:id/return": draftWith({ reason: "x" }),
  "POST /api/drafts/:id/approve": draftWith({ digest: "0".repeat(64) }),
  "POST /api/drafts/:id/discard": draftWith({}),
  "GET /api/figures": division,
  "GET /api/figures-report": (target) => ({ query: { division: target, format: "xlsx" } }),
  "GET /api/figures/:figure": figure,
  "GET /api/figures/:figure/cases": figure,
  "GET /api/figures/:figure/rounds": (target) => ({ params: { figure: "roundsMade" }, query: { division: target } }),
  "POST /api/layers": (target) => ({ body: { above: target, division: "999999", title: { zh: "x", en: "x" }, name: "x" } }),
  "GET /api/differences/:layer": layer,
  "GET /api/drafts/:id/rebase": draft,
  "POST /api/drafts/:id/rebase": draftWith({}),
  "POST /api/drafts/:id/settlements": draftWith({ settlements: [{ path: "rules/parameters.json", pointer: "/nothing", take: "ours" }] }),
  "GET /api/lab/:layer": layer,
  "GET /api/lab/:layer/cases": layer,
  "GET /api/lab/:layer/checks": layer,
  "GET /api/lab/:layer/coverage": layer,
  "GET /api/releases/:layer": layer,
  "GET /api/releases/:layer/:release/differences": (target, { releases }) => ({
    params: { layer: target, release: releases.get(target) ?? "" },
  }),
  "POST /api/releases/:layer/:publication/withdraw": (target, { publications }) => ({
    params: { layer: target, publication: publications.get(target) ?? "" },
    body: { reason: "x" },
  }),
  "GET /api/releases/:layer/moves": layer,
  "POST /api/releases/:layer/moves": (target) => ({
    params: { layer: target },
    body: { to: "0".repeat(64), cases: [{ id: "x", version: 1 }] },
  }),
  "GET /api/audit": (target) => ({ query: { layer: target } }),
  "GET /api/accounts": division,
  "POST /api/accounts": (target) => ({ body: { account: "county.chief", name: "x", division: target, roles: ["chief"] } }),
  "GET /api/accounts/:id": id,
  "POST /api/accounts/:id": (target) => ({
    params: { id: target },
    body: { version: stale, name: "x", division: "620981101", roles: ["chief"], active: true },
  }),
  "POST /api/accounts/:id/password": id,
  "DELETE /api/accounts/:id/sessions": id,
  "POST /api/accounts/:id/unlock": id,
  "GET /api/organisation/:layer": layer,
  "POST /api/organisation/:layer": (target) => ({
    params: { layer: target },
    body: { standing: "an old one", changes: [{ path: "rules/calendar.json", pointer: "/knownYears" }] },
  }),
  "POST /api/keys": (target) => ({ body: { name: "x", division: target, permissions: ["case.read"], days: 1 } }),
  "GET /api/rounds": division,
  "POST /api/rounds": (target) => ({ body: { ...round, division: target } }),
  "POST /api/roster": (target) => ({ body: rosterEntry(target) }),
  "GET /api/roster/:id": () => ({ params: { id: "x" } }),
  "POST /api/roster/:id": (target) => ({ params: { id: "x" }, body: { ...rosterEntry(target || "620981"), version: stale } }),
  "DELETE /api/keys/:id": () => ({ params: { id: "x" } }),
  "POST /api/webhooks": (target) => ({ body: webhook(target) }),
  "POST /api/webhooks/:id": () => ({ params: { id: "x" }, body: webhook("620981") }),
  "POST /api/reminders": () => ({ body: { byMail: false, byWebhook: false, language: "zh" } }),
  "GET /api/calendar/:file": (_target, { calendar }) => ({ params: { file: `${calendar}.ics` } }),
  "POST /api/intake": () => ({ body: { source: "x", disputes: [{ number: "1", type: "x", facts: {} }] } }),
  "GET /api/cases": division,
  "GET /api/case-export": division,
  "GET /api/supervision": division,
  "GET /api/people": division,
  "GET /api/letters/:id": () => ({ params: { id: "nothing" } }),
  "GET /api/letters/:id/paper": () => ({ params: { id: "nothing" }, query: { format: "pdf" } }),
  "POST /api/letters/:id/commands": () => ({ params: { id: "nothing" }, body: { command: { kind: "receiveLetter" } } }),
  "POST /api/cases": (target) => ({ body: { type: "neighbour", facts: { noSuchFact: true }, division: target } }),
  "POST /api/earlier-disputes": (target) => ({ body: { layer: target, parties: [] } }),
  "POST /api/alike": (target) => ({ body: { layer: target, type: "neighbour", facts: {} } }),
  "GET /api/case-templates/:type": () => ({ params: { type: "neighbour" } }),
  "POST /api/imports": () => ({ body: { file: "x", source: "x", content: "x" } }),
  "GET /api/imports/:id": () => ({ params: { id: "x" } }),
  "GET /api/imports/:id/rows": () => ({ params: { id: "x" }, query: { of: "taken" } }),
  "GET /api/imports/:id/corrections": () => ({ params: { id: "x" } }),
  "POST /api/imports/:id/commit": () => ({ params: { id: "x" } }),
  "POST /api/imports/:id/cancel": () => ({ params: { id: "x" } }),
  "GET /api/cases/:id/relations": id,
  "POST /api/cases/:id/relations": (target) => ({ params: { id: target }, body: { to: target, as: "linked" } }),
  "POST /api/cases/:id/merges": (target) => ({
    params: { id: target },
    body: { version: 1, other: target, otherVersion: 1, take: [], reason: "x" },
  }),
  "POST /api/cases/:id/merges/undo": (target) => ({ params: { id: target }, body: { other: target, reason: "x" } }),
  "GET /api/cases/:id": id,
  "GET /api/cases/:id/events": id,
  "POST /api/cases/:id/commands": commandOf("withdraw"),
  "POST /api/cases/:id/attachments": (target) => ({ params: { id: target }, query: { name: "x", kind: "nothing" } }),
  "GET /api/cases/:id/attachments/:attachment": (target) => ({ params: { id: target, attachment: "nothing" } }),
  "GET /api/cases/:id/team-proposal": id,
  "GET /api/cases/:id/papers": id,
  "GET /api/cases/:id/papers/:paper": (target) => ({ params: { id: target, paper: "rightsNotice" }, query: { format: "pdf" } }),
  "GET /api/cases/:id/papers/:paper/text": (target) => ({ params: { id: target, paper: "rightsNotice" } }),
  "GET /api/cases/:id/dossier": id,
  "GET /api/cases/:id/verify": id,
  "GET /api/cases/:id/views": id,
};

export const requestOf = (operation: Operation): Request => asked[operation] ?? (() => ({}));
