/** Policy tests a layer means to have come out otherwise: its own expectation with the reason, as changes of the draft. */
import { type DraftChange, placeOfIssue } from "@jiefen/builder";
import { type EffectivePolicy, findAt, isObject, type JsonObject, pointerOf, type ScenarioResult } from "@jiefen/policy";

/** What was found takes the place of what was expected; `criteria.x` is the expectation of one criterion. */
function withFound(expect: JsonObject, { about, found }: ScenarioResult["differences"][number]): JsonObject {
  const [what = "", id] = about.split(".");
  if (id === undefined) return { ...expect, [what]: found };
  const group = expect[what];
  return { ...expect, [what]: { ...(isObject(group) ? group : {}), [id]: found } };
}

/** Only where every difference has a finding that can be expected: not where a question is no longer asked. */
export function isAcceptable({ differences }: ScenarioResult): boolean {
  return (
    differences.length > 0 && differences.every(({ about, found }) => found !== null && found !== undefined && !about.startsWith("asks."))
  );
}

export function acceptedResults(policy: EffectivePolicy, results: readonly ScenarioResult[], reason: string): readonly DraftChange[] {
  return results.flatMap((result) => {
    const at = placeOfIssue(result.file, result.pointer);
    const expect = at && findAt(policy.documents[at.path], at.place);
    if (!at || !isObject(expect)) return [];
    const { path, place } = at;
    return [
      { path, pointer: pointerOf(place), value: result.differences.reduce(withFound, expect) },
      { path, pointer: pointerOf([...place.slice(0, -1), "reason"]), value: reason },
    ];
  });
}
