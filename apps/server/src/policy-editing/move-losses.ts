/** What open cases would lose under another policy, summed over them. */
import { type CaseState, caseNumber, countLosses, type Loss, lossInWords } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import { covers } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import type { Reader } from "../access/reader.ts";
import type { MoveLoss } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

/** Numbers told of each. */
const examples = 5;

export interface Losing {
  readonly state: CaseState;
  /** The policy it is handled under so far. */
  readonly before: Policy;
  readonly losses: readonly Loss[];
}

export function sumLosses({ reader }: SignedInCall, after: Policy, cases: readonly Losing[]): readonly MoveLoss[] {
  return countLosses(cases.map((one) => ({ losses: one.losses, of: one }))).map(({ loss, cases: found }) => {
    const policies = [...new Set(found.map(({ before }) => before))];
    const fact = loss.what === "field" ? policies.map(({ facts }) => facts[loss.id]).find((one) => one !== undefined) : undefined;
    const list = fact?.origin.kind === "field" ? fact.origin.list : undefined;
    const options = new Map(
      policies.flatMap(({ facts }) => (fact ? (facts[loss.id]?.options ?? []) : [])).map((one) => [one.id, one.title]),
    );
    const readable = found.filter(({ state, before }) => mayRead(reader, before, state));
    return {
      ...loss,
      text: lossInWords([...policies, after], loss),
      ...(fact ? { type: fact.type } : {}),
      ...(list === undefined ? {} : { list }),
      ...(options.size > 0 ? { options: [...options].map(([id, title]) => ({ id, title })) } : {}),
      cases: found.length,
      types: [...new Set(found.map(({ state }) => state.type))],
      examples: readable.slice(0, examples).map(({ state }) => caseNumber(state)),
    };
  });
}

/** Who moves cases need not be one who may read them. */
export function mayRead(reader: Reader, before: Policy, state: CaseState): boolean {
  return covers(reader, "case.read", { state, restricted: isRestricted(before, state) });
}
