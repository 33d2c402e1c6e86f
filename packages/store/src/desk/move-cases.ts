/** All open cases of a layer taken to one release, one after the other. */
import { type CaseState, type Conversion, conversionsFor, convert, type Loss, lossesOf } from "@jiefen/casework";
import { listUnderOthers } from "../case/cases-by-release.ts";
import type { Desk, DeskParts } from "./desk.ts";
import type { Executed } from "./executed.ts";
import { system } from "./system.ts";

export interface Moving {
  readonly layer: string;
  /** The release they go on under. */
  readonly to: string;
  readonly conversions: readonly Conversion[];
  /** Nothing is written. */
  readonly dryRun: boolean;
}

export interface MovedCase {
  /** As it was. */
  readonly before: CaseState;
  /** What the other release has no place for, before and after the conversions. */
  readonly losses: readonly Loss[];
  readonly left: readonly Loss[];
  readonly executed: Executed;
}

/** Cases read at once. */
const page = 50;

/** Done by the system, as by somebody with every role. Each case is moved by one append of its own, and what is moved is no longer looked for:
 * interrupted at any moment, the same call goes on with the rest. */
export async function* moveCases(parts: DeskParts, desk: Desk, { layer, to, conversions, dryRun }: Moving): AsyncGenerator<MovedCase> {
  const policy = await parts.policies.getPolicy(to);
  const { roles } = await parts.policies.getStanding(layer);
  let after: string | undefined;
  for (;;) {
    const states = await listUnderOthers(parts.database.read, layer, to, page, after);
    for (const before of states) {
      const actor = { person: system.person, roles: roles.map(({ id }) => id), division: before.division };
      const executed = await desk.adopt({ actor }, before.id, before.version, to, { dryRun, conversions });
      const held = await parts.policies.getPolicy(before.release);
      const left = lossesOf(policy, held, convert(before, conversionsFor(before, conversions)));
      yield { before, losses: lossesOf(policy, held, before), left, executed };
    }
    after = states.at(-1)?.id;
    if (after === undefined) return;
  }
}
