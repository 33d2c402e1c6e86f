/** What would become of a case if it went on under another policy, published or not; nothing is written. */
import { type CaseState, decide, evolve, type Refusal } from "@jiefen/casework";
import { dayAt, type Policy, type Standing } from "@jiefen/policy";
import { ajvValidator } from "../validator/ajv-validator.ts";
import type { DeskParts } from "./desk.ts";
import { system } from "./system.ts";

export type Foreseen = { readonly ok: true; readonly state: CaseState } | { readonly ok: false; readonly refusal: Refusal };

/** Whoever may look at this may not be who may do it: the case is moved on as by somebody with every role. */
export async function foresee(
  { clock, newId }: Pick<DeskParts, "clock" | "newId">,
  policy: Policy,
  standing: Standing,
  state: CaseState,
): Promise<Foreseen> {
  const now = clock();
  const actor = { person: system.person, roles: standing.roles.map(({ id }) => id), division: state.division };
  const decided = await decide(
    { policy, standing, validate: ajvValidator },
    state,
    { kind: "adopt" },
    { actor, now, today: dayAt(now), newId },
  );
  return decided.ok ? { ok: true, state: decided.events.reduce(evolve, state) } : { ok: false, refusal: decided.refusal };
}
