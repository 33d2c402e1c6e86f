/** The case is assessed anew, and levels in force rise with what is found. */
import type { Scale } from "@jiefen/policy";
import type { CaseState, LevelChange } from "../case/state.ts";
import type { Course } from "../course.ts";
import { same } from "../facts/same.ts";
import { assess } from "./assess.ts";
import { type InForce, levelNow } from "./level-now.ts";

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
  const before = inForceOn(course.state, scale.id);
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

/** By a downgrade, or by hand. */
export function isLowering({ why }: LevelChange): boolean {
  return why === "downgrade" || why === "override";
}

export function inForceOn(state: CaseState, scale: string): InForce {
  const level = state.inForce[scale];
  const loweredTo = state.levelChanges.findLast((change) => change.scale === scale && isLowering(change))?.to;
  return {
    setAside: state.setAside[scale] ?? [],
    ...(level === undefined ? {} : { level }),
    ...(loweredTo === undefined ? {} : { loweredTo }),
  };
}
