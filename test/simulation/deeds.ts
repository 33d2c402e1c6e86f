/** What people do with a case on a day: a command now and then sensible, now and then not; refusals are part of life. */
import { answersTo, type Chance, type Talk } from "@jiefen/analysis";
import { type Actor, type CaseState, checklist, factsOf, partyIds, requiredTeam, type TeamMember } from "@jiefen/casework";
import type { Facts, LocalDate, Policy } from "@jiefen/policy";
import { type CaseCommand, daysAfter } from "@jiefen/store";
import { acceptance, mediation } from "../shipped-policy/usual-answers.ts";

export interface Situation {
  readonly policy: Policy;
  readonly state: CaseState;
  readonly today: LocalDate;
  readonly people: readonly Actor[];
  /** Divisions a case may be handed to. */
  readonly divisions: readonly string[];
  readonly chance: Chance;
}

/** How the people of the two counties answer. */
export const talk: Talk = { answered: 12, unknown: 6, yes: 4 };

/** Days after which people lose patience. */
const longEnough = 20;

export interface Deed {
  readonly actor: Actor;
  readonly command: CaseCommand;
}

type Doing = (situation: Situation) => CaseCommand | undefined | Promise<CaseCommand | undefined>;

/** What a conscientious officer writes into the shipped records, so that cases get on. */
const conscientious: Readonly<Record<string, Facts>> = {
  riskAssessment: { riskAssessed: true, riskFindings: "逐项核对。", riskReportDone: true, jointMeetingHeld: true, leadOfficerAgreed: true },
  acceptance,
  mediation,
  closure: {
    closureGround: "settled",
    satisfaction: "satisfied",
    dossierComplete: true,
    closureReportSigned: true,
    performanceProof: true,
    guardsRechecked: true,
  },
};

const doings: Readonly<Record<string, { readonly weight: number; readonly doing: Doing }>> = {
  visit: { weight: 34, doing: visit },
  step: { weight: 34, doing: step },
  sign: { weight: 10, doing: sign },
  assign: { weight: 6, doing: ({ state, people, chance }) => (state.handler && chance.percent(80) ? undefined : handler(people, chance)) },
  team: { weight: 6, doing: team },
  facts: { weight: 5, doing: facts },
  correct: { weight: 4, doing: correct },
  downgrade: { weight: 4, doing: downgrade },
  override: { weight: 1, doing: override },
  decide: { weight: 8, doing: decideProposal },
  withdraw: {
    weight: 1,
    doing: ({ state, chance }) => about(chance.oneOf(waiting(state)), (proposal) => ({ kind: "withdraw", proposal })),
  },
  acknowledge: { weight: 5, doing: acknowledge },
  liftCard: { weight: 4, doing: liftCard },
  session: { weight: 2, doing: session },
  transfer: {
    weight: 1,
    doing: ({ divisions, chance }) => about(chance.oneOf(divisions), (to) => ({ kind: "transfer", to, reason: "属地管辖。" })),
  },
  supplement: { weight: 2, doing: supplement },
  note: { weight: 2, doing: () => ({ kind: "note", text: "电话了解近况。" }) },
};

/** Undefined where nothing came to mind. */
export async function deedOf(situation: Situation): Promise<Deed | undefined> {
  const { chance, people } = situation;
  const entries = Object.values(doings);
  let drawn = chance.number(
    1,
    entries.reduce((sum, { weight }) => sum + weight, 0),
  );
  const chosen = entries.find(({ weight }) => {
    drawn -= weight;
    return drawn <= 0;
  });
  const actor = chance.oneOf(people);
  // Who is asked to sign mostly does, before anything else happens.
  const signing = situation.state.closure && chance.percent(70);
  // After quiet visits people think of a lower level.
  const calming = situation.state.visits.filter(({ done }) => done?.clean).length > 2 && chance.percent(20);
  const doing = signing ? sign : calming ? downgrade : chosen?.doing;
  const command = await doing?.(situation);
  return actor && command ? { actor: fitting(situation, command, actor), command } : undefined;
}

