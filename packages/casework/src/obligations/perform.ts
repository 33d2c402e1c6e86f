/** Promises kept. */

import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord } from "../case/state.ts";
import type { Course } from "../course.ts";
import { refuse } from "../refusal/refuse.ts";

/** A report of performance names a promise that is not yet kept; where it says done, the promise is kept on the record's day. */
export function performObligation(course: Course, { id, record, values, on }: CaseRecord): Refusal | undefined {
  const { performance } = course.rules.policy.obligations;
  if (record !== performance.record) return undefined;
  const open = course.state.obligations.find((promise) => promise.id === values[performance.obligationField] && !promise.performed);
  if (!open) return refuse("unknown-obligation");
  if (values[performance.doneField] === true) course.emit({ kind: "obligationPerformed", obligation: open.id, record: id, on });
  return undefined;
}
