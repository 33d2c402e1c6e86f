/** Promises written in an agreement. */
import type { Item } from "@jiefen/policy";
import { isDate } from "../calendar/day.ts";
import type { CaseRecord, Obligation } from "../case/state.ts";
import type { Course } from "../course.ts";
import { itemsOf } from "../facts/parties.ts";

/** Takes up the promises of an agreement just filed. One without a day is waited for without being visited. */
export function agreeObligations(course: Course, { record, values }: CaseRecord): undefined {
  const { record: agreement, list, descriptionField, dueField } = course.rules.policy.obligations;
  if (record !== agreement) return;
  const obligations = itemsOf(values[list]).map((item) => obligationOf(item, descriptionField, dueField));
  const superseded = course.state.obligations.some(({ performed }) => !performed);
  if (obligations.length > 0 || superseded) course.emit({ kind: "obligationsAgreed", obligations });
}

function obligationOf(item: Item, descriptionField: string, dueField: string): Obligation {
  const { [descriptionField]: description, [dueField]: dueOn } = item;
  return {
    id: String(item.id),
    description: typeof description === "string" ? description : "",
    ...(isDate(dueOn) ? { dueOn } : {}),
  };
}
