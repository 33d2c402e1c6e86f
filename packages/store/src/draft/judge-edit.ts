/** Whether an edit may be made at all: what breaks a contract is refused, what is merely not right yet is kept. */
import { contractBreaches, type EffectivePolicy, type Issue, keptSince, type PolicyFile } from "@jiefen/policy";

export interface Side {
  /** Of the whole chain. */
  readonly files: readonly PolicyFile[];
  readonly effective: EffectivePolicy;
}

/** Breaches that the edit brings about; those there were before are no reason to refuse it, or nobody could mend them one by one.
 * `base` is the release the draft began from. */
export function newBreaches(base: EffectivePolicy, before: Side, after: Side): readonly Issue[] {
  const known = new Set(breaches(base, before).map(nameOf));
  return breaches(base, after).filter((issue) => !known.has(nameOf(issue)));
}

function breaches(base: EffectivePolicy, { files, effective }: Side): readonly Issue[] {
  const found = [...contractBreaches(files, effective.layer), ...keptSince(base, effective)];
  return [...new Map(found.map((issue) => [nameOf(issue), issue])).values()];
}

function nameOf({ code, file, pointer, message }: Issue): string {
  return [code, file, pointer, message.en].join("\n");
}
