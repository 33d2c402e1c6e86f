/** Checks an effective policy: only what comes out of here may be compiled. */
import { fileName } from "../document/file-name.ts";
import type { EffectivePolicy, PolicyFile } from "../overlay/effective-policy.ts";
import { type Laid, layChain } from "../overlay/steps.ts";
import { type ValidPolicy, valid } from "../overlay/valid-policy.ts";
import type { Issue } from "../policy/issue.ts";
import { checkers } from "./checkers.ts";
import type { DataValidator } from "./data-validator.ts";
import { dictionaryOf } from "./dictionary.ts";
import { documentsOf } from "./documents.ts";
import { guardContent } from "./guard.ts";
import { locator } from "./locate.ts";
import { checkShapes } from "./shapes.ts";

/** A policy without errors, or none; and every issue found, those of the overlay included. `files` are the source files of the chain
 * (other layers do no harm); without any, e.g. of a stored release, what can only be told from files is taken as checked.
 * Names are looked up only once every document has its shape. */
export function validate(
  files: readonly PolicyFile[],
  effective: EffectivePolicy,
  validator: DataValidator,
): { readonly policy?: ValidPolicy; readonly issues: readonly Issue[] } {
  const laid = files.length > 0 ? layChain(files, effective.layer) : undefined;
  if (laid?.broken) return { issues: laid.issues };
  const unsafe = laid === undefined ? unsafeDocuments(effective) : [];
  if (unsafe.length > 0) return { issues: unsafe };
  const locate = locator(effective);
  const shapes = [...(laid?.issues ?? []), ...checkShapes(effective, validator, locate)];
  if (shapes.some(isError)) return { issues: shapes };
  const issues = [...shapes, ...checkAcross(effective, locate, laid)];
  return issues.some(isError) ? { issues } : { policy: { ...effective, [valid]: true }, issues };
}

function checkAcross(effective: EffectivePolicy, locate: ReturnType<typeof locator>, laid: Laid | undefined): readonly Issue[] {
  const documents = documentsOf(effective.documents);
  const checking = { effective, documents, dictionary: dictionaryOf(documents), locate, ...(laid && { laid }) };
  return Object.values(checkers).flatMap((check) => check(checking));
}

/** Without files nothing has yet looked at what is to be read. */
function unsafeDocuments({ documents, layer }: EffectivePolicy): readonly Issue[] {
  return Object.entries(documents).flatMap(([path, document]) => guardContent(fileName(layer, path), document));
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
