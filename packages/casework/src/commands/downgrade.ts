/** A level in force is lowered by one step, after clean visits, once a second person agrees. */
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";
import { cleanInARow } from "../facts/clean-visits.ts";
import { numberOf } from "../facts/number-of.ts";
import { partyIds } from "../facts/parties.ts";
import { oneDown } from "../grading/scale-levels.ts";
import { propose } from "../proposals/propose.ts";
import { place, refuse } from "../refusal/refuse.ts";
import type { CommandOf, Handler } from "./handler.ts";

/** Clean visits count from the last change of the level. The roles that decide are those that policy names for the level left. */
export const downgrade: Handler<"downgrade"> = (course, command) => {
  const { policy } = course.rules;
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  const hindrance = hindranceToLower(course, command.scale);
  if (hindrance) return hindrance;
  const from = course.state.inForce[command.scale] ?? "";
  const roles = policy.downgrade?.roles[from];
  if (!roles) return refuse("not-downgradable");
  return propose(course, command, { roles, reason, levels: { [command.scale]: from } });
};

/** What speaks for a higher level now is set aside. */
export function applyDowngrade(course: Course, command: CommandOf<"downgrade">): Refusal | undefined {
  const hindrance = hindranceToLower(course, command.scale);
  if (hindrance) return hindrance;
  const { policy } = course.rules;
  const { state } = course;
  const scale = policy.scales.find(({ id }) => id === command.scale);
  const from = state.inForce[command.scale];
  const to = scale && oneDown(scale, from);
  if (!to || from === undefined) return refuse("not-downgradable");
  course.emit({
    kind: "levelChanged",
    scale: command.scale,
    from,
    to: to.id,
    why: "downgrade",
    cause: course.cause,
    reason: command.reason.trim(),
    because: [],
    setAside: state.assessed[command.scale]?.sure ?? [],
    notify: [],
  });
  return undefined;
}

/** Undefined where one level less may be asked for, or agreed to. */
export function hindranceToLower({ rules: { policy }, state }: Course, id: string): Refusal | undefined {
  const scale = policy.scales.find((one) => one.id === id);
  if (!scale || !oneDown(scale, state.inForce[id])) return refuse("not-downgradable");
  const since = state.levelChanges.findLast(({ scale: changed }) => changed === id)?.records ?? 0;
  const clean = cleanInARow(state, partyIds(policy, state.facts), since);
  const needed = numberOf(policy, policy.downgrade?.cleanVisits);
  return needed === undefined || clean < needed ? tooFew(clean, needed) : undefined;
}

function tooFew(clean: number, needed: number | undefined) {
  const message =
    needed === undefined
      ? { zh: "政策没有规定降级所需的回访次数。", en: "The policy leaves open how many clean visits a downgrade needs." }
      : {
          zh: `每位当事人需连续稳定回访 ${needed} 次，现为 ${clean} 次。`,
          en: `Each party needs ${needed} clean visits in a row; so far there are ${clean}.`,
        };
  const hint = { zh: "达到次数后再提出。", en: "Ask again when they have been made." };
  return refuse("not-downgradable", [place("not-downgradable", "rules/revisit.json", "/downgrade", message, hint)]);
}