/** Mostly somebody whose task it is. */
function fitting(situation: Situation, command: CaseCommand, actor: Actor): Actor {
  const { people, chance } = situation;
  const roles = rolesFor(situation, command);
  if (roles.length === 0 || chance.percent(10)) return actor;
  return chance.oneOf(people.filter((person) => person.roles.some((role) => roles.includes(role)))) ?? actor;
}

function rolesFor({ policy, state }: Situation, command: CaseCommand): readonly string[] {
  switch (command.kind) {
    case "step":
      return policy.transitions.find(({ id }) => id === command.transition)?.roles ?? [];
    case "sign":
      return policy.closure.signatures.find(({ id }) => id === command.signature)?.roles ?? [];
    case "approve":
    case "reject":
      return state.proposals.find(({ id }) => id === command.proposal)?.roles ?? [];
    case "acknowledge":
      return state.notices.find(({ id }) => id === command.notice)?.roles ?? [];
    case "liftCard":
      return policy.cards.find(({ id }) => id === state.cards.find((card) => card.id === command.card)?.card)?.liftedBy ?? [];
    case "transfer":
      return policy.transfer?.roles ?? [];
    default:
      return ["communityOfficer", "chief", "deputyChief"];
  }
}

function visit({ policy, state, today, chance }: Situation): CaseCommand | undefined {
  const due = state.visits.filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn <= today);
  const party = chance.oneOf(due)?.party ?? (chance.percent(5) ? chance.oneOf(partyIds(policy, state.facts)) : undefined);
  if (party === undefined) return undefined;
  const outcome = chance.percent(93) ? chance.oneOf(policy.visit.clean) : undefined;
  const form = policy.records[policy.visit.record];
  const said = form ? answersTo(policy, form, today, chance, talk) : {};
  const outcomes = policy.facts[policy.visit.outcomeField]?.options?.map(({ id }) => id) ?? [];
  const plain = { visitMode: "home", visitPeople: 2, [policy.visit.outcomeField]: outcome ?? chance.oneOf(outcomes) ?? null };
  return { kind: "visit", party, values: outcome === undefined ? { ...said, ...plain } : plain };
}

function step({ policy, state, today, chance }: Situation): CaseCommand | undefined {
  const steps = policy.transitions.filter(({ from }) => from.includes(state.stage));
  // What has gone on for long is mostly withdrawn in the end.
  const ending = steps.filter(({ effects = [] }) => effects.includes("requestClosure"));
  const old = state.acceptedOn < daysAfter(today, -longEnough) && chance.percent(70);
  const calm = steps.filter(({ record }) => record === undefined || !policy.visit.incidents?.includes(record));
  const chosen = chance.oneOf(old && ending.length > 0 ? ending : chance.percent(90) ? calm : steps);
  if (!chosen) return undefined;
  const form = chosen.record === undefined ? undefined : policy.records[chosen.record];
  if (!form) return { kind: "step", transition: chosen.id };
  const careful = chance.percent(75) ? conscientious[form.id] : undefined;
  const withdrawn: Facts = old && chosen.effects?.includes("requestClosure") ? { closureGround: "withdrawn", endProofKept: true } : {};
  const values = { ...answersTo(policy, form, today, chance, talk), ...careful, ...promised(state, form.id, chance), ...withdrawn };
  return { kind: "step", transition: chosen.id, values };
}

/** An agreement with a promise or none; the report that one was kept. */
function promised(state: CaseState, record: string, chance: Chance): Facts {
  if (record === "agreement") {
    const promise = { obligationText: "来年春播后归还饲草", obligationKind: "inKind", obligationDueOn: "2026-05-20" };
    const obligations = chance.percent(50) ? [promise] : [];
    return { agreementForm: "written", partiesSigned: true, agreementSealed: true, judicialConfirmationOffered: true, obligations };
  }
  const open = state.obligations.find(({ performed }) => !performed);
  return record === "performance" && open ? { performedObligation: open.id, performanceDone: true, performanceEvidence: "收条。" } : {};
}

function downgrade({ policy }: Situation): CaseCommand {
  return { kind: "downgrade", scale: policy.scales[0]?.id ?? "", reason: "回访稳定。" };
}

