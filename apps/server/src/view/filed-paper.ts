/** A paper stays what it was when its case has gone on under another release. */
import { type CaseState, releaseOfRecord } from "@jiefen/casework";
import type { Subject } from "@jiefen/papers";
import type { Paper, Policy } from "@jiefen/policy";
import type { Store } from "@jiefen/store";

export interface FiledPaper {
  readonly paper: Paper;
  /** By an earlier release than the case follows now. */
  readonly asFiled: boolean;
}

/** The paper that `pick` finds: as the release of the filing has it, else as the case's own has. */
export async function findFiledPaper(
  store: Store,
  { policy, state }: { readonly policy: Policy; readonly state: CaseState },
  record: string | undefined,
  pick: (policy: Policy) => Paper | undefined,
): Promise<FiledPaper | undefined> {
  const filedUnder = record === undefined ? policy : await store.policies.getPolicy(releaseOfRecord(state, record));
  const old = pick(filedUnder);
  const paper = old ?? pick(policy);
  return paper && { paper, asFiled: old !== undefined && filedUnder.release !== policy.release };
}

/** What such a paper tells: as it was written then, where it is by an earlier release. */
export function toldAsFiled(subject: Subject, { asFiled }: FiledPaper): Subject {
  return asFiled ? { ...subject, state: { ...subject.state, carried: [] } } : subject;
}
