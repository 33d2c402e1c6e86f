/** A level is set by hand (人工调整), whatever the criteria say. */
import type { Scale } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { graver } from "../grading/scale-levels.ts";
import { propose } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { CommandOf, Handler } from "./handler.ts";

/** The graver of the two levels tells which roles decide. It rises at once by the hand of one of them; otherwise a second person decides. */
export const override: Handler<"override"> = async (course, command) => {
  const { rules, state, context } = course;
  const { policy } = rules;
  if (!policy.override) return refuse("no-override");
  const scale = policy.scales.find(({ id }) => id === command.scale);
  const from = state.inForce[command.scale];
  if (!scale || !isOther(scale, from, command.level)) return refuse("unknown-level");
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  const rises = graver(scale, command.level, from);
  const roles = policy.override.roles[rises ? command.level : (from ?? "")] ?? [];
  if (roles.length === 0) return refuse("no-override");
  if (!rises || !roles.some((role) => context.actor.roles.includes(role))) {
    return propose(course, command, { roles, reason, levels: { [scale.id]: from ?? "" } });
  }
  const refusal = applyOverride(course, command);
  if (refusal) return refusal;
  await settleDown(course);
  return undefined;
};

/** Where it falls, what speaks for a higher level now is set aside, as for a downgrade. */
export function applyOverride(course: Course, { scale: id, level, reason }: CommandOf<"override">): Refusal | undefined {
  const { policy } = course.rules;
  const { state } = course;
  const scale = policy.scales.find((one) => one.id === id);
  const from = state.inForce[id];
  if (!scale || !isOther(scale, from, level)) return refuse("unknown-level");
  const falls = graver(scale, from ?? "", level);
  course.emit({
    kind: "levelChanged",
    scale: id,
    ...(from === undefined ? {} : { from }),
    to: level,
    why: "override",
    cause: course.cause,
    reason: reason.trim(),
    because: [],
    ...(falls ? { setAside: state.assessed[id]?.sure ?? [] } : {}),
    notify: policy.notify[level] ?? [],
  });
  return undefined;
}

function isOther(scale: Scale, from: string | undefined, level: string): boolean {
  return level !== from && scale.levels.some(({ id }) => id === level);
}
