/** The levels that would be in force had the facts always been what they are known to be now. */
import type { LocalDate, Policy } from "@jiefen/policy";
import { laterOf } from "../calendar/day.ts";
import type { CaseState, LevelChange } from "../case/state.ts";
import { assess } from "./assess.ts";
import { caseAsOf } from "./case-as-of.ts";
import { type InForce, levelNow } from "./level-now.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { rankOf } from "./scale-levels.ts";

/** By scale. */
export type Levels = Readonly<Record<string, InForce>>;

/** Goes through all that was told or filed and every downgrade and override, in order, each on its own day with what was known by then, the corrected facts
 * in place of the wrong ones; before each, the days that have passed take effect. What is not kept of days gone by (stage, team, handler,
 * earlier disputes) counts as it stands today. */
export async function replayLevels(policy: Policy, state: CaseState, today: LocalDate): Promise<Levels> {
  let levels: Levels = {};
  let before: Moment | undefined;
  for (const moment of momentsOf(state, today)) {
    const on = laterOf(moment.on, before?.on ?? moment.on);
    if (before && on > before.on) levels = await risen(policy, caseAsOf(state, before, on, levels), on, levels);
    const then = caseAsOf(state, moment, on, levels);
    levels = moment.lowering ? await lowered(policy, then, on, moment.lowering, levels) : await risen(policy, then, on, levels);
    before = { ...moment, on };
  }
  return levels;
}

async function risen(policy: Policy, then: CaseState, on: LocalDate, levels: Levels): Promise<Levels> {
  const assessed = await assess(policy, then, on);
  const scales = policy.scales.flatMap((scale) => {
    const said = assessed[scale.id];
    const { setAside, ...before } = levels[scale.id] ?? { setAside: [] };
    const held = setAside.filter((criterion) => said?.sure.includes(criterion));
    if (!said) return [];
    const { level } = levelNow(policy, scale, said, { ...before, setAside: held });
    return [[scale.id, { ...before, setAside: held, level }]];
  });
  return Object.fromEntries(scales);
}

/** A downgrade lowers what would have been in force then; where that was no higher anyway, it changes nothing. */
async function lowered(
  policy: Policy,
  then: CaseState,
  on: LocalDate,
  { scale: id, to, why }: LevelChange,
  levels: Levels,
): Promise<Levels> {
  const scale = policy.scales.find((one) => one.id === id);
  if (!scale) return levels;
  if (rankOf(scale, levels[id]?.level) <= rankOf(scale, to)) {
    // Set by hand, a level stands whatever the facts were; a downgrade of what was no higher changes nothing.
    return why === "override" ? { ...levels, [id]: { ...levels[id], setAside: levels[id]?.setAside ?? [], level: to } } : levels;
  }
  const assessed = await assess(policy, then, on);
  return { ...levels, [id]: { level: to, loweredTo: to, setAside: assessed[id]?.sure ?? [] } };
}
