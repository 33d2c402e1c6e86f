/** A level in force is lowered by one step, by a second person, after clean visits. */
import { cleanInARow } from "../facts/clean-visits.ts";
import { numberOf } from "../facts/number-of.ts";
import { partyIds } from "../facts/parties.ts";
import { oneDown } from "../grading/scale-levels.ts";
import { place, refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** Clean visits count from the last change of the level. The roles are those that policy names for the level left. What speaks for a higher level now is set aside. */
export const downgrade: Handler<"downgrade"> = async (course, command) => {
  const { policy } = course.rules;
  const { state, context } = course;
  const scale = policy.scales.find(({ id }) => id === command.scale);
  const from = state.inForce[command.scale];
  const to = scale && oneDown(scale, from);
  if (!to || from === undefined) return refuse("not-downgradable");
  if (!policy.downgrade.roles[from]?.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (context.actor.person === state.handler) return refuse("second-person");
  const reason = command.reason.trim();
  if (reason === "") return refuse("reason-missing");
  const since = state.levelChanges.findLast(({ scale: changed }) => changed === command.scale)?.records ?? 0;
  const clean = cleanInARow(state, partyIds(policy, state.facts), since);
  const needed = numberOf(policy, policy.downgrade.cleanVisits);
  if (needed === undefined || clean < needed) return tooFew(clean, needed);
  course.emit({
    kind: "levelChanged",
    scale: command.scale,
    from,
    to: to.id,
    why: "downgrade",
    reason,
    because: [],
    setAside: state.assessed[command.scale]?.sure ?? [],
    notify: policy.downgrade.roles[to.id] ?? [],
  });
  await settleDown(course);
  return undefined;
};

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
