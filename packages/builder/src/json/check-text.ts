/** What is wrong with a document's text, at its places: no JSON, a limit, a shape, a contract. */
import { interpretingValidator } from "@jiefen/forms";
import { checkDocument, type Issue, segmentsOf, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { type JsonTree, type Span, spanOf } from "./json-tree.ts";

export interface Flagged extends Span {
  readonly severity: "error" | "warning";
  readonly message: Text;
  readonly hint: Text;
}

const noJson = {
  message: { zh: "从这里起不是合格的 JSON。", en: "From here on this is no JSON." },
  hint: {
    zh: "请看是否缺了引号、逗号或括号，或者多写了逗号。",
    en: "Look for a missing quote, comma or bracket, or for a comma too many.",
  },
};

const writtenTwice = {
  message: { zh: "这一项在同一处写了两次。", en: "This is written twice in one place." },
  hint: { zh: "请只留一个。", en: "Keep one of the two." },
};

/** In the order of the text. */
export function checkText(drafted: Drafted, path: string, tree: JsonTree): readonly Flagged[] {
  if (tree.broken) return [{ ...tree.broken, severity: "error", ...noJson }];
  const twice = tree.twice.map((span): Flagged => ({ ...span, severity: "error", ...writtenTwice }));
  const found = checkDocument(drafted, path, tree.value, interpretingValidator).map((issue) => flagged(tree, issue));
  return [...twice, ...found].sort((one, other) => one.from - other.from);
}

export function flagged(tree: JsonTree, { severity, pointer, message, hint }: Issue): Flagged {
  const { from, to } = spanOf(tree, segmentsOf(pointer));
  return { from, to: Math.max(to, from + 1), severity: severity === "error" ? "error" : "warning", message, hint };
}
