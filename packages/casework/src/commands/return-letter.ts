/** A department sends a letter back, since another one is competent. */
import { filledIn, isRefusal, letterFor } from "../letters/way.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** A letter that was to come to rest with nobody is not sent back: it names who is competent, and that is somebody else. */
export const returnLetter: Handler<"returnLetter"> = async (course, { letter: id, reason, department, unit = "" }) => {
  const found = letterFor(course, id);
  if (isRefusal(found)) return found;
  const { letter, way, filing } = found;
  const { policy } = course.rules;
  const why = reason.trim();
  if (why === "") return refuse("reason-missing");
  const competent = policy.departments.find((one) => one.id === department);
  const named = unit.trim() || competent?.title.zh;
  if ((department !== undefined && !competent) || named === undefined) return refuse("competent-unit-missing");
  if (department === way.department) return refuse("competent-is-same");
  const asCode = policy.facts[letter.competentField]?.type === "code";
  const filled = filledIn(course, filing, [
    [letter.returnedField, true],
    [letter.returnReasonField, why],
    [letter.competentField, asCode ? (department ?? null) : named],
  ]);
  if (!filled.ok) return filled.refusal;
  course.emit({
    kind: "letterReturned",
    letter: id,
    values: filled.values,
    reason: why,
    ...(department === undefined ? {} : { department }),
    unit: named,
  });
  await settleDown(course);
  return undefined;
};
