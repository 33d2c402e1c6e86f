/** The case is assessed anew, and levels in force rise with what is found. */
import type { Scale } from "@jiefen/policy";
import type { CaseState, LevelChange } from "../case/state.ts";
import type { Course } from "../course.ts";
import { same } from "../facts/same.ts";
import { assess } from "./assess.ts";
import { type InForce, levelNow } from "./level-now.ts";
import { graver } from "./scale-levels.ts";

/** Upgrades take effect at once. Since rules may look at the level in force, this goes on until nothing rises; it ends, since levels only rise.
 * @returns whether a level rose. */
export async function regrade(course: Course): Promise<boolean> {
  let rose = false;
  for (let rising = true; rising; ) {
    const assessed = await assess(course.rules.policy, course.state, course.today);
    if (!same(assessed, course.state.assessed)) course.emit({ kind: "assessed", assessed });
    rising = course.rules.policy.scales.map((scale) => raise(course, scale)).includes(true);
    rose ||= rising;
  }
  return rose;
}

function raise(course: Course, scale: Scale): boolean {
  const { policy } = course.rules;
  const assessed = course.state.assessed[scale.id];
  if (!assessed) return false;
  const before = inForceOn(course.state, scale);
  const { level: to, because } = levelNow(policy, scale, assessed, before);
  if (to === before.level) return false;
  course.emit({
    kind: "levelChanged",
    scale: scale.id,
    ...(before.level === undefined ? {} : { from: before.level }),
    to,
    why: before.level === undefined ? "intake" : "upgrade",
    cause: course.cause,
    because,
    notify: policy.notify[to] ?? [],
  });
  return true;
}

/** By a downgrade, or by hand. A level raised by hand sets nothing aside, so that what speaks for it still counts from where it did. */
function isLowering(scale: Scale, { why, from, to }: LevelChange): boolean {
  return why === "downgrade" || (why === "override" && from !== undefined && graver(scale, from, to));
}

export function inForceOn(state: CaseState, scale: Scale): InForce {
  const level = state.inForce[scale.id];
  const loweredTo = state.levelChanges.findLast((change) => change.scale === scale.id && isLowering(scale, change))?.to;
  return {
    setAside: state.setAside[scale.id] ?? [],
    ...(level === undefined ? {} : { level }),
    ...(loweredTo === undefined ? {} : { loweredTo }),
  };
}