async function sign({ policy, state, today }: Situation): Promise<CaseCommand | undefined> {
  if (!state.closure) return undefined;
  const { signatures } = await checklist(policy, state, today);
  const missing = signatures.find(({ signedBy }) => signedBy === undefined);
  return missing && { kind: "sign", signature: missing.id };
}

const handler = (people: readonly Actor[], chance: Chance): CaseCommand | undefined =>
  about(chance.oneOf(people), ({ person }) => ({ kind: "assign", handler: person }));

function team({ policy, state, today, people }: Situation): CaseCommand | undefined {
  const required = requiredTeam(policy, factsOf(policy, state, today), today);
  if (!required) return undefined;
  const free = [...people];
  const members = required.members.flatMap(({ id, roles, least }): readonly TeamMember[] => {
    const fit = free.filter((person) => person.roles.some((role) => roles.includes(role))).slice(0, least);
    for (const person of fit) free.splice(free.indexOf(person), 1);
    return fit.map(({ person, roles: own }) => ({ person, seat: id, role: own.find((role) => roles.includes(role)) ?? "" }));
  });
  return { kind: "setTeam", team: members };
}

function facts({ policy, state, today, chance }: Situation): CaseCommand | undefined {
  const form = policy.disputeTypes.find(({ id }) => id === state.type);
  if (!form) return undefined;
  const told = Object.entries(answersTo(policy, form, today, chance, talk)).filter(([name]) => policy.facts[name]?.type !== "list");
  return { kind: "recordFacts", facts: Object.fromEntries(told.slice(0, chance.number(1, 4))) };
}

function correct({ state, chance }: Situation): CaseCommand | undefined {
  const told = Object.entries(state.facts).filter(([, value]) => typeof value === "boolean" || typeof value === "number");
  return about(chance.oneOf(told), ([name, value]) => ({
    kind: "correctFacts",
    facts: { [name]: typeof value === "boolean" ? !value : null },
    reason: "登记时点错。",
  }));
}

function override({ policy, chance }: Situation): CaseCommand | undefined {
  const [scale] = policy.scales;
  return about(chance.oneOf(scale?.levels ?? []), ({ id }) => ({
    kind: "override",
    scale: scale?.id ?? "",
    level: id,
    reason: "研判后调整。",
  }));
}

const waiting = (state: CaseState): readonly string[] => state.proposals.filter(({ decided }) => !decided).map(({ id }) => id);

function decideProposal({ state, chance }: Situation): CaseCommand | undefined {
  return about(chance.oneOf(waiting(state)), (proposal) =>
    chance.percent(70) ? { kind: "approve", proposal } : { kind: "reject", proposal, reason: "再观察。" },
  );
}

function acknowledge({ state, chance }: Situation): CaseCommand | undefined {
  return about(chance.oneOf(state.notices), ({ id }) => ({ kind: "acknowledge", notice: id }));
}

function liftCard({ state, chance }: Situation): CaseCommand | undefined {
  return about(chance.oneOf(state.cards.filter(({ lifted }) => !lifted)), ({ id }) => ({ kind: "liftCard", card: id, reason: "已整改。" }));
}

function session({ state, today, chance }: Situation): CaseCommand | undefined {
  const open = state.sessions.find(({ held, cancelled }) => !held && !cancelled);
  if (open && chance.percent(50)) return { kind: "cancelSession", session: open.id, reason: "当事人不能到场。" };
  return { kind: "planSession", on: today, place: "村委会", invited: [{ name: "村里老人" }] };
}

function supplement({ policy, state, today, chance }: Situation): CaseCommand | undefined {
  const filed = chance.oneOf(state.records);
  const form = filed && policy.records[filed.record];
  return form && { kind: "supplement", record: filed.id, values: answersTo(policy, form, today, chance, talk), reason: "补正。" };
}

function about<Thing>(thing: Thing | undefined, command: (thing: Thing) => CaseCommand): CaseCommand | undefined {
  return thing === undefined ? undefined : command(thing);
}
