/** What stands for the names of the closed list: of the case, the filing, the paper. */

import { type CaseRecord, findWay, type LetterWay, runningDeadlines } from "@jiefen/casework";
import type { DivisionContact, Language, PaperName } from "@jiefen/policy";
import { blank, blankDay } from "./fact-text.ts";
import type { Piece } from "./filled.ts";
import { letterCourse } from "./letter-course.ts";
import { paperWords } from "./paper-words.ts";
import { partyName, partyNames } from "./party-names.ts";
import type { Subject, Told } from "./subject.ts";
import { type CardName, cardText, isCardName } from "./supervision.ts";
import { divisionTitle, inFull, titleOf } from "./titles.ts";
import { absentText, presentText, teamText } from "./together.ts";

interface Telling {
  readonly subject: Subject;
  readonly language: Language;
  readonly title: string;
  readonly number?: string;
  /** The filing, or the card, the paper is of. */
  readonly filing?: Told;
  /** The item being told. */
  readonly item?: Told;
}

const tellers: Readonly<Record<Exclude<PaperName, CardName>, (telling: Telling) => string | undefined>> = {
  "case.number": ({ subject }) => subject.caseNumber,
  "case.division": ({ subject: { standing, state }, language }) => divisionTitle(standing.divisions, state.heldBy, language),
  "case.type": ({ subject: { policy, state }, language }) => titleOf(policy.disputeTypes, state.type, language),
  "case.parties": ({ subject, language }) => partyNames(subject).join(paperWords[language].and),
  "case.acceptedOn": ({ subject, language }) => inFull(subject.state.acceptedOn, language),
  "case.acceptedBy": ({ subject }) => subject.names[subject.state.acceptedBy],
  "case.handler": ({ subject: { state, names } }) => (state.handler === undefined ? undefined : names[state.handler]),
  "case.team": ({ subject, language }) => teamText(subject, language),
  "case.level": ({ subject: { policy, state }, language }) => {
    const [scale] = policy.scales;
    return scale && titleOf(scale.levels, state.inForce[scale.id], language);
  },
  "case.colour": ({ subject: { policy, state }, language }) => titleOf(policy.colours, state.plan?.colour, language),
  "case.stage": ({ subject: { policy, state }, language }) => titleOf(policy.stages, state.stage, language),
  "case.settledOn": ({ subject, language }) => inFull(subject.state.settledOn, language),
  "case.closedOn": ({ subject, language }) => inFull(subject.state.closedOn, language),
  "case.signatures": ({ subject: { policy, state, names }, language }) =>
    state.closure?.signatures
      .map(({ signature, by }) => `${titleOf(policy.closure.signatures, signature, language) ?? ""} ${names[by] ?? ""}`)
      .join(paperWords[language].next),
  "case.records": (telling) => String(filedBefore(telling).filter(({ record }) => record !== telling.subject.policy.visit.record).length),
  "case.visits": (telling) => {
    const before = new Set(filedBefore(telling).map(({ id }) => id));
    return String(telling.subject.state.visits.filter(({ done }) => done !== undefined && before.has(done.record)).length);
  },
  "case.dueOn": ({ subject: { policy, standing, state, today }, language }) =>
    inFull(earliest(runningDeadlines(policy, standing, state, today).map(({ dueOn }) => dueOn)), language),
  "case.nextVisitOn": ({ subject: { state }, language }) =>
    inFull(earliest(state.visits.filter(({ done, dropped, missed }) => !done && !dropped && !missed).map(({ dueOn }) => dueOn)), language),
  "division.phone": ({ subject }) => contactOf(subject, "phone"),
  "division.address": ({ subject }) => contactOf(subject, "address"),
  "division.complaints": ({ subject }) => contactOf(subject, "complaints"),
  "record.on": (telling) => inFull(filingOf(telling)?.record?.on, telling.language),
  "case.progress": ({ subject: { state, names }, language }) =>
    [...(state.progress ?? [])]
      .sort((one, other) => one.on.localeCompare(other.on) || one.at - other.at)
      .map(({ on, text, by }) => `${inFull(on, language)}　${text}${names[by] === undefined ? "" : `（${names[by]}）`}`)
      .join("\n"),
  "record.by": (telling) => telling.subject.names[filingOf(telling)?.record?.by ?? ""],
  "record.count": (telling) => {
    const filing = filingOf(telling);
    return filing?.record && String(filing.count);
  },
  "letter.sentBy": (telling) => telling.subject.names[wayOf(telling)?.sent.by ?? ""],
  "letter.receivedBy": (telling) => telling.subject.names[wayOf(telling)?.received?.by ?? ""],
  "letter.chaseCount": (telling) => {
    const way = wayOf(telling);
    return way && String(way.chases.length);
  },
  "letter.chases": (telling) =>
    wayOf(telling)
      ?.chases.map(({ on }) => inFull(on, telling.language))
      .join(paperWords[telling.language].and),
  "letter.course": (telling) => {
    const way = wayOf(telling);
    return way && letterCourse(telling.subject, way, telling.language);
  },
  "record.party": (telling) => partyOf(telling.subject, filingOf(telling)?.record?.id),
  "session.present": (telling) => presentText(telling.subject, filingOf(telling)?.record?.id, telling.language),
  "session.absent": (telling) => absentText(telling.subject, filingOf(telling)?.record?.id, telling.language),
  "item.count": ({ item }) => item && String(item.count),
  "paper.number": ({ number }) => number,
  "paper.title": ({ title }) => title,
  "paper.date": ({ subject, language }) => inFull(subject.today, language),
  "policy.title": ({ subject, language }) => subject.policy.layer.title[language],
  blank: () => undefined,
};

