/** What papers of a case are filled from, as the reader may see it. */
import { caseNumber } from "@jiefen/casework";
import type { Subject } from "@jiefen/papers";
import { withEarlierFacts } from "../mask/earlier-facts.ts";
import { maskingOf, maskState } from "../mask/mask-case.ts";
import type { Noted } from "../mask/mask-facts.ts";
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
  const dictionary = await withEarlierFacts(store, policy, state);
  const masking = maskingOf(dictionary, sightOf(reader, concerned), new Set(), state);
  const { noted } = masking;
  const seen = maskState(masking, state);
  const subject: Subject = {
    policy: dictionary,
    standing: await store.policies.getStanding(state.layer),
    state: seen,
    veiled: masking.veil,
    withheld: noted.hidden,
    caseNumber: caseNumber(state),
    names: await store.people.names(peopleNamed(state)),
    today,
  };
  return { subject, noted };
}
