/** Who may do what, written by hand from docs and organisation, not from the code: one row for each route, one column for each role. */
import type { Operation, PersonalCommandKind } from "@jiefen/server";
import { draftExpectations } from "./draft-expectations.ts";
import type { RelationOf, TargetKind } from "./relations.ts";

/** The columns of every row below. */
export const columns = [
  "gridWorker",
  "villageMediator",
  "communityOfficer",
  "dutyOfficer",
  "judicialOffice",
  "deputyChief",
  "chief",
  "liaison",
  "courtLiaison",
  "townCentre",
  "countySupervisor",
  "policyAdministrator",
  "accountAdministrator",
  "auditor",
  "leader",
] as const;

/** Let in, or turned away: not permitted, or as if it did not exist. */
export type Verdict = "in" | 403 | 404;

/** For roles that see a whole unit, and for those bound to their own cases. */
export interface Reach {
  readonly whole: Verdict;
  readonly own: Verdict;
}

interface RowOf<Kind extends TargetKind> {
  readonly of: Kind;
  /** In each column `a` (all of the unit), `o` (own cases only), `-` (never: 403), `*` (whether signed in or not). */
  readonly who: string;
  readonly at: Readonly<Record<RelationOf<Kind>, Reach>>;
}
export type Row = { readonly [Kind in TargetKind]: RowOf<Kind> }[TargetKind];

const yes: Reach = { whole: "in", own: "in" };
const unit: Reach = { whole: "in", own: 404 };
const hidden: Reach = { whole: 404, own: 404 };
const refused: Reach = { whole: 403, own: 403 };

/** Looking at a case: from above, where it is, where it was taken in, and where it is offered. */
const looking: Readonly<Record<RelationOf<"case">, Reach>> = {
  own: unit,
  member: yes,
  restricted: unit,
  below: unit,
  farBelow: unit,
  above: hidden,
  sibling: hidden,
  guest: yes,
  otherCounty: hidden,
  offered: unit,
  offering: unit,
  takenOver: unit,
  origin: unit,
};

/** Working on a case that one may look at: not before it has been taken over, and no longer once another unit has taken it over. */
const working: Readonly<Record<RelationOf<"case">, Reach>> = { ...looking, offered: refused, origin: refused };

/** The same for routes of their own, which know nothing of a case out of reach. */
const handling: Readonly<Record<RelationOf<"case">, Reach>> = { ...looking, offered: hidden, origin: hidden };

/** A case that is offered is decided on where it is offered. */
const deciding: Readonly<Record<RelationOf<"case">, Reach>> = { ...looking, origin: refused };

const unseen: Readonly<Record<RelationOf<"case">, Reach>> = {
  own: hidden,
  member: hidden,
  restricted: hidden,
  below: hidden,
  farBelow: hidden,
  above: hidden,
  sibling: hidden,
  guest: hidden,
  otherCounty: hidden,
  offered: hidden,
  offering: hidden,
  takenOver: hidden,
  origin: hidden,
};

const anywhere = { anywhere: yes };
const nowhere = { anywhere: hidden };
const downward = { own: yes, below: yes, above: hidden, sibling: hidden, otherCounty: hidden };
const postedDownward = { own: yes, below: yes, above: refused, sibling: refused, otherCounty: refused };
/** A draft is changed by the administrators of the layer's own division; whoever reviews may also come from above it. */
const ownLayer = { own: yes, within: refused, below: refused, above: hidden, otherCounty: hidden };
const containingLayer = { own: yes, within: refused, below: yes, above: hidden, otherCounty: hidden };
const layers = { own: yes, within: yes, below: yes, above: hidden, otherCounty: hidden };

const workers = "o o a a a a a o - a - - - - -";
const everybody = "* * * * * * * * * * * * * * *";
const signedIn = " a a a a a a a a a a a a a a a".trim();
/** Who may see cases at all; nobody else is asked to a session. */
export const caseReaders = "o o a a a a a o o a a - - a -";
const assigners = "- - a a a a a - - a - - - - -";
const takers = "o o a a a a a - - a - - - - -";
const importers = "- - a a a a a - - a - - - - -";
const policyReaders = "a a a a a a a a a a a a - a a";
const policyKeepers = "- - a a a a a - - a a a - a a";
const rosterReaders = "- o a a a a a - - a a - - - -";
const rosterKeepers = "- - - - a a a - - a - - - - -";
const liaisons = "- - - - - - - a a - - - - - -";
const administrators = "- - - - - - - - - - - a - - -";
const managers = "- - - - - - - - - - - - a - -";