const dates: ReadonlySet<PaperName> = new Set([
  "record.on",
  "case.settledOn",
  "case.closedOn",
  "case.dueOn",
  "case.nextVisitOn",
  "card.since",
]);
const counts: ReadonlySet<PaperName> = new Set(["record.count", "item.count", "letter.chaseCount", "card.count"]);

function blankFor(name: PaperName, language: Language): Piece {
  if (dates.has(name)) return blankDay(language);
  if (counts.has(name)) return { text: "　　", blank: true };
  return name === "paper.number" ? { text: paperWords[language].blankNumber, blank: true } : blank;
}

export function namedPiece(telling: Telling, name: PaperName): Piece {
  const text = isCardName(name) ? cardText(telling.subject, telling.filing, name, telling.language) : tellers[name](telling);
  return text === undefined || text === "" ? blankFor(name, telling.language) : { text };
}

/** A filing tells what had been done by then, however late it is printed; a paper of the case what has been done by now. */
function filedBefore({ subject: { state }, filing }: Telling): readonly CaseRecord[] {
  const at = state.records.findIndex(({ id }) => id === filing?.record?.id);
  return at < 0 ? state.records : state.records.slice(0, at);
}

/** Within a list over a record, the item is the filing. */
function filingOf({ item, filing }: Telling): Told | undefined {
  return item?.record ? item : filing;
}

/** Of a letter that was sent in the product. */
function wayOf(telling: Telling): LetterWay | undefined {
  return findWay(telling.subject.state, filingOf(telling)?.record?.id ?? "");
}

function earliest(dates: readonly string[]): string | undefined {
  return dates.toSorted()[0];
}

/** Of the division that handles the case, or of the nearest above it that says so. */
function contactOf({ standing: { divisions }, state }: Subject, part: keyof DivisionContact): string | undefined {
  const own = divisions.find(({ code }) => code === state.heldBy);
  for (let at = own; at; at = divisions.find(({ id }) => id === at?.parent)) {
    if (at.contact?.[part] !== undefined) return at.contact[part];
  }
  return undefined;
}

/** Whom a visit was made to. */
function partyOf(subject: Subject, record: string | undefined): string | undefined {
  const visit = subject.state.visits.find(({ done }) => done !== undefined && done.record === record);
  return partyName(subject, visit?.party);
}
