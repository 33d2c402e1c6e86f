/** The issue where a field has a keyword that fields of its type have no use for. */
import { errorAt, type Place } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";

export function misplaced(place: Place, name: string, keyword: string): Issue {
  return errorAt(
    place,
    "keyword-misfit",
    { zh: `\`${keyword}\` 不能用于 \`${name}\` 这种类型的字段。`, en: `\`${keyword}\` does not fit a field of the type of \`${name}\`.` },
    { zh: "请去掉它，或改字段的类型。", en: "Take it away, or change the type of the field." },
  );
}
