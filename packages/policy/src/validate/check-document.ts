/** One document of a policy while it is written: what can be told of it before the policy is checked as a whole. */
import { documentBreaches } from "../contract/breaches.ts";
import { contractEntries } from "../contract/rule-at.ts";
import { fileName } from "../document/file-name.ts";
import type { ContractsDocument } from "../document/rules.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import type { Issue } from "../policy/issue.ts";
import type { DataValidator } from "./data-validator.ts";
import { guardFile } from "./guard.ts";
import { documentIssues } from "./shapes.ts";

/** The policy that the document would become part of, and what binds it. */
export interface Bound {
  readonly policy: EffectivePolicy;
  readonly above?: EffectivePolicy;
  /** Merged contracts of the layers above. */
  readonly contracts: ContractsDocument;
}

/** Limits, then shape, then contracts: each only where the one before has nothing to say. */
export function checkDocument(bound: Bound, path: string, document: unknown, validator: DataValidator): readonly Issue[] {
  const { policy, above, contracts } = bound;
  const { layer } = policy;
  const unsafe = guardFile({ layer, path, content: document });
  if (unsafe.length > 0) return unsafe;
  const shape = documentIssues(path, document, validator, (file, pointer) => ({ file: fileName(layer, file), pointer }));
  if (shape.length > 0 || above === undefined) return shape;
  const step = (one: EffectivePolicy, documents: EffectivePolicy["documents"]) => ({
    layer: one.layer,
    documents: new Map(Object.entries(documents)),
  });
  const before = step(above, above.documents);
  const after = step(policy, { ...policy.documents, [path]: document });
  const by = policy.layerTitles[above.layer] ?? { zh: above.layer, en: above.layer };
  return documentBreaches(path, before, after, contractEntries(contracts), by);
}
