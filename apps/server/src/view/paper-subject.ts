/** What papers of a case are filled from, as the reader may see it. */
import { type CaseState, caseNumber } from "@jiefen/casework";
import { masksBetween, type Subject } from "@jiefen/papers";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { maskState } from "../mask/mask-case.ts";
import { type Noted, noting } from "../mask/mask-facts.ts";
import { sightOf } from "../mask/sensitive.ts";
import type { CaseCall } from "../routes/call.ts";
import { peopleNamed } from "./people-named.ts";

export interface ReadersSubject {
  readonly subject: Subject;
  readonly noted: Noted;
}

export async function paperSubject(call: CaseCall): Promise<ReadersSubject> {
  const { service, reader, policy, today, concerned } = call;
  const { state } = concerned;
  const { store } = service;
  const noted = noting();
  const dictionary = await withEarlierFacts(store, policy, state);
  const masking = { policy: dictionary, sight: sightOf(reader, concerned), readable: new Set<string>(), noted };
  const seen = maskState(masking, state);
  const subject: Subject = {
    policy: dictionary,
    standing: await store.policies.getStanding(state.layer),
    state: seen,
    veiled: new Map(masksOf(state, seen)),
    withheld: noted.hidden,
    caseNumber: caseNumber(state),
    names: await store.people.names(peopleNamed(state)),
    today,
  };
  return { subject, noted };
}

/** What is masked for the reader, also where somebody wrote it into a text. */
function masksOf(open: CaseState, seen: CaseState): readonly (readonly [string, string])[] {
  return [
    ...masksBetween(open.facts, seen.facts),
    ...open.records.flatMap(({ values }, index) => masksBetween(values, seen.records[index]?.values ?? {})),
  ];
}
