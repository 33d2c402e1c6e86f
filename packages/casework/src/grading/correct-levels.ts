/** Levels in force after a correction. */
import type { Course } from "../course.ts";
import { same } from "../facts/same.ts";
import { assess } from "./assess.ts";
import { replayLevels } from "./replay.ts";

/** They become, up or down, what they would be had the wrong facts not been entered. That is no downgrade: neither clean visits nor one step at a time are asked for. */
export async function correctLevels(course: Course, reason: string): Promise<boolean> {
  const { policy } = course.rules;
  const assessed = await assess(policy, course.state, course.today);
  if (!same(assessed, course.state.assessed)) course.emit({ kind: "assessed", assessed });
  const levels = await replayLevels(policy, course.state, course.today);
  let changed = false;
  for (const { id: scale } of policy.scales) {
    const from = course.state.inForce[scale];
    const { level: to, setAside } = levels[scale] ?? { setAside: [] };
    if (to === undefined || to === from) continue;
    changed = true;
    course.emit({
      kind: "levelChanged",
      scale,
      ...(from === undefined ? {} : { from }),
      to,
      why: "correction",
      cause: course.cause,
      reason,
      because: assessed[scale]?.because ?? [],
      setAside,
      notify: policy.notify[to] ?? [],
    });
  }
  return changed;
}
