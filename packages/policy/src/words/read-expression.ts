/** Reads a whole condition from the text that `expressionAsWritten` writes. */
import type { Condition } from "../document/condition.ts";
import { type Names, readFactName } from "./names.ts";
import { closed, denial, readTest, separator } from "./read-cell.ts";
import { type NotationRead, readWhole, type Scanner } from "./scanner.ts";

/** Deeper conditions are refused by validation too. */
const deepest = 30;

export function readExpression(text: string, names: Names): NotationRead<Condition> {
  return readWhole(text, (scanner) => readCondition(scanner, names, 0));
}

function readCondition(scanner: Scanner, names: Names, depth: number): Condition {
  if (depth > deepest) return scanner.fail({ zh: "括号套得太深。", en: "The brackets are nested too deeply." });
  if (scanner.take(/(?:全部|all)\s*[(（]/i)) return { all: readParts(scanner, names, depth) };
  if (scanner.take(/(?:任一|any)\s*[(（]/i)) return { any: readParts(scanner, names, depth) };
  if (scanner.take(denial)) {
    const not = readCondition(scanner, names, depth + 1);
    scanner.demand(closed, { zh: "右括号", en: "a closing bracket" });
    return { not };
  }
  const tests = readTest(scanner, readFactName(scanner, names), names);
  const [only, ...others] = tests;
  return only !== undefined && others.length === 0 ? only : { all: tests };
}

function readParts(scanner: Scanner, names: Names, depth: number): readonly Condition[] {
  const parts = [readCondition(scanner, names, depth + 1)];
  while (scanner.take(separator)) parts.push(readCondition(scanner, names, depth + 1));
  scanner.demand(closed, { zh: "分号或者右括号", en: "a semicolon or a closing bracket" });
  return parts;
}
