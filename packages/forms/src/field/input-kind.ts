/** Which input serves a question, by the type of its fact and the widget it asks for. */
import type { Fact, Question, Widget } from "@jiefen/policy";

export type InputKind =
  | "yesNo"
  | "choice"
  | "select"
  | "checks"
  | "multiSelect"
  | "date"
  | "money"
  | "number"
  | "count"
  | "text"
  | "textarea"
  | "phone"
  | "idNumber"
  | "list";

/** More choices than this are offered in a drop-down list instead of side by side. */
const sideBySide = 6;

const byWidget: Readonly<Record<Widget, InputKind>> = {
  textarea: "textarea",
  phone: "phone",
  idNumber: "idNumber",
  radio: "choice",
  select: "select",
  checkboxes: "checks",
};

function isWidget(widget: string | undefined): widget is Widget {
  return widget !== undefined && Object.hasOwn(byWidget, widget);
}

export function inputKind(fact: Fact, question: Question): InputKind {
  if (fact.type === "boolean") return "yesNo";
  const { widget } = question;
  if (isWidget(widget)) return byWidget[widget];
  const options = fact.options?.length ?? 0;
  switch (fact.type) {
    case "code":
      return options <= sideBySide ? "choice" : "select";
    case "codes":
      return options <= sideBySide * 2 ? "checks" : "multiSelect";
    case "date":
      return "date";
    case "integer":
    case "number":
      if (fact.unit === "fen") return "money";
      return question.count ? "count" : "number";
    case "list":
      return "list";
    default:
      return "text";
  }
}
