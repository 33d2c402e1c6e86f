/** What stands for the names of the closed list: of the case, the filing, the paper. */

import { partiesOf } from "@jiefen/casework";
import { day, type PaperName, type Text } from "@jiefen/policy";
import { blank } from "./fact-text.ts";
import type { Piece } from "./filled.ts";
import type { Subject, Told } from "./subject.ts";

interface Telling {
  readonly subject: Subject;
  readonly title: string;
  readonly number?: string;
  /** The filing the paper is of. */
  readonly filing?: Told;
  /** The item being told. */
  readonly item?: Told;
}

const and = "、";

const tellers: Readonly<Record<PaperName, (telling: Telling) => string | undefined>> = {
  "case.number": ({ subject }) => subject.caseNumber,
  "case.division": ({ subject: { standing, state } }) => divisionTitle(standing.divisions, state.heldBy),
  "case.type": ({ subject: { policy, state } }) => titleOf(policy.disputeTypes, state.type),
  "case.parties": ({ subject }) => partyNames(subject).join(and),
  "case.acceptedOn": ({ subject }) => inFull(subject.state.acceptedOn),
  "case.acceptedBy": ({ subject }) => subject.names[subject.state.acceptedBy],
  "case.handler": ({ subject: { state, names } }) => (state.handler === undefined ? undefined : names[state.handler]),
  "case.team": ({ subject: { state, names } }) => state.team.flatMap(({ person }) => names[person] ?? []).join(and),
  "case.level": ({ subject: { policy, state } }) => {
    const [scale] = policy.scales;
    return scale && titleOf(scale.levels, state.inForce[scale.id]);
  },
  "case.colour": ({ subject: { policy, state } }) => titleOf(policy.colours, state.plan?.colour),
  "case.stage": ({ subject: { policy, state } }) => titleOf(policy.stages, state.stage),
  "case.settledOn": ({ subject }) => inFull(subject.state.settledOn),
  "case.closedOn": ({ subject }) => inFull(subject.state.closedOn),
  "case.signatures": ({ subject: { policy, state, names } }) =>
    state.closure?.signatures
      .map(({ signature, by }) => `${titleOf(policy.closure.signatures, signature) ?? ""} ${names[by] ?? ""}`)
      .join("；"),
  "case.records": ({ subject: { policy, state } }) => String(state.records.filter(({ record }) => record !== policy.visit.record).length),
  "case.visits": ({ subject: { state } }) => String(state.visits.filter(({ done }) => done).length),
  "record.on": (telling) => inFull(filingOf(telling)?.record?.on),
  "record.by": (telling) => telling.subject.names[filingOf(telling)?.record?.by ?? ""],
  "record.count": (telling) => {
    const filing = filingOf(telling);
    return filing?.record && String(filing.count);
  },
  "record.party": (telling) => partyOf(telling.subject, filingOf(telling)?.record?.id),
  "item.count": ({ item }) => item && String(item.count),
  "paper.number": ({ number }) => number,
  "paper.title": ({ title }) => title,
  "paper.date": ({ subject }) => inFull(subject.today),
  "policy.title": ({ subject }) => subject.policy.layer.title.zh,
  blank: () => undefined,
};

const blanks: Partial<Record<PaperName, Piece>> = {
  "paper.number": { text: "　　　〔　　　　〕　　　号", blank: true },
  "record.on": { text: "　　　　年　　月　　日", blank: true },
  "case.settledOn": { text: "　　　　年　　月　　日", blank: true },
  "case.closedOn": { text: "　　　　年　　月　　日", blank: true },
  "record.count": { text: "　　", blank: true },
  "item.count": { text: "　　", blank: true },
};

export function namedPiece(telling: Telling, name: PaperName): Piece {
  const text = tellers[name](telling);
  return text === undefined || text === "" ? (blanks[name] ?? blank) : { text };
}

/** Within a list over a record, the item is the filing. */
function filingOf({ item, filing }: Telling): Told | undefined {
  return item?.record ? item : filing;
}

function inFull(date: string | undefined): string | undefined {
  return date === undefined ? undefined : day(date, "zh");
}

function titleOf(entries: readonly { readonly id: string; readonly title: Text }[], id: string | undefined): string | undefined {
  return entries.find((entry) => entry.id === id)?.title.zh;
}

/** From the county down: `玉门市新市区街道`. */
function divisionTitle(divisions: Subject["standing"]["divisions"], code: string): string | undefined {
  const county = 6;
  const above = [code.slice(0, county), code.slice(0, 9), code].filter(
    (one, index, all) => one.length >= county && all.indexOf(one) === index,
  );
  return above.map((one) => divisions.find((division) => division.code === one)?.title.zh ?? "").join("");
}

function isName(subject: Subject, fact: string): boolean {
  const origin = subject.policy.facts[fact]?.origin;
  return origin?.kind === "field" && origin.identity === "name";
}

export function partyNames(subject: Subject): readonly string[] {
  return partiesOf(subject.policy, subject.state.facts).flatMap((party) =>
    Object.entries(party).flatMap(([name, value]) => (isName(subject, name) && typeof value === "string" && value !== "" ? [value] : [])),
  );
}

/** Whom a visit was made to. */
function partyOf(subject: Subject, record: string | undefined): string | undefined {
  const visit = subject.state.visits.find(({ done }) => done !== undefined && done.record === record);
  const party = partiesOf(subject.policy, subject.state.facts).find(({ id }) => id === visit?.party);
  return party && Object.entries(party).flatMap(([name, value]) => (isName(subject, name) && typeof value === "string" ? [value] : []))[0];
}