export const expectations: Readonly<Record<Operation, Row>> = {
  "GET /api/health": { of: "none", who: everybody, at: anywhere },
  "GET /api/ready": { of: "none", who: everybody, at: anywhere },
  "GET /api/openapi.json": { of: "none", who: everybody, at: anywhere },
  "GET /api/session": { of: "none", who: everybody, at: anywhere },
  "POST /api/session": { of: "none", who: everybody, at: anywhere },
  "DELETE /api/session": { of: "none", who: everybody, at: anywhere },
  "POST /api/session/password": { of: "none", who: signedIn, at: anywhere },
  "DELETE /api/session/everywhere": { of: "none", who: signedIn, at: anywhere },
  "GET /api/setup": { of: "none", who: everybody, at: anywhere },
  "POST /api/setup": { of: "none", who: everybody, at: anywhere },

  "GET /api/policies": { of: "none", who: policyReaders, at: anywhere },
  "GET /api/policies/:layer": { of: "layer", who: policyReaders, at: layers },
  "GET /api/policies/:layer/releases/:digest": { of: "layer", who: policyReaders, at: layers },
  "GET /api/standing/:layer": { of: "layer", who: policyReaders, at: layers },
  "POST /api/decisions": { of: "layer", who: "a a a a a a a - - a a a - a a", at: layers },

  ...draftExpectations({ keepers: policyKeepers, administrators, layers, ownLayer, containingLayer }),
  "GET /api/releases/:layer": { of: "layer", who: policyKeepers, at: layers },
  "GET /api/releases/:layer/:release/differences": { of: "layer", who: policyKeepers, at: layers },
  "POST /api/releases/:layer/:publication/withdraw": { of: "layer", who: administrators, at: containingLayer },
  "GET /api/releases/:layer/moves": { of: "layer", who: administrators, at: containingLayer },
  "POST /api/releases/:layer/moves": { of: "layer", who: administrators, at: containingLayer },
  "GET /api/audit": { of: "layer", who: "- - - - - - - - - - - a a a -", at: layers },

  "GET /api/layers": { of: "none", who: administrators, at: anywhere },
  // Where nothing lies below: whoever is let in is told that no such division is known.
  "POST /api/layers": { of: "layer", who: administrators, at: ownLayer },
  "GET /api/differences": { of: "none", who: policyKeepers, at: anywhere },
  "GET /api/differences/:layer": { of: "layer", who: policyKeepers, at: layers },
  "GET /api/lab/:layer": { of: "layer", who: policyKeepers, at: layers },
  "GET /api/lab/:layer/cases": { of: "layer", who: policyKeepers, at: layers },
  "GET /api/lab/:layer/checks": { of: "layer", who: policyKeepers, at: layers },
  "GET /api/lab/:layer/coverage": { of: "layer", who: policyKeepers, at: layers },

  "GET /api/accounts": { of: "division", who: managers, at: downward },
  "POST /api/accounts": { of: "division", who: managers, at: postedDownward },
  "GET /api/accounts/:id": { of: "person", who: managers, at: downward },
  "POST /api/accounts/:id": { of: "person", who: managers, at: downward },
  "POST /api/accounts/:id/password": { of: "person", who: managers, at: downward },
  "DELETE /api/accounts/:id/sessions": { of: "person", who: managers, at: downward },
  "POST /api/accounts/:id/unlock": { of: "person", who: managers, at: downward },
  "GET /api/organisation/:layer": { of: "layer", who: "- - - - - - - - - - - a a - -", at: layers },
  "POST /api/organisation/:layer": { of: "layer", who: "- - - - - - - - - - - a a - -", at: ownLayer },
  "GET /api/keys": { of: "none", who: managers, at: anywhere },
  "POST /api/keys": { of: "division", who: managers, at: postedDownward },
  "GET /api/rounds": { of: "division", who: caseReaders, at: downward },
  "POST /api/rounds": { of: "division", who: takers, at: postedDownward },
  "GET /api/roster": { of: "none", who: rosterReaders, at: anywhere },
  "POST /api/roster": { of: "division", who: rosterKeepers, at: postedDownward },
  "GET /api/roster/:id": { of: "none", who: rosterReaders, at: nowhere },
  "POST /api/roster/:id": { of: "none", who: rosterKeepers, at: nowhere },
  "DELETE /api/keys/:id": { of: "none", who: managers, at: nowhere },
  "GET /api/webhooks": { of: "none", who: managers, at: anywhere },
  "POST /api/webhooks": { of: "division", who: managers, at: postedDownward },
  "POST /api/webhooks/:id": { of: "none", who: managers, at: nowhere },
  "DELETE /api/webhooks/:id": { of: "none", who: managers, at: nowhere },
  "POST /api/webhooks/:id/secret": { of: "none", who: managers, at: nowhere },
  "POST /api/webhooks/:id/test": { of: "none", who: managers, at: nowhere },
  "GET /api/webhooks/:id/deliveries": { of: "none", who: managers, at: nowhere },
  "POST /api/webhooks/:id/deliveries/:delivery": { of: "none", who: managers, at: nowhere },
  "GET /api/mails": { of: "none", who: managers, at: anywhere },
  "GET /api/reminders": { of: "none", who: signedIn, at: anywhere },
  "POST /api/reminders": { of: "none", who: signedIn, at: anywhere },
  "POST /api/reminders/calendar": { of: "none", who: signedIn, at: anywhere },
  "DELETE /api/reminders/calendar": { of: "none", who: signedIn, at: anywhere },
  // Its address opens it, to whoever has that.
  "GET /api/calendar/:file": { of: "none", who: everybody, at: anywhere },
  "POST /api/intake": { of: "none", who: importers, at: anywhere },
  "GET /api/views": { of: "none", who: "- - - - - - a - - - a - a a -", at: anywhere },

  "GET /api/cases": { of: "division", who: caseReaders, at: downward },
  "GET /api/case-export": { of: "division", who: caseReaders, at: downward },
  "GET /api/agenda": { of: "none", who: caseReaders, at: anywhere },
  "GET /api/supervision": { of: "division", who: caseReaders, at: downward },
  "GET /api/figures": { of: "division", who: "- - - - a a a - - a a - - a a", at: downward },
  "GET /api/figures/:figure": { of: "division", who: "- - - - a a a - - a a - - a a", at: downward },
  "GET /api/figures-report": { of: "division", who: "- - - - a a a - - a a - - a a", at: downward },
  // Whoever sees no cases sees none behind a figure.
  "GET /api/figures/:figure/cases": { of: "division", who: "- - - - a a a - - a a - - a -", at: downward },
  "GET /api/figures/:figure/rounds": { of: "division", who: "- - - - a a a - - a a - - a -", at: downward },
  "GET /api/people": { of: "division", who: caseReaders, at: { ...downward, above: yes } },
  // Nobody here stands for a department: every letter is one to others.
  "GET /api/letters": { of: "none", who: liaisons, at: anywhere },
  "GET /api/letters/:id/paper": { of: "none", who: liaisons, at: { anywhere: hidden } },
  "GET /api/letters/:id": { of: "none", who: liaisons, at: { anywhere: hidden } },
  "POST /api/letters/:id/commands": { of: "none", who: liaisons, at: { anywhere: hidden } },
  "POST /api/cases": { of: "division", who: takers, at: postedDownward },
  "POST /api/earlier-disputes": { of: "layer", who: takers, at: layers },
  "POST /api/alike": { of: "layer", who: takers, at: layers },
  "GET /api/case-templates/:type": { of: "none", who: importers, at: anywhere },
  "GET /api/imports": { of: "none", who: importers, at: anywhere },
  "POST /api/imports": { of: "none", who: importers, at: anywhere },
  // Somebody else's import is nobody's business, wherever they are.
  "GET /api/imports/:id": { of: "none", who: importers, at: nowhere },
  "GET /api/imports/:id/rows": { of: "none", who: importers, at: nowhere },
  "GET /api/imports/:id/corrections": { of: "none", who: importers, at: nowhere },
  "POST /api/imports/:id/commit": { of: "none", who: importers, at: nowhere },
  "POST /api/imports/:id/cancel": { of: "none", who: importers, at: nowhere },
  "GET /api/cases/:id/relations": { of: "case", who: caseReaders, at: looking },
  "POST /api/cases/:id/relations": { of: "case", who: workers, at: handling },
  "POST /api/cases/:id/merges": { of: "case", who: workers, at: handling },
  "POST /api/cases/:id/merges/undo": { of: "case", who: workers, at: handling },
  "GET /api/cases/:id": { of: "case", who: caseReaders, at: looking },
  "GET /api/cases/:id/events": { of: "case", who: caseReaders, at: looking },
  // Each kind of command has a row of its own below.
  "POST /api/cases/:id/commands": { of: "case", who: caseReaders, at: looking },
  "POST /api/cases/:id/attachments": { of: "case", who: workers, at: handling },
  // There is none there: the tests of attachments look at who sees one.
  "GET /api/cases/:id/attachments/:attachment": { of: "case", who: caseReaders, at: unseen },
  "GET /api/cases/:id/team-proposal": { of: "case", who: assigners, at: handling },
  "GET /api/cases/:id/papers": { of: "case", who: caseReaders, at: looking },
  "GET /api/cases/:id/papers/:paper": { of: "case", who: caseReaders, at: looking },
  "GET /api/cases/:id/papers/:paper/text": { of: "case", who: caseReaders, at: looking },
  "GET /api/cases/:id/dossier": { of: "case", who: caseReaders, at: looking },
  "GET /api/cases/:id/verify": { of: "case", who: "- - - - - a a - - - a - - a -", at: looking },
  "GET /api/cases/:id/views": { of: "case", who: "- - - - - - a - - - a - a a -", at: looking },
};

