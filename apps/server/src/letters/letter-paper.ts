/** The paper of a letter as its department may have it: what the letter says, and of the case no more than a letter names. */
import { type CaseRecord, type CaseState, caseNumber, findWay, partyLists } from "@jiefen/casework";
import type { Subject } from "@jiefen/papers";
import { type Facts, masksBetween, type Paper, type Policy } from "@jiefen/policy";
import type { FoundLetter } from "@jiefen/store";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { maskFacts, type Noted, noting } from "../mask/mask-facts.ts";
import type { SignedInCall } from "../routes/call.ts";
import { findFiledPaper, toldAsFiled } from "../view/filed-paper.ts";
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
  const present = await store.policies.getPolicy(state.release);
  const found = await findFiledPaper(store, { policy: present, state }, record, paperOfLetter);
  if (!found) return undefined;
  const policy = await withEarlierFacts(store, present, state);
  const masked = policy.letter?.names !== "full";
  const noted = noting();
  const parties = pick(state.facts, partyLists(policy));
  const seenParties = maskFacts(policy, { personal: !masked, restricted: false }, parties, noted);
  const seen = letterAlone(policy, state, record, masked, seenParties, (facts) =>
    maskFacts(policy, { personal: true, restricted: false }, facts, noted),
  );
  const subject: Subject = {
    policy,
    standing: await store.policies.getStanding(state.layer),
    state: seen,
    veiled: new Map(masksBetween(policy, parties, seenParties)),
    withheld: noted.hidden,
    caseNumber: caseNumber(state),
    names: await store.people.names(peopleNamed(seen)),
    today,
  };
  return { subject: toldAsFiled(subject, found), paper: found.paper, shown: shownOn(found.paper, policy, noted) };
}

/** A paper masks the texts that it names, and nothing else. */
function shownOn({ masked = [] }: Paper, policy: Policy, { shown }: Noted): ReadonlySet<string> {
  return new Set([...shown].filter((fact) => !masked.includes(fact) || policy.facts[fact]?.type !== "text"));
}

/** Records of other kinds are counted by what a letter says, and tell nothing themselves. */
function letterAlone(
  policy: Policy,
  state: CaseState,
  id: string,
  masked: boolean,
  parties: Facts,
  seen: (facts: Facts) => Facts,
): CaseState {
  const way = findWay(state, id);
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

function pick(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}
