/** What other programs can be told of: a closed list, and what each event of a case comes to in it. Nothing here names a person. */
import { type CaseState, caseNumber, type Event } from "@jiefen/casework";

export const announcementKinds = [
  "case.takenIn",
  "case.levelChanged",
  "case.stageChanged",
  "case.settled",
  "case.transferred",
  "case.closed",
  "case.reopened",
  "visit.made",
  "visit.missed",
  "deadline.passed",
  "card.issued",
  "card.lifted",
  "letter.sent",
  "letter.received",
  "letter.returned",
  "letter.extended",
  "letter.reported",
  "letter.answered",
  "letter.chased",
  "reminder.due",
] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

export interface Announcement {
  readonly kind: AnnouncementKind;
  /** Whoever looks after one of these divisions, or one around it, is told. */
  readonly divisions: readonly string[];
  /** The JSON of the message. */
  readonly message: AnnouncementMessage;
}

export interface AnnouncementMessage {
  readonly type: string;
  /** ISO 8601: when it happened. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Of a level that came with the case itself nobody is told twice. */
export function announcementsOf(events: readonly Event[], before: CaseState | undefined, after: CaseState): readonly Announcement[] {
  const about = {
    id: after.id,
    number: caseNumber(after),
    division: after.division,
    heldBy: after.heldBy,
    type: after.type,
    stage: after.stage,
    levels: after.inForce,
    open: after.open,
  };
  const divisions = [...new Set([after.division, after.heldBy, ...(before ? [before.heldBy] : [])])];
  return events.flatMap((event) => {
    const told = toldOf(event, after);
    if (!told) return [];
    const { kind, ...more } = told;
    const data = { case: about, sequence: event.sequence, on: event.on, ...more };
    return [{ kind, divisions, message: { type: kind, timestamp: new Date(event.at).toISOString(), data } }];
  });
}

type Told = { readonly kind: AnnouncementKind } & Readonly<Record<string, unknown>>;

function toldOf({ body }: Event, after: CaseState): Told | undefined {
  switch (body.kind) {
    case "takenIn":
      return { kind: "case.takenIn" };
    case "levelChanged":
      return body.from === undefined
        ? undefined
        : { kind: "case.levelChanged", scale: body.scale, from: body.from, to: body.to, why: body.why };
    case "stageChanged":
      return { kind: "case.stageChanged", from: body.from, to: body.to };
    case "settled":
      return { kind: "case.settled" };
    case "transferred":
      return { kind: "case.transferred", from: body.from, to: body.to };
    case "closed":
      return { kind: "case.closed", ...(body.ground === undefined ? {} : { ground: body.ground }) };
    case "reopened":
      return { kind: "case.reopened" };
    case "visitMade":
      return { kind: "visit.made", visit: body.visit, madeOn: body.on, outcome: body.outcome };
    case "visitMissed":
      return { kind: "visit.missed", visit: body.visit, inARow: body.inARow };
    case "deadlinePassed":
      return { kind: "deadline.passed", deadline: body.deadline, since: body.since };
    case "cardIssued":
      return { kind: "card.issued", card: body.card.card, id: body.card.id };
    case "cardLifted":
      return { kind: "card.lifted", id: body.card };
    case "letterSent":
      return letter("letter.sent", body.way.record, after);
    case "letterReceived":
      return letter("letter.received", body.letter, after);
    case "letterReturned":
      return letter("letter.returned", body.letter, after);
    case "letterExtended":
      return { ...letter("letter.extended", body.letter, after), from: body.from, to: body.to };
    case "letterReported":
      return letter("letter.reported", body.letter, after);
    case "letterAnswered":
      return letter("letter.answered", body.letter, after);
    case "letterChased":
      return letter("letter.chased", body.letter, after);
    default:
      return undefined;
  }
}

function letter(kind: AnnouncementKind, record: string, { letters }: CaseState): Told {
  const way = letters.find((one) => one.record === record);
  return { kind, letter: record, ...(way ? { department: way.department, sentTo: way.division } : {}) };
}
