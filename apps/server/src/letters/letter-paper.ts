/** The paper of a letter as its department may have it: what the letter says, and of the case no more than a letter names. */
import { type CaseRecord, type CaseState, caseNumber, findWay, partyLists, releaseOfRecord } from "@jiefen/casework";
import type { Subject } from "@jiefen/papers";
import type { Facts, Paper, Policy } from "@jiefen/policy";
import type { FoundLetter } from "@jiefen/store";
import { maskFacts, noting } from "../mask/mask-facts.ts";
import { sensitivityOf } from "../mask/sensitive.ts";
import type { SignedInCall } from "../routes/call.ts";
import { peopleNamed } from "../view/people-named.ts";
import { withNamesMasked, withoutNames } from "./letter-words.ts";

export interface LetterPaper {
  readonly subject: Subject;
  readonly paper: Paper;
  /** Sensitive facts that it may show. */
  readonly shown: ReadonlySet<string>;
}

export function paperOfLetter({ letter, papers }: Policy): Paper | undefined {
  return letter && papers.find(({ record }) => record === letter.record);
}

export async function letterPaper({ service, today }: SignedInCall, { record, state }: FoundLetter): Promise<LetterPaper | undefined> {
  const { store } = service;
  const policy = await store.policies.getPolicy(state.release);
  const filedUnder = await store.policies.getPolicy(releaseOfRecord(state, record));
  const paper = paperOfLetter(filedUnder) ?? paperOfLetter(policy);
  if (!paper) return undefined;
  const masked = policy.letter?.names !== "full";
  const noted = noting();
  const seen = letterAlone(policy, state, record, masked, (facts) =>
    maskFacts(policy, { personal: true, restricted: false }, facts, noted),
  );
  const subject: Subject = {
    policy,
    standing: await store.policies.getStanding(state.layer),
    state: seen,
    veiled: new Map(),
    withheld: noted.hidden,
    caseNumber: caseNumber(state),
    names: await store.people.names(peopleNamed(seen)),
    today,
  };
  const hidden = masked ? personalOfParties(policy, paper) : (paper.masked ?? []);
  return { subject, paper: { ...paper, masked: hidden }, shown: new Set([...noted.shown].filter((fact) => !hidden.includes(fact))) };
}

/** Records of other kinds are counted by what a letter says, and tell nothing themselves. */
function letterAlone(policy: Policy, state: CaseState, id: string, masked: boolean, seen: (facts: Facts) => Facts): CaseState {
  const lists = new Set(partyLists(policy));
  const way = findWay(state, id);
  const parties = seen(Object.fromEntries(Object.entries(state.facts).filter(([name]) => lists.has(name))));
  const told = ({ values }: CaseRecord) => (masked ? withoutNames(policy, state.facts, seen(values)) : seen(values));
  const { askings: _askings, objections: _objections, calls: _calls, progress: _progress, attachments: _attachments, ...rest } = state;
  return {
    ...rest,
    facts: parties,
    statements: [],
    records: state.records.map((one) => ({ ...one, values: one.id === id ? told(one) : {} })),
    letters: way ? [masked ? withNamesMasked(policy, state.facts, way) : way] : [],
    sessions: state.sessions.map(({ attendance: _attendance, ...session }) => ({ ...session, invited: [] })),
    obligations: [],
    proposals: [],
    notices: [],
    observed: [],
  };
}

/** What the paper masks anyway, and whatever else is personal of the parties. */
function personalOfParties(policy: Policy, { masked = [] }: Paper): readonly string[] {
  const ofParties = partyLists(policy).flatMap((list) => policy.facts[list]?.items ?? []);
  return [...new Set([...masked, ...ofParties.filter((name) => sensitivityOf(policy, name) === "personal")])];
}
