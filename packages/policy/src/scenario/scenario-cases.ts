/** The cases of every scenario that holds in a layer, with where each expectation was written. */
import type { ScenarioDocument } from "../document/rules.ts";
import { layerOf } from "../overlay/layer-of.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";

type CaseDocument = ScenarioDocument["cases"][string];

export interface ScenarioCase extends CaseDocument {
  /** `<scenario>/<case>`. */
  readonly id: string;
  readonly file: string;
  readonly pointer: string;
}

const folder = "rules/scenarios/";

/** In order of file and case. A layer above's scenario is here as this layer patched it. */
export function scenarioCases(policy: ValidPolicy): readonly ScenarioCase[] {
  return Object.keys(policy.documents)
    .filter((path) => path.startsWith(folder))
    .sort()
    .flatMap((path) => casesIn(policy, path));
}

function casesIn(policy: ValidPolicy, path: string): readonly ScenarioCase[] {
  const scenario = path.slice(folder.length).replace(/\.json$/, "");
  // INVARIANT: `validate` has checked every document of a ValidPolicy against its kind's schema.
  const { title, cases } = policy.documents[path] as ScenarioDocument;
  return Object.entries(cases)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, document]) => {
      const pointer = `/cases/${id}/expect`;
      return {
        ...document,
        id: `${scenario}/${id}`,
        title: `${title}：${document.title}`,
        file: `rules/${layerOf(policy, path, pointer) ?? policy.layer}/scenarios/${scenario}.json`,
        pointer,
      };
    });
}
