/** Regions of facts in which two policies come to different levels, each with a case. */
import { asFactValue, type Criterion, factsIn, gradingScope, isExact, type LocalDate, type Policy } from "@jiefen/policy";
import { type Cell, cellOf, liesIn, reaches, thresholdsIn } from "../analyse/cells.ts";
import { merged, type Region } from "../analyse/region.ts";
import { isExactly } from "../logic/exact.ts";
import { and, equal, implies, not, or, type Term } from "../logic/term.ts";
import { levelOn } from "../prove/decided.ts";
import { Search, type Why } from "../prove/find-case.ts";
import type { Solver } from "../prove/solver.ts";
import type { World } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { resolved } from "../sweep/judge-many.ts";

/** So many regions are looked for on one scale at most. */
const most = 32;

export interface DifferingRegion {
  readonly scale: string;
  /** What has to be so of a case; whatever is not named may be anything that does not place the case as high by itself. */
  readonly region: Region;
  /** The smallest case in it, with its levels by the first policy and by the second. */
  readonly witness: SweptCase;
  readonly from: string;
  readonly to: string;
  /** How many of the given cases surely lie in it. */
  readonly known: number;
}

export interface Differing {
  readonly regions: readonly DifferingRegion[];
  /** Scales on which there may be more than is told: `many` regions, or it was not decided that there are none. */
  readonly more: readonly { readonly scale: string; readonly why: Why | "many" }[];
}

/** Scales that both have. Throws a RangeError if `today` is no date. */
export async function differingRegions(
  solver: Solver,
  policies: readonly [before: Policy, after: Policy],
  today: LocalDate,
  cases: readonly SweptCase[],
): Promise<Differing> {
  const search = new Search(solver, policies, today);
  const [before, after] = policies;
  const regions: DifferingRegion[] = [];
  const more: { readonly scale: string; readonly why: Why | "many" }[] = [];
  for (const { id } of before.scales.filter((scale) => after.scales.some((other) => other.id === scale.id))) {
    const { found, why } = await differingOn(search, policies, id, today);
    if (why !== undefined) more.push({ scale: id, why });
    for (const { region, witness } of merged(found)) {
      regions.push({
        scale: id,
        region,
        witness,
        from: await levelOn(before, id, witness, today),
        to: await levelOn(after, id, witness, today),
        known: cases.filter((one) => liesWithin(after, one, region, today)).length,
      });
    }
  }
  search.close();
  return { regions, more };
}

interface Found {
  readonly region: Region;
  readonly witness: SweptCase;
}

async function differingOn(
  search: Search,
  [before, after]: readonly [Policy, Policy],
  scale: string,
  today: LocalDate,
): Promise<{ readonly found: readonly Found[]; readonly why?: Why | "many" }> {
  const differ = differingCriteria(before, after);
  const conditions = differ.map(({ conditions }) => conditions);
  const names = [...new Set(conditions.flatMap(factsIn))].sort();
  const thresholds = thresholdsIn([before, after], conditions);
  const apart = ({ views: [one, other] }: World): Term =>
    not(equal(one?.graded.ranks.get(scale) ?? "0", other?.graded.ranks.get(scale) ?? "0"));
  if (await search.excludes(apart)) return { found: [] };
  const found: Found[] = [];
  while (found.length < most) {
    const next = await search.findSome({
      term: (world) => and([apart(world), plainly(world, names), ...found.map(({ region }) => not(within(world, region)))]),
      isOne: async (one) =>
        !found.some(({ region }) => liesWithin(after, one, region, today)) &&
        (await levelOn(before, scale, one, today)) !== (await levelOn(after, scale, one, today)),
    });
    if (next.kind === "undecided" && (found.length === 0 || next.why === "time")) return { found, why: next.why };
    if (next.kind !== "case") return { found };
    const region = regionOf(after, next.case, names, today, thresholds);
    found.push({ region: await widened(search, differ, region), witness: next.case });
  }
  return { found, why: "many" };
}

/** Criteria that one of the two has otherwise, or not at all. */
function differingCriteria(before: Policy, after: Policy): readonly Criterion[] {
  const meaning = (policy: Policy, { conditions, event }: Criterion) => JSON.stringify([resolved(policy, conditions), event]);
  const missing = (policy: Policy, other: Policy) =>
    policy.criteria.filter((one) => !other.criteria.some((two) => two.id === one.id && meaning(other, two) === meaning(policy, one)));
  return [...missing(before, after), ...missing(after, before)];
}

/** Known exactly or not at all, as far as it makes the difference. */
const plainly = ({ views, variables }: World, names: readonly string[]): Term =>
  and(
    names.flatMap((name) => {
      const raw = variables.facts.get(name);
      const known = views[1]?.reading.read(name);
      return raw && known ? [implies(raw.known, or([not(raw.known), isExactly(known)]))] : [];
    }),
  );

/** Without the facts that make no difference: some criterion comes out differently whatever they are. */
async function widened(search: Search, differ: readonly Criterion[], region: Region): Promise<Region> {
  const alike = ({ views: [one, other] }: World): Term =>
    and(differ.map(({ id }) => equal(one?.graded.criteria.get(id)?.sure ?? "false", other?.graded.criteria.get(id)?.sure ?? "false")));
  let kept = region;
  for (const cell of region) {
    const fewer = kept.filter((other) => other !== cell);
    if (await search.excludes((world) => and([within(world, fewer), alike(world)]))) kept = fewer;
  }
  return kept;
}

const within = ({ views }: World, region: Region): Term =>
  and(region.map((cell) => liesIn(views[1]?.reading.read(cell.fact) ?? { kind: "opaque" }, cell)));

/** What the case says of the facts that make the difference, each with the stretch in which it is compared alike. */
function regionOf(
  policy: Policy,
  { type, facts }: SweptCase,
  names: readonly string[],
  today: LocalDate,
  thresholds: ReadonlyMap<string, readonly number[]>,
): Region {
  const scope = gradingScope(policy, type, facts, today);
  return names.flatMap((name): readonly Cell[] => {
    const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
    const possible = scope.read(name);
    return fact && isExact(possible) ? [cellOf(fact, asFactValue(possible), thresholds.get(name) ?? [])] : [];
  });
}

function liesWithin(policy: Policy, { type, facts }: SweptCase, region: Region, today: LocalDate): boolean {
  if (!policy.disputeTypes.some(({ id }) => id === type)) return false;
  const scope = gradingScope(policy, type, facts, today);
  return region.every((cell) => reaches(scope.read(cell.fact), cell));
}
