/** The shortest way through the workflow to a step with some effect, taken as far as policy lets it be taken. */
import type { Condition, Effect, Facts, Transition } from "@jiefen/policy";
import type { Command } from "../case/command.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { refuse } from "../refusal/refuse.ts";
import { requiredTeam } from "../workflow/team.ts";
import { fillWillingly } from "./fill-willingly.ts";
import type { Office } from "./office.ts";

export interface Destination {
  readonly effect: Effect;
  /** Effects of steps that are no way there. */
  readonly avoid: readonly Effect[];
  /** Answers of the last step that are settled, and what has to hold of the others. */
  readonly given?: Facts;
  readonly musts?: readonly Condition[];
  /** Whether the case has come where it was to come to. */
  readonly reached?: (state: CaseState) => boolean;
}

export type Way = { readonly ok: true; readonly steps: readonly Command[] } | { readonly ok: false; readonly refusal: Refusal };

/** Every step is tried as people would take it who want to get on; nothing is done on `office` itself. */
export async function wayTo(office: Office, destination: Destination): Promise<Way> {
  const { policy } = office.rules;
  const start = office.trial();
  await prepare(start);
  let ahead: readonly { readonly office: Office; readonly steps: readonly Command[] }[] = [{ office: start, steps: [] }];
  const seen = new Set([start.state.stage]);
  const refusals: { readonly last: boolean; readonly refusal: Refusal }[] = [];
  while (ahead.length > 0) {
    const next: { readonly office: Office; readonly steps: readonly Command[] }[] = [];
    for (const here of ahead) {
      for (const transition of policy.transitions.filter(({ from }) => from.includes(here.office.state.stage))) {
        const last = transition.effects?.includes(destination.effect) ?? false;
        if (!last && !leadsOn(transition, destination, seen)) continue;
        const there = here.office.trial();
        const command = stepOf(there, transition, last ? destination : {});
        const decided = await there.does(command);
        const steps = [...here.steps, command];
        if (!decided.ok) {
          refusals.push({ last, refusal: decided.refusal });
        } else if (last) {
          if (destination.reached?.(there.state) ?? true) return { ok: true, steps };
        } else {
          seen.add(there.state.stage);
          next.push({ office: there, steps });
        }
      }
    }
    ahead = next;
  }
  return { ok: false, refusal: telling(refusals) ?? refuse("wrong-stage") };
}

/** What a last step was refused for, unless it is another kind of last step than is meant; or else what a step before it was refused for. */
function telling(refusals: readonly { readonly last: boolean; readonly refusal: Refusal }[]): Refusal | undefined {
  const refused =
    refusals.find(({ last, refusal }) => last && refusal.code !== "conditions-not-met") ??
    refusals.find(({ last }) => !last) ??
    refusals[0];
  return refused?.refusal;
}

function leadsOn({ to, effects = [] }: Transition, { avoid }: Destination, seen: ReadonlySet<string>): boolean {
  return to !== undefined && !seen.has(to) && !effects.some((effect) => avoid.includes(effect));
}

function stepOf(
  office: Office,
  { id, record, conditions }: Transition,
  { given, musts = [] }: Pick<Destination, "given" | "musts">,
): Command {
  const form = record === undefined ? undefined : office.rules.policy.records[record];
  if (!form) return { kind: "step", transition: id };
  const values = fillWillingly(office, form, { musts: [...(conditions ? [conditions] : []), ...musts], ...(given ? { given } : {}) });
  return { kind: "step", transition: id, values };
}

/** Somebody handles the case, and its team is complete. */
export async function prepare(office: Office): Promise<void> {
  const { policy } = office.rules;
  if (office.state.handler === undefined) await office.does({ kind: "assign", handler: office.actor("handler").person });
  const required = requiredTeam(policy, factsOf(policy, office.state, office.today), office.today);
  const seats = required?.members.flatMap(({ id, roles: [role = ""], least }) =>
    Array.from({ length: least }, (_, index) => ({ person: `${id} ${index + 1}`, role, seat: id })),
  );
  const complete = seats?.every(({ seat, person }) => office.state.team.some((member) => member.seat === seat && member.person === person));
  if (seats && !complete) await office.does({ kind: "setTeam", team: seats });
}
