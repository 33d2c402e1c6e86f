/** Another policy over the same cases: the layer above, or for a draft the policy in force. Types that it does not have are of no level by it. */
import { type ByLevel, buildColumns, byLevelOf, createSweep, type Swept } from "@jiefen/analysis";
import type { LocalDate, Policy } from "@jiefen/policy";
import type { SourceCase } from "./case-source.ts";
import { holdsAt } from "./positions.ts";
import { unrecorded } from "./report.ts";

/** What is compared with. */
export interface Base {
  /** By scale. */
  readonly levels: Readonly<Record<string, ByLevel>>;
  /** Criteria that surely hold for the case at a position; undefined where nothing is known of it. */
  holding?(position: number): readonly string[];
}

export interface OtherPolicy {
  /** In the order of reading. */
  add(one: SourceCase): void;
  finish(): Base;
}

export function otherPolicy(policy: Policy, today: LocalDate): OtherPolicy {
  const builder = buildColumns(policy, today);
  const types = new Set(policy.disputeTypes.map(({ id }) => id));
  /** By position: the case's place among those this policy knows. */
  const places: number[] = [];
  let known = 0;
  return {
    add(one) {
      places.push(types.has(one.type) ? known++ : -1);
      if (types.has(one.type)) builder.add(one);
    },
    finish() {
      const swept = createSweep(builder.finish())(policy);
      return { levels: levelsOf(swept, places), holding: (position) => holding(swept, places[position] ?? -1) };
    },
  };
}

export function holding({ criteria }: Swept, place: number): readonly string[] {
  return place < 0 ? [] : Object.keys(criteria).filter((criterion) => holdsAt(criteria[criterion]?.sure, place));
}

function levelsOf(swept: Swept, places: readonly number[]): Base["levels"] {
  return Object.fromEntries(
    swept.scales.map(({ scale, level }) => {
      const levels = Object.entries(level);
      const each = places.map((place) => (place < 0 ? unrecorded : (levels.find(([, cases]) => holdsAt(cases, place))?.[0] ?? unrecorded)));
      return [scale, byLevelOf(each)];
    }),
  );
}
