/** Whether what puts something right has to be decided by a second person. */
import type { Proposable } from "../case/command.ts";
import type { Refusal } from "../case/refusal.ts";
import { rolesWith } from "../commands/permission-for.ts";
import type { Course } from "../course.ts";
import { rankOf } from "../grading/scale-levels.ts";
import { propose } from "./propose.ts";

type Apply = (course: Course) => Promise<Refusal | undefined>;

/** Carried out at once, unless a level in force at or above the one policy names would fall by it: then it is proposed, with nothing changed yet. */
export async function correct(course: Course, command: Proposable, reason: string, apply: Apply): Promise<Refusal | undefined> {
  const trial = course.trial();
  const refusal = await apply(trial);
  if (refusal) return refusal;
  const { correction, scales } = course.rules.policy;
  const before = course.state.inForce;
  const falling = scales.filter((scale) => {
    const from = correction?.secondPersonFrom[scale.id];
    const rank = rankOf(scale, before[scale.id]);
    return from !== undefined && rank >= rankOf(scale, from) && rankOf(scale, trial.state.inForce[scale.id]) < rank;
  });
  if (falling.length === 0) return apply(course);
  const named = falling.flatMap(({ id }) => correction?.roles[before[id] ?? ""] ?? []);
  const roles = named.length > 0 ? [...new Set(named)] : rolesWith(course.rules.standing, "case.decide");
  const levels = Object.fromEntries(falling.map(({ id }) => [id, before[id] ?? ""]));
  return propose(course, command, { roles, reason, levels });
}
