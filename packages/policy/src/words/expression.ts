/** A whole condition as one text: `全部（[发生次数] ≥ 2；任一（[推搡] 是；[受伤] ≥ 轻微伤））`. `readExpression` reads it back. */
import type { Condition } from "../document/condition.ts";
import type { Language } from "../policy/text.ts";
import { cellAsWritten, denied } from "./cell.ts";
import { factName, type Names } from "./names.ts";

/** `all` and `any`, with how deep they stand: the parts of each begin a line of their own. */
export function expressionAsWritten(condition: Condition, names: Names, language: Language, depth = 0): string {
  if ("all" in condition) return group({ zh: "全部", en: "all" }[language], condition.all, names, language, depth);
  if ("any" in condition) return group({ zh: "任一", en: "any" }[language], condition.any, names, language, depth);
  if ("not" in condition) return denied(expressionAsWritten(condition.not, names, language, depth), language);
  return `${factName(condition.fact, names, language)} ${cellAsWritten([condition], condition.fact, names, language)}`;
}

function group(word: string, parts: readonly Condition[], names: Names, language: Language, depth: number): string {
  const indent = "    ".repeat(depth + 1);
  const written = parts.map((part) => `\n${indent}${expressionAsWritten(part, names, language, depth + 1)}`);
  return language === "zh" ? `${word}（${written.join("；")}）` : `${word}(${written.join(";")})`;
}