const deciders = "- - - - - a a - - a - - - - -";

interface CommandRow {
  readonly who: string;
  readonly at: Readonly<Record<RelationOf<"case">, Reach>>;
}

/** Of those who may look at the case: who may send which command; the rest are not permitted. */
export const commandExpectations: Readonly<Record<PersonalCommandKind, CommandRow>> = {
  recordFacts: { who: workers, at: working },
  correctFacts: { who: "- - a a a a a - - - - - - - -", at: working },
  assign: { who: assigners, at: working },
  setTeam: { who: assigners, at: working },
  askToJoin: { who: assigners, at: working },
  answerAsking: { who: caseReaders, at: looking },
  withdrawAsking: { who: assigners, at: working },
  object: { who: workers, at: working },
  moveUp: { who: workers, at: working },
  callForHelp: { who: workers, at: working },
  answerCall: { who: caseReaders, at: looking },
  recordArrival: { who: caseReaders, at: looking },
  endCall: { who: workers, at: working },
  takeAttendance: { who: workers, at: working },
  step: { who: workers, at: working },
  record: { who: workers, at: working },
  supplement: { who: workers, at: working },
  visit: { who: "o o a a a a a - - a - - - - -", at: working },
  downgrade: { who: workers, at: working },
  override: { who: workers, at: working },
  approve: { who: deciders, at: deciding },
  reject: { who: deciders, at: deciding },
  withdraw: { who: caseReaders, at: looking },
  acknowledge: { who: caseReaders, at: looking },
  liftCard: { who: caseReaders, at: looking },
  planSession: { who: workers, at: working },
  cancelSession: { who: workers, at: working },
  sendLetter: { who: workers, at: working },
  chaseLetter: { who: caseReaders, at: looking },
  transfer: { who: "- - - - a a a - - a - - - - -", at: working },
  sign: { who: assigners, at: working },
  numberPaper: { who: workers, at: working },
  removeAttachment: { who: workers, at: working },
  note: { who: "o o a a a a a o o a a - - - -", at: working },
  progress: { who: "o o a a a a a o o a a - - - -", at: working },
};

/** Who sees cases of restricted dispute types; to the others they do not exist. Verifying a chain shows nothing of a case. */
export const restrictedReaders = ["communityOfficer", "dutyOfficer", "deputyChief", "chief", "townCentre", "countySupervisor"];
export const reachesRestricted: readonly Operation[] = ["GET /api/cases/:id/verify"];
