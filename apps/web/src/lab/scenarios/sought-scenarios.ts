/** Scenarios with what came out of them, and which of them somebody looks for. */
import type { ScenarioCase, ScenarioResult } from "@jiefen/policy";

export interface Told {
  readonly scenario: ScenarioCase;
  /** Absent until it has been run. */
  readonly result?: ScenarioResult;
  /** Those it expects something of, and those it exercises. */
  readonly criteria: ReadonlySet<string>;
}

export interface Sought {
  /** All of them must stand in the title. */
  readonly words: string;
  readonly onlyFailed: boolean;
  readonly criterion?: string;
}

/** Those that did not come out as expected first; otherwise in the order of the scenarios. */
export function toldOf(
  cases: readonly ScenarioCase[],
  results: readonly ScenarioResult[],
  exercised: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Told[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const told = cases.map((scenario): Told => {
    const result = byId.get(scenario.id);
    const criteria = new Set([...Object.keys(scenario.expect.criteria ?? {}), ...(exercised.get(scenario.id) ?? [])]);
    return { scenario, criteria, ...(result && { result }) };
  });
  return [...told.filter(hasFailed), ...told.filter((one) => !hasFailed(one))];
}

export const hasFailed = ({ result }: Told): boolean => result !== undefined && result.differences.length > 0;

export function wanted(told: readonly Told[], { words, onlyFailed, criterion }: Sought): readonly Told[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return told.filter((one) => {
    if (onlyFailed && !hasFailed(one)) return false;
    if (criterion !== undefined && !one.criteria.has(criterion)) return false;
    const title = one.scenario.title.toLowerCase();
    return parts.every((part) => title.includes(part));
  });
}
