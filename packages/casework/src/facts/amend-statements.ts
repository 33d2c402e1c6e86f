/** What was told, as it would stand had the wrong facts not been entered. */
import type { Facts } from "@jiefen/policy";
import type { Statement } from "../case/state.ts";
import { same } from "./same.ts";

/** Per corrected fact: the last statement that holds it, and those before it that told the same wrong answer, now tell the right one.
 * Earlier, different answers stay: they were true then. A fact nobody told before counts as told at intake. */
export function amendStatements(statements: readonly Statement[], wrong: Facts, right: Facts): readonly Statement[] {
  return Object.keys(right).reduce((amended, fact) => amendOne(amended, fact, wrong, right), statements);
}

function amendOne(statements: readonly Statement[], fact: string, wrong: Facts, right: Facts): readonly Statement[] {
  const tellers = statements.flatMap((statement, index) => (fact in statement.facts ? [{ index, answer: statement.facts[fact] }] : []));
  const before = tellers.findLastIndex(({ answer }) => !same(answer, wrong[fact]));
  const amended = tellers.length === 0 ? [0] : tellers.slice(before + 1).map(({ index }) => index);
  return statements.map((statement, index) =>
    amended.includes(index) ? { ...statement, facts: { ...statement.facts, [fact]: right[fact] ?? null } } : statement,
  );
}
