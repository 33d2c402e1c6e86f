/** Each document against the meta-schema of its kind. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import { layerOf } from "../overlay/layer-of.ts";
import type { Issue } from "../policy/issue.ts";
import type { DataValidator } from "./data-validator.ts";

export function checkShapes(effective: EffectivePolicy, validator: DataValidator): readonly Issue[] {
  return Object.entries(effective.documents).flatMap(([path, document]) => {
    const known = findKind(path);
    if (known === undefined) return [];
    return validator(documentKinds[known.kind].metaSchema, document).map((error) =>
      errorAt(
        { file: fileName(layerOf(effective, path, error.pointer) ?? effective.layer, path), pointer: error.pointer },
        `shape-${error.keyword}`,
        { zh: `不符合要求：${error.keyword}。`, en: `It does not fit: ${error.keyword}.` },
        { zh: `${JSON.stringify(error.params)}`, en: `${JSON.stringify(error.params)}` },
      ),
    );
  });
}
