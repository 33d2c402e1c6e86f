/** Promises written in an agreement. */
import type { Facts, Item } from "@jiefen/policy";
import { isDate } from "../calendar/day.ts";
import type { Obligation } from "../case/state.ts";
import type { Course } from "../course.ts";
import { itemsOf } from "../facts/parties.ts";

/** Takes up the list of promises, where the answers hold one: it takes the place of promises agreed before and not yet kept.
 * A promise without a day is waited for without being visited. */
export function agreeObligations(course: Course, answers: Facts): void {
  const { list, descriptionField, dueField } = course.rules.policy.obligations;
  if (!Array.isArray(answers[list])) return;
  const { obligations } = course.state;
  const kept = obligations.filter(({ performed }) => performed).map(({ id }) => id);
  const agreed = itemsOf(answers[list])
    .map((item) => obligationOf(item, descriptionField, dueField))
    .filter(({ id }) => !kept.includes(id));
  if (agreed.length > 0 || obligations.length > kept.length) course.emit({ kind: "obligationsAgreed", obligations: agreed });
}

function obligationOf(item: Item, descriptionField: string, dueField: string): Obligation {
  const { [descriptionField]: description, [dueField]: dueOn } = item;
  return {
    id: String(item.id),
    description: typeof description === "string" ? description : "",
    ...(isDate(dueOn) ? { dueOn } : {}),
  };
}
